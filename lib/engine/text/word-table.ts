/** In: the languages of a rule set. Out: one table of their frequent words, chat spellings and the syllables of Vietnamese,
 *  looked up by hash without making a string. Built once for a list of languages. */
import type { LanguageData } from "../types.ts";
import { foldWithMarks, foldWord } from "./fold-word.ts";
import { hashOfText } from "./hash.ts";
import { SYLLABLES } from "./syllables.ts";
import type { Spelling } from "./words.ts";

export interface Entry {
  fold: string;
  /** bit per language in which this is a frequent word */
  common: number;
  isSyllable: boolean;
  /** chat spellings written so, by language; `index` is 1 + place in `spellings` */
  spelled: { language: number; marked: string; index: number }[];
}

export interface WordTable {
  mask: number;
  /** 1 + index of the entry, 0 where there is none */
  slots: Int32Array;
  entries: Entry[];
  spellings: Spelling[];
  languages: readonly LanguageData[];
}

const tables = new WeakMap<readonly LanguageData[], WordTable>();

export function wordTableOf(languages: readonly LanguageData[]): WordTable {
  let table = tables.get(languages);
  if (!table) {
    table = buildTable(languages);
    tables.set(languages, table);
  }
  return table;
}

function buildTable(languages: readonly LanguageData[]): WordTable {
  const byFold = new Map<string, Entry>();
  const spellings: Spelling[] = [];
  const entryOf = (fold: string): Entry => {
    let entry = byFold.get(fold);
    if (!entry) {
      entry = { fold, common: 0, isSyllable: false, spelled: [] };
      byFold.set(fold, entry);
    }
    return entry;
  };
  for (const syllable of SYLLABLES) entryOf(syllable).isSyllable = true;
  for (const [language, { common, spelling }] of languages.entries()) {
    for (const word of common) entryOf(foldWord(word)).common |= 1 << language;
    for (const [written, meant] of spelling) {
      const { folded, marked } = foldWithMarks(written);
      spellings.push(spellingOf(meant));
      entryOf(folded).spelled.push({ language, marked, index: spellings.length });
    }
  }
  const entries = [...byFold.values()];
  const mask = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  for (const [index, { fold }] of entries.entries()) {
    let slot = spread(hashOfText(fold)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  }
  return { mask, slots, entries, spellings, languages };
}

function spellingOf(meant: string): Spelling {
  const { folded, marked } = foldWithMarks(meant);
  const written = marked.split(" ");
  const words = folded.split(" ").map((fold, at) => ({ fold, marked: written[at]! }));
  return { words, units: folded.length };
}

/** The low bits of a hash of short words are much alike. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15) ^ (hash >>> 7);
}

/** The entry of the word `[from, to)`, or null. */
export function findEntry(table: WordTable, hash: number, fold: Uint16Array, from: number, to: number): Entry | null {
  const { slots, mask, entries } = table;
  for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = entries[slots[slot]! - 1]!;
    if (entry.fold.length === to - from && isSame(entry.fold, fold, from)) return entry;
  }
  return null;
}

function isSame(word: string, fold: Uint16Array, from: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== fold[from + at]) return false;
  return true;
}
