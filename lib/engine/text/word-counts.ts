/** In: words and the word table. Out: counts that tell a text's languages, and for each word its entry in the table.
 *  One pass; makes no strings. Left to others: what the counts mean (language.ts). */
import { SCRIPTS } from "../types.ts";
import type { Layout } from "./layout/layout.ts";
import { SPACELESS, scriptIndex } from "./scripts.ts";
import { type Units, VERBATIM } from "./units.ts";
import { type Entry, findEntry, type WordTable } from "./word-table.ts";
import type { Words } from "./words.ts";

export interface WordCounts {
  /** words by script; graphemes where words are not told apart */
  words: Int32Array;
  /** words of Latin letters with any mark, with marks that only Vietnamese writes, and syllables of Vietnamese */
  marked: number;
  vietnamese: number;
  syllables: number;
  /** frequent words and chat spellings by language of the table */
  common: Int32Array;
  chat: Int32Array;
  /** frequent words that no other language of the table has and that are no syllable of Vietnamese */
  own: Int32Array;
  /** the entry of each word that has one */
  entries: (Entry | null)[];
  /** Latin words, and those with a mark, by post */
  latinByPost: Int32Array;
  markedByPost: Int32Array;
}

export function countWords(units: Units, words: Words, table: WordTable, { stretches, posts }: Layout): WordCounts {
  const languages = table.languages.length;
  const counts: WordCounts = {
    words: new Int32Array(SCRIPTS.length),
    marked: 0,
    vietnamese: 0,
    syllables: 0,
    common: new Int32Array(languages),
    chat: new Int32Array(languages),
    own: new Int32Array(languages),
    entries: new Array(words.count).fill(null),
    latinByPost: new Int32Array(posts.length),
    markedByPost: new Int32Array(posts.length),
  };
  const { fold, start } = units;
  const { from, to, script, hash } = words;
  let stretch = 0;
  for (let word = 0; word < words.count; word++) {
    const kind = script[word]!;
    if ((units.info[from[word]!]! & VERBATIM) !== 0) continue;
    counts.words[kind]!++;
    if (hash[word] === 0 || SPACELESS[kind] === 1) continue;
    const entry = findEntry(table, hash[word]!, fold, from[word]!, to[word]!);
    counts.entries[word] = entry;
    if (entry) countEntry(counts, entry);
    if (kind !== scriptIndex.Latin) continue;
    while (stretch + 1 < stretches.length && stretches[stretch + 1]!.start <= start[from[word]!]!) stretch++;
    const { post } = stretches[stretch]!;
    counts.latinByPost[post]!++;
    const marks = marksOf(units, from[word]!, to[word]!);
    if (marks === 0) continue;
    counts.marked++;
    counts.markedByPost[post]!++;
    if (marks === 2) counts.vietnamese++;
  }
  return counts;
}

function countEntry(counts: WordCounts, { common, isSyllable, spelled }: Entry): void {
  if (isSyllable) counts.syllables++;
  for (const { language } of spelled) counts.chat[language]!++;
  if (common === 0) return;
  const isOwn = (common & (common - 1)) === 0 && !isSyllable;
  for (let bits = common; bits !== 0; bits &= bits - 1) {
    const language = 31 - Math.clz32(bits & -bits);
    counts.common[language]!++;
    if (isOwn) counts.own[language]!++;
  }
}

/** 0 without marks, 1 with some, 2 with one that only Vietnamese writes. */
function marksOf({ fold, marked }: Units, from: number, to: number): number {
  let most = 0;
  for (let at = from; at < to; at++) {
    const letter = marked[at]!;
    if (letter === fold[at]) continue;
    if (isVietnamese(letter)) return 2;
    most = 1;
  }
  return most;
}

/** Letters of Vietnamese, without those that Yoruba and Igbo write too (ẹ ị ọ ụ). */
function isVietnamese(letter: number): boolean {
  if (letter >= 0x1ea0 && letter <= 0x1ef9)
    return letter !== 0x1eb9 && letter !== 0x1ecb && letter !== 0x1ecd && letter !== 0x1ee5;
  return (
    letter === 0x103 || letter === 0x111 || letter === 0x129 || letter === 0x169 || letter === 0x1a1 || letter === 0x1b0
  );
}
