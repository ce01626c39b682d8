/** Out: a problem for each flag or cue without a `match`, and for each with fewer texts that must pass (`not`, `calm`) than
 *  texts that must match: a rule that was only ever shown what it should catch catches everything. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { problemIn } from "../rule-file.ts";

export function examplesBalanced({ flags, frames, circumstances }: RuleLibrary): Problem[] {
  const problems: Problem[] = [];
  for (const file of [...flags, ...frames, ...circumstances]) {
    const { examples } = file.data;
    const matches = examples.filter(({ match }) => match !== undefined).length;
    const passes = examples.filter(({ not, calm }) => not !== undefined || calm !== undefined).length;
    if (matches === 0) {
      const hint = "write one text that it must find, with [ ] around the evidence";
      problems.push(problemIn(file, { key: ["examples"] }, "no-match-example", "no example matches", hint));
    }
    if (passes < matches) {
      const message = `${matches} texts must match, only ${passes} must pass`;
      const hint = "write as many `not` or `calm` examples as `match`; honest texts with the same words are best";
      problems.push(problemIn(file, { key: ["examples"] }, "too-few-counter-examples", message, hint));
    }
  }
  return problems;
}
