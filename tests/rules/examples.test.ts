/** The examples of flags, frames, circumstances and terms, one test each: they are the tests of the rules. A failing one prints
 *  what was wanted, what was found, and which relation did not hold. */
import { expect, test } from "@jest/globals";
import { explainFlag } from "../../lib/engine/index.ts";
import { compileRuleSet, examineRules, exampleCases, readFolder, reportExample } from "../../lib/ruleset/index.ts";

const { library } = examineRules(readFolder("rules"));
const ruleset = compileRuleSet(library);
const cases = exampleCases(library, ruleset);

test.each(
  cases.map((example) => [`${example.rule}: ${example.kind} (${example.lang}) ${example.written}`, example] as const),
)("%s", (_name, example) => {
  const failure = example.try();
  const why = failure && explainFlag(example.text, ruleset, example.rule);
  expect(failure && reportExample({ example, failure, why })).toBeNull();
});
