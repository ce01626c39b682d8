/** Out: a problem for each language that words or examples use and languages/ does not describe, at its first mention: without
 *  its script and its words of negation its texts cannot be read. Names of places are looked for in any text and need none. */
import type { RuleLibrary } from "../library.ts";
import type { DataPath, Problem } from "../problem.ts";
import { problemIn, type RuleFile } from "../rule-file.ts";

interface Mention {
  file: RuleFile<unknown>;
  at: DataPath | { key: DataPath };
  times: number;
}

export function languagesKnown({ terms, flags, frames, circumstances, named }: RuleLibrary): Problem[] {
  const unknown = new Map<string, Mention>();
  const mention = (language: string, file: Mention["file"], at: Mention["at"]) => {
    if (named.languages.has(language)) return;
    const known = unknown.get(language);
    if (known) known.times++;
    else unknown.set(language, { file, at, times: 1 });
  };
  for (const file of terms) {
    for (const key of ["words", "except"] as const) {
      for (const language of Object.keys(file.data[key] ?? {})) mention(language, file, { key: [key, language] });
    }
  }
  for (const file of [...flags, ...frames, ...circumstances, ...terms]) {
    for (const [index, { lang }] of (file.data.examples ?? []).entries())
      mention(lang, file, ["examples", index, "lang"]);
  }
  return [...unknown].map(([language, { file, at, times }]) => {
    const elsewhere = times > 1 ? ` (and in ${times - 1} more places)` : "";
    const hint = `describe it in languages/${language}.yaml, or use one of ${[...named.languages].join(", ")}`;
    return problemIn(file, at, "unknown-language", `unknown language \`${language}\`${elsewhere}`, hint);
  });
}
