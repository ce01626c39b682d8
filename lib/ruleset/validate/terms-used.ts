/** Out: a problem for each term that nothing mentions: its words cost every text time and say nothing.
 *  A term that counts as an entity (`as: skill`) is used by that. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { readAlternative } from "../read-item.ts";
import { references } from "../read-relations.ts";
import { problemIn } from "../rule-file.ts";

export function termsUsed({ terms, flags, frames, circumstances, scoring }: RuleLibrary): Problem[] {
  const used = new Set<string>();
  for (const { data } of [...flags, ...frames, ...circumstances]) {
    for (const { read } of references(data.when, ["when"])) if (read.kind === "term") used.add(read.id);
  }
  for (const written of Object.values(scoring?.data["said-by"] ?? {}).flat()) {
    const read = readAlternative(written);
    if (read.kind === "term") used.add(read.id);
  }
  return terms
    .filter(({ data }) => data.as === undefined && !used.has(data.id))
    .map((file) => {
      const hint = "use it in a flag, a frame or a circumstance, or delete the file";
      return problemIn(file, ["id"], "term-unused", `nothing uses the term \`${file.data.id}\``, hint);
    });
}
