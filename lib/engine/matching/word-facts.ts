/** In: the words of a rule set and its languages. Out: what the matching asks of a word, in flat tables. */
import type { LanguageCode, Word, WordFacts } from "../types.ts";

export const TARGET = { term: 0, place: 1, negation: 2 } as const;
/** Words that only look like a denial ("not only") are exceptions and deny nothing. */
export const SIDES = ["before", "after"] as const;
const sides: readonly string[] = SIDES;
/** `marked`: has marks that folding strips · `whole`: must stand as a word of its own in a script without spaces */
export const FLAG = { context: 1, except: 2, marked: 4, whole: 8, stem: 16 } as const;
const KIND_SHIFT = 5;
const LANGUAGE_SHIFT = 7;
const TARGET_SHIFT = 12;
/** A language that the rule set does not describe. */
export const UNKNOWN = 31;
const MOST_TARGETS = 2 ** 19;

export function kindOf(packed: number): number {
  return (packed >> KIND_SHIFT) & 3;
}

/** Index in RuleSet.languages, or UNKNOWN. */
export function languageOf(packed: number): number {
  return (packed >> LANGUAGE_SHIFT) & UNKNOWN;
}

/** Term, place or side of a negation. */
export function targetOf(packed: number): number {
  return packed >> TARGET_SHIFT;
}

/** `folded` gives the letters that a word is looked up by, as long as its `marked`. */
export function wordFacts(
  words: readonly Word[],
  folded: readonly string[],
  languages: readonly LanguageCode[],
): WordFacts {
  const count = words.length;
  const length = words.reduce((sum, { marked }) => sum + marked.length, 0);
  const facts: WordFacts = {
    packed: new Int32Array(count),
    marked: new Uint16Array(length),
    markedStart: new Int32Array(count + 1),
    stems: new Map(),
  };
  if (languages.length > UNKNOWN) throw new RangeError("too many languages for one rule set");
  const number = new Map(languages.map((code, index) => [code, index]));
  let at = 0;
  words.forEach((word, index) => {
    const { marked, stem } = word;
    const flags =
      (word.context ? FLAG.context : 0) |
      (word.except ? FLAG.except : 0) |
      (marked === folded[index] ? 0 : FLAG.marked) |
      (word.stands === "whole" ? FLAG.whole : 0) |
      (stem === null ? 0 : FLAG.stem);
    const target = numberOf(word.target);
    if (target >= MOST_TARGETS) throw new RangeError("too many terms or places for one rule set");
    facts.packed[index] =
      (target << TARGET_SHIFT) |
      ((number.get(word.language) ?? UNKNOWN) << LANGUAGE_SHIFT) |
      (TARGET[word.target.kind] << KIND_SHIFT) |
      flags;
    if (stem !== null) facts.stems.set(index, stem);
    for (let i = 0; i < marked.length; i++) facts.marked[at++] = marked.charCodeAt(i);
    facts.markedStart[index + 1] = at;
  });
  return facts;
}

function numberOf(target: Word["target"]): number {
  if (target.kind === "term") return target.term;
  return target.kind === "place" ? target.place : Math.max(0, sides.indexOf(target.side));
}
