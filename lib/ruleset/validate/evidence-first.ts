/** Out: a problem for each rule whose first relation has nothing to show (`absent`), since evidence is what a person is shown,
 *  and what the brackets of an example mark. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { problemIn } from "../rule-file.ts";
import { relationKind } from "../schema/relation.ts";

export function evidenceFirst({ flags, frames, circumstances }: RuleLibrary): Problem[] {
  return [...flags, ...frames, ...circumstances].flatMap((file) => {
    const [first] = file.data.when;
    if (!first || relationKind(first) !== "absent") return [];
    const hint = "what is not there cannot be quoted: begin with a relation between words or entities";
    return [problemIn(file, ["when", 0], "no-evidence", "the first relation has no evidence", hint)];
  });
}
