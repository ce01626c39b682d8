/** In: the `when` of a flag, frame or circumstance. Out: every item and every named entity in it, with the way to each.
 *  One walk for all who ask: the checks that references exist, the check that terms are used, the compiler. */
import type { DataPath } from "./problem.ts";
import { type ReadAlternative, readAlternative, readEntity } from "./read-item.ts";
import { type RelationEntry, relationKind } from "./schema/relation.ts";

export interface Reference {
  at: DataPath;
  written: string;
  read: ReadAlternative;
}

export function* references(relations: readonly RelationEntry[], at: DataPath): Generator<Reference> {
  for (const [index, relation] of relations.entries()) {
    const kind = relationKind(relation);
    const here = [...at, index, kind];
    if (kind === "one-of") {
      yield* references(relation["one-of"] ?? [], here);
    } else if (kind === "absent") {
      for (const [i, written] of (relation.absent ?? []).entries()) {
        yield { at: [...here, i], written, read: readAbsent(written) };
      }
    } else if (kind !== "compare") {
      for (const [i, item] of (relation[kind] ?? []).entries()) {
        if (typeof item === "string") yield { at: [...here, i], written: item, read: readAlternative(item) };
        else
          for (const [j, one] of item.entries())
            yield { at: [...here, i, j], written: one, read: readAlternative(one) };
      }
    }
  }
}

/** Only entities can be absent, never words: anyone could leave a word out. */
function readAbsent(written: string): ReadAlternative {
  if (written.startsWith("<")) {
    return {
      kind: "faulty",
      message: `\`${written}\` stands in angle brackets`,
      hint: "`absent` names entities without them",
    };
  }
  const read = readEntity(written);
  if (read.kind !== "faulty") return read;
  return { ...read, hint: `${read.hint} (\`absent\` takes entities only, never words)` };
}
