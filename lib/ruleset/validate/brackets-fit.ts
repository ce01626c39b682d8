/** Out: a problem for each example whose brackets do not pair, for a `match` without any (of a rule that has evidence to
 *  mark), and for brackets in an example that marks nothing. */
import { readBrackets } from "../brackets.ts";
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { problemIn, type RuleFile } from "../rule-file.ts";
import { EXAMPLE_KINDS, type Example } from "../schema/common.ts";

export function bracketsFit({ flags, frames, circumstances, terms }: RuleLibrary): Problem[] {
  const files: RuleFile<{ examples?: Example[] | undefined }>[] = [...flags, ...frames, ...circumstances, ...terms];
  return files.flatMap((file) => (file.data.examples ?? []).flatMap((example, index) => faults(file, example, index)));
}

function faults(file: RuleFile<unknown>, example: Example, index: number): Problem[] {
  return EXAMPLE_KINDS.flatMap((kind) => {
    const written = example[kind];
    if (written === undefined) return [];
    const at = ["examples", index, kind];
    const read = readBrackets(written);
    if (read.kind === "unbalanced") {
      const hint = "brackets mark evidence; `\\\\[` in double quotes or `\\[` in others writes one";
      return [problemIn(file, { value: at, start: read.at, length: 1 }, "brackets", read.message, hint)];
    }
    if (kind === "match" && read.spans.length === 0) {
      const hint = "put [ ] around exactly the words of the first relation";
      return [problemIn(file, at, "brackets", "a `match` marks its evidence", hint)];
    }
    if ((kind === "not" || kind === "calm") && read.spans.length > 0) {
      const hint = "take the brackets out, or write `\\[` for one that belongs to the text";
      return [problemIn(file, at, "brackets", `a \`${kind}\` has no evidence to mark`, hint)];
    }
    return [];
  });
}
