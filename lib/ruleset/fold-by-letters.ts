/** In: a word. Out: what `foldWithMarks` of the engine makes of it, sooner. The engine's folding is made for long texts and
 *  costs a word 30 µs, twenty thousand times at each start; small Latin letters and blanks, of which nine words in ten are
 *  made, fold one by one, so each letter is folded once by the engine and remembered.
 *  Everything else (other scripts, capitals, digits, signs, letters that fold to two) goes the long way. */
import { foldWithMarks } from "../engine/index.ts";

export type Folding = ReturnType<typeof foldWithMarks>;

/** Letters of Latin script with and without marks, in composed form; one blank between words. */
const LETTERS = /^[a-z\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]+(?: [a-z\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]+)*$/;

export function folderByLetters(): (word: string) => Folding {
  const known = new Map<string, string | null>([[" ", " "]]);
  const letter = (unit: string) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const { folded, marked } = foldWithMarks(unit);
    const single = folded.length === 1 && marked === unit ? folded : null;
    known.set(unit, single);
    return single;
  };
  return (word) => {
    if (!LETTERS.test(word)) return foldWithMarks(word);
    let folded = "";
    for (const unit of word) {
      const single = letter(unit);
      if (single === null) return foldWithMarks(word);
      folded += single;
    }
    return { folded, marked: word };
  };
}
