/** In: a flat text and a place in it. Out: the words that stand before or behind it in the same clause, as keys for tables.
 *  A clause ends at a line end, `! ? ;` and a full stop; inside it commas are passed only when asked. */
import { CLASS, CLASSES, type FlatText, isDigit, isWordUnit, LINE } from "./flat-text.ts";

export interface FoundWord {
  start: number;
  end: number;
  key: string;
}

const [DOT, COMMA, SEMICOLON, BANG, QUESTION, OPEN, CLOSE] = [0x2e, 0x2c, 0x3b, 0x21, 0x3f, 0x28, 0x29];

export function keyOf({ string }: FlatText, start: number, end: number): string {
  return string.slice(start, end);
}

function endsClause(units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  if (unit === LINE || unit === SEMICOLON || unit === BANG || unit === QUESTION) return true;
  return unit === DOT && !(isWordUnit(units[at + 1] as number) || isDigit(units[at - 1] as number));
}

export interface Reach {
  words: number;
  units: number;
  /** go on behind commas and brackets */
  commas: boolean;
}

/** Nearest first. A run of a script without spaces counts as one word, of which the last units are kept. */
export function wordsBefore(flat: FlatText, at: number, reach: Reach): FoundWord[] {
  const { units } = flat;
  const words: FoundWord[] = [];
  const limit = Math.max(0, at - reach.units);
  let index = at - 1;
  while (index >= limit && words.length < reach.words) {
    while (index >= limit && !isWordUnit(units[index] as number)) {
      if (endsClause(units, index) || (!reach.commas && isComma(units[index] as number))) return words;
      index--;
    }
    if (index < limit) break;
    const end = index + 1;
    while (index >= limit && isWordUnit(units[index] as number) && staysInWord(units, index, end)) index--;
    words.push({ start: index + 1, end, key: keyOf(flat, index + 1, end) });
  }
  return words;
}

export function wordsAfter(flat: FlatText, at: number, reach: Reach): FoundWord[] {
  const { units, length } = flat;
  const words: FoundWord[] = [];
  const limit = Math.min(length, at + reach.units);
  let index = at;
  while (index < limit && words.length < reach.words) {
    while (index < limit && !isWordUnit(units[index] as number)) {
      if (endsClause(units, index) || (!reach.commas && isComma(units[index] as number))) return words;
      index++;
    }
    if (index >= limit) break;
    const start = index;
    while (index < limit && isWordUnit(units[index] as number) && sameSort(units, start, index)) index++;
    words.push({ start, end: index, key: keyOf(flat, start, index) });
  }
  return words;
}

function isComma(unit: number): boolean {
  return unit === COMMA || unit === OPEN || unit === CLOSE;
}

/** Han beside Latin letters is another word. */
function sameSort(units: Uint16Array, first: number, at: number): boolean {
  return (CLASSES[units[first] as number] === CLASS.joined) === (CLASSES[units[at] as number] === CLASS.joined);
}
function staysInWord(units: Uint16Array, at: number, end: number): boolean {
  return sameSort(units, end - 1, at);
}

/** Where the word that ends before `end` begins; of a longer one only so much, since no table has such words. */
export function wordStart({ units }: FlatText, end: number): number {
  const limit = Math.max(0, end - LONGEST_WORD);
  let start = end;
  while (start > limit && isWordUnit(units[start - 1] as number)) start--;
  return start;
}
const LONGEST_WORD = 24;

/** A word of a table stands here as it is written there, or with no marks at all: `lượng` is no `lương`. */
export function isWrittenAs(
  { text, from }: FlatText,
  start: number,
  end: number,
  key: string,
  written: string[],
): boolean {
  if (key.charCodeAt(0) > 0x24f || isPlain(text, from[start] as number, from[end - 1] as number)) return true;
  const raw = text
    .slice(from[start], (from[end - 1] as number) + 1)
    .normalize("NFC")
    .toLowerCase();
  return raw === key || raw.length !== key.length || written.includes(raw);
}

/** Plain letters fold to themselves: what has them has no marks. */
function isPlain(text: string, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}
