import { buildCatalogue } from "../lib/ruleset/catalogue.ts";
import { compileRuleSet, examineRules, readRulesFolder } from "../lib/ruleset/index.ts";

const { library } = examineRules(readRulesFolder("rules"));
(globalThis as any)[Symbol.for("offercheck.bundled-rules")] = {
  kind: "loaded",
  library,
  ruleset: compileRuleSet(library),
  catalogue: buildCatalogue(library),
};
