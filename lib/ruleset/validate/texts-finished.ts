/** Out: a problem for each text that `npm run rules:new` left open: it begins with `…` and says what belongs there. */
import type { RuleLibrary } from "../library.ts";
import type { DataPath, Problem } from "../problem.ts";
import { problemIn, type RuleFile } from "../rule-file.ts";

export function textsFinished({
  terms,
  flags,
  frames,
  circumstances,
  explanations,
  languages,
}: RuleLibrary): Problem[] {
  const files: RuleFile<unknown>[] = [...terms, ...flags, ...frames, ...circumstances, ...explanations, ...languages];
  return files.flatMap((file) => [...open(file.data, [])].map(({ at, value }) => unfinished(file, at, value)));
}

function* open(value: unknown, at: DataPath): Generator<{ at: DataPath; value: string }> {
  if (typeof value === "string") {
    if (value.startsWith("…")) yield { at, value };
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* open(inner, [...at, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* open(inner, [...at, key]);
  }
}

function unfinished(file: RuleFile<unknown>, at: DataPath, value: string): Problem {
  const wanted = value.slice(1).trim();
  return problemIn(
    file,
    at,
    "unfinished",
    `\`${String(at.findLast((step) => typeof step === "string"))}\` is not filled in`,
    wanted || null,
  );
}
