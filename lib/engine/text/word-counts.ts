/** In: words and the word table. Out: counts that tell a text's languages, and for each word its entry in the table.
 *  One pass; makes no strings. Left to others: what the counts mean (language.ts). */
import { SCRIPTS } from "../types.ts";
import type { Layout } from "./layout/layout.ts";
import { SPACELESS, scriptIndex } from "./scripts.ts";
import { type Units, VERBATIM } from "./units.ts";
import { findEntry, type WordTable } from "./word-table.ts";
import type { Words } from "./words.ts";

export interface WordCounts {
  /** words by script; graphemes where words are not told apart */
  words: number[];
  /** words of Latin letters with any mark, with marks that only Vietnamese writes, and syllables of Vietnamese */
  marked: number;
  vietnamese: number;
  syllables: number;
  /** frequent words and chat spellings by language of the table */
  common: number[];
  chat: number[];
  /** frequent words that no other language of the table has and that are no syllable of Vietnamese */
  own: number[];
  /** Latin words, and those with a mark, by post */
  latinByPost: number[];
  markedByPost: number[];
}

/** Also writes the entry of each word to `words.entry`. */
export function countWords(units: Units, words: Words, table: WordTable, { stretches, posts }: Layout): WordCounts {
  const languages = table.languages.length;
  const counts: WordCounts = {
    words: zeros(SCRIPTS.length),
    marked: 0,
    vietnamese: 0,
    syllables: 0,
    common: zeros(languages),
    chat: zeros(languages),
    own: zeros(languages),
    latinByPost: zeros(posts.length),
    markedByPost: zeros(posts.length),
  };
  const { start, info } = units;
  const { from, to, script, hash, entry: entries, hasMark } = words;
  const byScript = counts.words;
  let stretch = 0;
  for (let word = 0; word < words.count; word++) {
    const kind = script[word]!;
    const first = from[word]!;
    const key = hash[word]!;
    entries[word] = 0;
    if ((info[first]! & VERBATIM) !== 0) continue;
    byScript[kind]!++;
    if (key === 0 || SPACELESS[kind] === 1) continue;
    const entry = findEntry(table, key);
    entries[word] = entry;
    if (entry !== 0) countEntry(counts, table, entry);
    if (kind !== scriptIndex.Latin) continue;
    while (stretch + 1 < stretches.length && stretches[stretch + 1]!.start <= start[first]!) stretch++;
    const { post } = stretches[stretch]!;
    counts.latinByPost[post]!++;
    if (hasMark[word] === 0) continue;
    counts.marked++;
    counts.markedByPost[post]!++;
    if (isVietnamese(units, first, to[word]!)) counts.vietnamese++;
  }
  return counts;
}

/** Small lists of numbers are cheaper to make than small typed arrays. */
function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

function countEntry(counts: WordCounts, table: WordTable, entry: number): void {
  const syllable = table.isSyllable[entry]!;
  counts.syllables += syllable;
  addBits(counts.chat, table.chat[entry]!);
  const common = table.common[entry]!;
  if (common === 0) return;
  addBits(counts.common, common);
  if (syllable === 0 && (common & (common - 1)) === 0) addBits(counts.own, common);
}

function addBits(counts: number[], mask: number): void {
  for (let bits = mask; bits !== 0; bits &= bits - 1) counts[31 - Math.clz32(bits & -bits)]!++;
}

/** True when a letter is one that only Vietnamese writes (not ẹ ị ọ ụ, which Yoruba and Igbo have too). */
function isVietnamese({ marked }: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const letter = marked[at]!;
    if (letter < 0x103) continue;
    if (letter >= 0x1ea0 && letter <= 0x1ef9) {
      if (letter !== 0x1eb9 && letter !== 0x1ecb && letter !== 0x1ecd && letter !== 0x1ee5) return true;
    } else if (letter === 0x103 || letter === 0x111 || letter === 0x1a1 || letter === 0x1b0) return true;
    else if (letter === 0x129 || letter === 0x169) return true;
  }
  return false;
}
