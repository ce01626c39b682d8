/** npm run rules:explain -- <flag-id> [< text]
 *  Why a flag, a frame cue or a circumstance holds on a text or not: relation by relation, with what filled it, or what was
 *  missing, denied, too far away or beyond a stop. Without a text: what the rule looks for, and its examples. */
import { readFileSync } from "node:fs";
import { explainFlag } from "../lib/engine/index.ts";
import { compileRuleSet, examineRules, exampleCases, explanationOf, readFolder } from "../lib/ruleset/index.ts";

const [id] = process.argv.slice(2);
if (!id) {
  process.stderr.write("Usage: npm run rules:explain -- <flag-id> < text\n");
  process.exit(2);
}
const { library, problems } = examineRules(readFolder("rules"));
const ruleset = compileRuleSet(library);
const texts = process.stdin.isTTY
  ? exampleCases(library, ruleset)
      .filter(({ rule }) => rule === id)
      .map(({ text }) => text)
  : [readFileSync(0, "utf8")];
for (const text of texts) {
  const report = explainFlag(text, ruleset, id);
  if (!report) {
    const broken = problems.some(({ path }) => path.endsWith(`/${id}.yaml`));
    const reason = broken ? `it has problems: npm run rules -- ${id}` : "no flag, frame or circumstance has this id";
    process.stderr.write(`\`${id}\` cannot be explained: ${reason}\n`);
    process.exit(1);
  }
  process.stdout.write(`${explanationOf(report, text)}\n\n`);
}
