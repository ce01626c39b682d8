/** Out: a problem for each word that nothing can be looked for by: signs in the wrong place, no letters, no stemmer for its
 *  language. Words of terms, names of places, words of negation. */
import type { RuleLibrary } from "../library.ts";
import type { DataPath, Problem } from "../problem.ts";
import { writtenWord } from "../read-word.ts";
import { problemIn, type RuleFile } from "../rule-file.ts";
import type { WordEntry } from "../schema/word.ts";

export function wordsReadable({ terms, places, languages, readWord }: RuleLibrary): Problem[] {
  const problems: Problem[] = [];
  const check = (file: RuleFile<unknown>, entries: readonly WordEntry[], language: string, at: DataPath) => {
    for (const [index, entry] of entries.entries()) {
      const read = readWord(entry, language);
      if (read.kind !== "faulty") continue;
      problems.push(
        problemIn(file, [...at, index], "word-form", `\`${writtenWord(entry)}\`: ${read.message}`, read.hint),
      );
    }
  };
  const checkAll = (
    file: RuleFile<unknown>,
    byLanguage: Record<string, readonly WordEntry[]> | undefined,
    at: DataPath,
  ) => {
    for (const [language, entries] of Object.entries(byLanguage ?? {}))
      check(file, entries, language, [...at, language]);
  };
  for (const file of terms) {
    checkAll(file, file.data.words, ["words"]);
    checkAll(file, file.data.except, ["except"]);
  }
  for (const file of places) {
    for (const [index, row] of file.data.places.entries()) {
      checkAll(file, row.words, ["places", index, "words"]);
      checkAll(file, row.except, ["places", index, "except"]);
    }
  }
  for (const file of languages) {
    const { negation, code } = file.data;
    for (const key of ["before", "after", "except"] as const) check(file, negation[key] ?? [], code, ["negation", key]);
  }
  return problems;
}
