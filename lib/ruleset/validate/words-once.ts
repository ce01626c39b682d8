/** Out: a problem for each word that its language lists twice in one term, also when the two differ only in encoding, or one is
 *  the other without its marks: a text without marks finds the marked word anyway, and says that it did so.
 *  Two words with different marks (`lương`, `lượng`) are different words. */
import { canonicalMarks } from "../../engine/index.ts";
import type { RuleLibrary } from "../library.ts";
import type { DataPath, Problem } from "../problem.ts";
import { type ReadWord, type WordReading, writtenWord } from "../read-word.ts";
import { problemIn, type RuleFile } from "../rule-file.ts";
import type { WordEntry } from "../schema/word.ts";

export function wordsOnce({ terms, readWord }: RuleLibrary): Problem[] {
  return terms.flatMap((file) =>
    (["words", "except"] as const).flatMap((key) =>
      Object.entries(file.data[key] ?? {}).flatMap(([language, entries]) =>
        repeated(file, entries, [key, language], (entry) => readWord(entry, language)),
      ),
    ),
  );
}

function repeated(
  file: RuleFile<unknown>,
  entries: readonly WordEntry[],
  at: DataPath,
  read: (entry: WordEntry) => WordReading,
): Problem[] {
  const seen = new Map<string, { word: ReadWord; written: string }[]>();
  return entries.flatMap((entry, index) => {
    const word = read(entry);
    if (word.kind === "faulty") return [];
    const written = writtenWord(entry);
    const key = word.pieces.map(({ units, startEdge, endEdge }) => `${startEdge}${units}${endEdge}`).join("\0");
    const alike = seen.get(key) ?? [];
    seen.set(key, [...alike, { word, written }]);
    const same = alike.find(
      (other) => canonicalMarks(other.word.marked) === canonicalMarks(word.marked) && other.word.stem === word.stem,
    );
    const here = [...at, index];
    if (same) return [problemIn(file, here, "word-twice", `\`${written}\` stands here twice`, "one of them is enough")];
    const bare = alike.find((other) => isUnmarked(other.word) || isUnmarked(word));
    if (!bare || bare.word.stem !== word.stem) return [];
    const unmarked = isUnmarked(word) ? written : bare.written;
    const full = isUnmarked(word) ? bare.written : written;
    const hint = `\`${full}\` is found without its marks too: delete \`${unmarked}\``;
    return [problemIn(file, here, "word-twice", `\`${unmarked}\` is \`${full}\` without its marks`, hint)];
  });
}

const isUnmarked = ({ marked, pieces }: ReadWord) => marked === pieces.map(({ units }) => units).join(" ");
