/** In: words, their entries in the word table, the languages of the text. Out: words marked with what their chat spelling
 *  stands for. A spelling counts only in a text of its language, and only where the word is written exactly so.
 *  One letter counts only as a small letter that stands free: `k cần` is spelled out, `20 k`, `A`, `đ/c`, `a.` are not.
 *  Makes worse: `m` (mày) and `e` (em) in a Vietnamese sentence that quotes English letters. */
import type { LanguageCode } from "../types.ts";
import { scriptIndex } from "./scripts.ts";
import { KIND, KIND_BITS, type Units, UPPER, VERBATIM } from "./units.ts";
import { respell } from "./vietnamese-respelling.ts";
import type { Spelled, WordTable } from "./word-table.ts";
import type { Words } from "./words.ts";

/** Words of a figure: behind one they are units. */
const UNITS = new Set("k tr m h d g t c l s p n ck th kg cm km đ".split(" "));

export function spellOut(units: Units, words: Words, table: WordTable, languages: readonly LanguageCode[]): void {
  const order = languages
    .map((code) => table.languages.findIndex((language) => language.code === code))
    .filter((at) => at >= 0);
  if (order.length === 0) return;
  const some = order.reduce((mask, language) => mask | (1 << language), 0);
  const isVietnamese = languages.includes("vi");
  const { count, entry: entries, script, spelled, hasMark } = words;
  const { chat, isSyllable } = table;
  // A copy where respelling adds to it.
  words.spellings = isVietnamese ? table.spellings.slice() : table.spellings;
  for (let word = 0; word < count; word++) {
    const entry = entries[word]!;
    if ((chat[entry]! & some) !== 0) spelled[word] = spellingOf(units, words, word, table.spelled[entry]!, order);
    if (
      isVietnamese &&
      spelled[word] === 0 &&
      isSyllable[entry] === 0 &&
      hasMark[word] === 1 &&
      script[word] === scriptIndex.Latin
    ) {
      respell(units, words, word);
    }
  }
}

function spellingOf(
  units: Units,
  words: Words,
  word: number,
  spelled: readonly Spelled[],
  order: readonly number[],
): number {
  const length = words.to[word]! - words.from[word]!;
  for (const language of order) {
    for (const spelling of spelled) {
      if (spelling.language !== language || !isWrittenSo(units, words, word, spelling.marked)) continue;
      if (length === 1 ? !standsFree(units, words, word) : isUnit(words, word, spelling.marked)) return 0;
      return spelling.index;
    }
  }
  return 0;
}

function isWrittenSo({ marked, info }: Units, { from, to }: Words, word: number, spelling: string): boolean {
  const at = from[word]!;
  if ((info[at]! & VERBATIM) !== 0 || to[word]! - at !== spelling.length) return false;
  for (let letter = 0; letter < spelling.length; letter++) {
    if (marked[at + letter] !== spelling.charCodeAt(letter)) return false;
  }
  return true;
}

/** `20 tr`: a short word right behind a figure. */
function isUnit(words: Words, word: number, written: string): boolean {
  if (word === 0 || words.script[word - 1] !== scriptIndex.Number || !UNITS.has(written)) return false;
  return words.from[word]! - words.to[word - 1]! <= 1;
}

function standsFree(units: Units, words: Words, word: number): boolean {
  const { info, count } = units;
  const from = words.from[word]!;
  const to = words.to[word]!;
  if ((info[from]! & UPPER) !== 0) return false;
  if (word > 0 && words.script[word - 1] === scriptIndex.Number && from - words.to[word - 1]! <= 1) return false;
  const before = from > 0 ? info[from - 1]! & KIND_BITS : KIND.space;
  const after = to < count ? info[to]! & KIND_BITS : KIND.space;
  const isFreeBefore = before === KIND.space || before === KIND.line || before === KIND.comma || before === KIND.emoji;
  const isFreeAfter =
    after === KIND.space || after === KIND.line || after === KIND.stop || after === KIND.comma || after === KIND.emoji;
  return isFreeBefore && (isFreeAfter || (after === KIND.dot && !isListMark(units, from, to)));
}

/** `a. …` at the start of a line. */
function isListMark({ info, count }: Units, from: number, to: number): boolean {
  const startsLine = from === 0 || (info[from - 1]! & KIND_BITS) === KIND.line;
  return startsLine && to + 1 < count && (info[to + 1]! & KIND_BITS) !== KIND.line;
}
