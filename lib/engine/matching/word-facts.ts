/** In: the words of a rule set and its languages. Out: what the matching asks of a word, in flat tables. */
import type { LanguageCode, Word, WordFacts } from "../types.ts";

export const TARGET = { term: 0, place: 1, negation: 2 } as const;
/** Words that only look like a denial ("not only") are exceptions and deny nothing. */
export const SIDES = ["before", "after"] as const;
const sides: readonly string[] = SIDES;
/** `marked`: has marks that folding strips · `whole`: must stand as a word of its own in a script without spaces */
export const FLAG = { context: 1, except: 2, marked: 4, whole: 8, stem: 16 } as const;
/** A language that the rule set does not describe. */
const UNKNOWN = 255;

/** `folded` gives the letters that a word is looked up by, as long as its `marked`. */
export function wordFacts(
  words: readonly Word[],
  folded: readonly string[],
  languages: readonly LanguageCode[],
): WordFacts {
  const count = words.length;
  const length = words.reduce((sum, { marked }) => sum + marked.length, 0);
  const facts: WordFacts = {
    kind: new Uint8Array(count),
    target: new Int32Array(count),
    language: new Uint8Array(count),
    flags: new Uint8Array(count),
    marked: new Uint16Array(length),
    markedStart: new Int32Array(count + 1),
    stems: new Map(),
  };
  const number = new Map(languages.map((code, index) => [code, index]));
  let at = 0;
  words.forEach((word, index) => {
    const { target, marked, stem } = word;
    facts.kind[index] = TARGET[target.kind];
    facts.target[index] =
      target.kind === "term"
        ? target.term
        : target.kind === "place"
          ? target.place
          : Math.max(0, sides.indexOf(target.side));
    facts.language[index] = number.get(word.language) ?? UNKNOWN;
    facts.flags[index] =
      (word.context ? FLAG.context : 0) |
      (word.except ? FLAG.except : 0) |
      (marked === folded[index] ? 0 : FLAG.marked) |
      (word.stands === "whole" ? FLAG.whole : 0) |
      (stem === null ? 0 : FLAG.stem);
    if (stem !== null) facts.stems.set(index, stem);
    for (let i = 0; i < marked.length; i++) facts.marked[at++] = marked.charCodeAt(i);
    facts.markedStart[index + 1] = at;
  });
  return facts;
}
