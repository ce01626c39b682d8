/** In: a word or phrase of a rule. Out: its units as the stream of a text has them: words separated by one space, graphemes
 *  of scripts without spaces side by side. Nothing is repaired or spelled out: a rule means what it says. */
import { buildReading } from "./build-reading.ts";
import { codesOf } from "./codes.ts";
import { cutWords } from "./cut-words.ts";
import { fold } from "./fold.ts";
import { onePost } from "./layout/layout.ts";

/** Both forms are equally long, unit by unit: `folded` without Latin marks, `marked` lower case with them. */
export function foldWithMarks(word: string): { folded: string; marked: string } {
  const layout = onePost(word.length);
  const units = fold(word, codesOf(word), layout.stretches);
  const { stream, marked } = buildReading(units, cutWords(units, false), layout);
  let folded = "";
  let written = "";
  for (let at = 2; at < stream.length - 2; at++) {
    const unit = stream[at]!;
    if (unit === 10) continue;
    folded += String.fromCharCode(unit);
    written += String.fromCharCode(marked[at]!);
  }
  return { folded, marked: written };
}

export function foldWord(word: string): string {
  return foldWithMarks(word).folded;
}

/** True when folding loses nothing: no Latin mark was written. */
export function isUnmarked(word: string): boolean {
  const { folded, marked } = foldWithMarks(word);
  return folded === marked;
}
