/** In: a word with Vietnamese marks that is no syllable of Vietnamese. Out: the syllable meant, where chat drops or changes
 *  letters by rule: `đag` đang, `mìh` mình, `kụ` cụ, `zậy` dậy, `fòng` phòng, `qá` quá.
 *  Left to others: words that no rule explains, and words without marks (rules/languages/vi.yaml). */
import { isSyllable } from "./syllables.ts";
import type { Units } from "./units.ts";
import type { Words } from "./words.ts";

/** Beginnings and ends as chat writes them, and as they are spelled. */
const BEGINNINGS: [string, string][] = [
  ["k", "c"],
  ["c", "k"],
  ["f", "ph"],
  ["z", "d"],
  ["z", "v"],
  ["dz", "d"],
  ["j", "gi"],
  ["w", "qu"],
  ["q", "qu"],
  ["ng", "ngh"],
  ["g", "gh"],
];
const ENDS: [string, string][] = [
  ["g", "ng"],
  ["h", "nh"],
  ["k", "c"],
  ["k", "ch"],
];
const LONGEST = 8;

/** Notes what the word stands for in `words.spellings`. */
export function respell(units: Units, words: Words, word: number): void {
  const from = words.from[word]!;
  const to = words.to[word]!;
  const length = to - from;
  if (length < 2 || length > LONGEST) return;
  const fold = String.fromCharCode(...units.fold.subarray(from, to));
  const marked = String.fromCharCode(...units.marked.subarray(from, to));
  const meant = meantBy(fold, marked);
  if (meant) words.spelled[word] = words.spellings.push({ words: [meant], units: meant.fold.length });
}

function meantBy(fold: string, marked: string): { fold: string; marked: string } | null {
  for (const [end, meant] of [["", ""] as [string, string], ...ENDS]) {
    if (!fold.endsWith(end) || !marked.endsWith(end)) continue;
    const cut = fold.length - end.length;
    for (const [beginning, start] of [["", ""] as [string, string], ...BEGINNINGS]) {
      if (!fold.startsWith(beginning) || !marked.startsWith(beginning)) continue;
      const inner = start + fold.slice(beginning.length, cut) + meant;
      if (isSyllable(inner)) return { fold: inner, marked: start + marked.slice(beginning.length, cut) + meant };
    }
  }
  return null;
}
