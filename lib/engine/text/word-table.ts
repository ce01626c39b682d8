/** In: the languages of a rule set. Out: one table of their frequent words, chat spellings and the syllables of Vietnamese,
 *  looked up by hash without making a string. Built once for a list of languages. */
import type { LanguageData } from "../types.ts";
import { foldWithMarks, foldWord } from "./fold-word.ts";
import { hashOfText, roomFor, spread } from "./hash.ts";
import { SYLLABLES } from "./syllables.ts";
import type { Spelling } from "./words.ts";

/** A word written so is a chat spelling in a language; `index` is 1 + place in `spellings`. */
export interface Spelled {
  language: number;
  marked: string;
  index: number;
}

/** Entries count from 1; 0 is no entry. Masks have a bit for each language. Two words with the same 32-bit hash would share
 *  an entry: the counts do not mind, and a spelling is compared letter by letter before it is used. */
export interface WordTable {
  mask: number;
  /** hash and entry, by turns */
  slots: Int32Array;
  /** languages in which it is a frequent word, and in which it is a chat spelling */
  common: Int32Array;
  chat: Int32Array;
  isSyllable: Uint8Array;
  spelled: Spelled[][];
  spellings: Spelling[];
  languages: readonly LanguageData[];
}

/** Bits of a mask. */
const MOST_LANGUAGES = 31;
const tables = new WeakMap<readonly LanguageData[], WordTable>();

export function wordTableOf(languages: readonly LanguageData[]): WordTable {
  let table = tables.get(languages);
  if (!table) {
    table = buildTable(languages.slice(0, MOST_LANGUAGES));
    tables.set(languages, table);
  }
  return table;
}

interface Entry {
  common: number;
  chat: number;
  isSyllable: boolean;
  spelled: Spelled[];
}

function buildTable(languages: readonly LanguageData[]): WordTable {
  const entries = new Map<string, Entry>();
  const spellings: Spelling[] = [];
  const entryOf = (fold: string): Entry => {
    const known = entries.get(fold) ?? { common: 0, chat: 0, isSyllable: false, spelled: [] };
    entries.set(fold, known);
    return known;
  };
  for (const syllable of SYLLABLES) entryOf(syllable).isSyllable = true;
  for (const [language, { common, spelling }] of languages.entries()) {
    for (const word of common) entryOf(foldWord(word)).common |= 1 << language;
    for (const [written, meant] of spelling) {
      const { folded, marked } = foldWithMarks(written);
      spellings.push(spellingOf(meant));
      const entry = entryOf(folded);
      entry.chat |= 1 << language;
      entry.spelled.push({ language, marked, index: spellings.length });
    }
  }
  return toTable(entries, spellings, languages);
}

function toTable(
  entries: ReadonlyMap<string, Entry>,
  spellings: Spelling[],
  languages: readonly LanguageData[],
): WordTable {
  const size = entries.size + 1;
  const mask = roomFor(size) - 1;
  const table: WordTable = {
    mask,
    slots: new Int32Array(2 * (mask + 1)),
    common: new Int32Array(size),
    chat: new Int32Array(size),
    isSyllable: new Uint8Array(size),
    spelled: Array.from({ length: size }, () => []),
    spellings,
    languages,
  };
  let index = 1;
  for (const [fold, { common, chat, isSyllable, spelled }] of entries) {
    table.common[index] = common;
    table.chat[index] = chat;
    table.isSyllable[index] = isSyllable ? 1 : 0;
    table.spelled[index] = spelled;
    const hash = hashOfText(fold);
    let slot = spread(hash) & mask;
    while (table.slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table.slots[2 * slot] = hash;
    table.slots[2 * slot + 1] = index++;
  }
  return table;
}

function spellingOf(meant: string): Spelling {
  const { folded, marked } = foldWithMarks(meant);
  const written = marked.split(" ");
  const words = folded.split(" ").map((fold, at) => ({ fold, marked: written[at]! }));
  return { words, units: folded.length };
}

/** The entry of the word with this hash, or 0. */
export function findEntry({ slots, mask }: WordTable, hash: number): number {
  for (let slot = spread(hash) & mask; slots[2 * slot + 1] !== 0; slot = (slot + 1) & mask) {
    if (slots[2 * slot] === hash) return slots[2 * slot + 1]!;
  }
  return 0;
}
