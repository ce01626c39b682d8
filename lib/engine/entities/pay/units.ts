/** In: a flat text and where a figure ends or begins. Out: the multiplier and the currency signs that stand there
 *  (`tr`, `triệu đồng`, `k usd`, `万元`; before a figure `US$`, `Rp`), and where they end.
 *  Left to others: which of several currencies a sign means (currency.ts), whether it is money at all (amount.ts). */

import type { MoneyMultiplier, MoneySign, MoneyTables } from "../../types.ts";
import { CLASS, CLASSES, type FlatText, isDigit, isLetter, isWordUnit, SPACE } from "../scan/flat-text.ts";
import { isWrittenAs, keyOf, wordStart } from "../scan/words.ts";
import type { Scene } from "./scene.ts";

export interface Units {
  end: number;
  multiplier: MoneyMultiplier | null;
  /** `1tr5`: what the digits behind the multiplier add, in parts of it */
  tail: number;
  signs: MoneySign[];
  /** the signs found are also everyday words, or were written without the marks that tell them */
  weak: boolean;
  key: string;
}

const [DOT, DOLLAR, PLUS] = [0x2e, 0x24, 0x2b];
const LONGEST_RUN = 8;
const LONGEST_WORD = 12;
const LONGEST_BEFORE = 5;
const LONGEST_BURMESE = 10;
/** Multipliers of one letter that are used with money; of these `m`, `b` and `l` only beside a sign (amount.ts). The tables
 *  have more (`5G`, `500N`), which are mostly something else. */
const ONE_LETTER = new Set(["k", "m", "b", "l", "w", "т", "к", "м"]);
/** `1tr5`, `2k5`; but `68M7` is a number plate. */
const WITH_TAIL = new Set(["k", "tr", "t", "trieu", "cu"]);
/** Two letters, but of one language only. */
const DISTINCT = new Set(["tr", "rb", "jt"]);
const CYRILLIC = { from: 0x400, to: 0x52f };
/** Letters that make another dollar of `$`. */
const DOLLARS = /^(?:us|s|hk|nt|r|a|b|mop|mx|c|ca|nz)$/;

export function unitsAfter(scene: Scene, figureEnd: number): Units {
  const { flat, money } = scene;
  const { units } = flat;
  const read: Units = { end: figureEnd, multiplier: null, tail: 0, signs: [], weak: false, key: "" };
  let at = figureEnd;
  for (let step = 0; step < 3; step++) {
    const touching = at === read.end && units[at] !== SPACE;
    let next = units[at] === PLUS ? at + 1 : at;
    if (units[next] === SPACE) next++;
    const match = longestUnit(flat, money, next);
    if (!match) break;
    const { end, key } = match;
    const multiplier =
      read.multiplier || read.signs.length > 0 ? null : pickMultiplier(scene, key, touching && step === 0, next, end);
    if (multiplier) {
      read.multiplier = multiplier;
      read.key = key;
      read.weak ||= multiplier.slang || isBare(flat, next, end, key, multiplier.written);
    } else {
      const signs = read.signs.length > 0 ? [] : signsAt(scene, key, touching, next, end);
      if (signs.length === 0) break;
      read.signs = signs;
      read.weak ||= signs.every((sign) => sign.slang || isBare(flat, next, end, key, sign.written));
    }
    read.end = end;
    at = end;
    if (multiplier && touching && isDigit(units[at] as number)) {
      const tailEnd = digitsEnd(units, at);
      const length = tailEnd - at;
      if (!WITH_TAIL.has(key) || length > 3 || (isLetter(units[tailEnd] as number) && units[tailEnd] !== 0x6b))
        return { ...read, multiplier: null, end: figureEnd };
      let tail = 0;
      for (let index = at; index < tailEnd; index++) tail = tail * 10 + ((units[index] as number) - 48);
      read.tail = tail / 10 ** length;
      read.end = tailEnd;
      at = tailEnd;
    }
    const last = units[end - 1] as number;
    if (units[at] === DOT && last >= CYRILLIC.from && last <= CYRILLIC.to) at++;
  }
  return read;
}

/** Signs that stand before the figure that begins at `start`, and where they begin. */
export function signsBefore(scene: Scene, start: number): { start: number; signs: MoneySign[] } {
  const { flat, money } = scene;
  const { units } = flat;
  const none = { start, signs: [] };
  let end = start;
  if (units[end - 1] === SPACE) end--;
  if (units[end - 1] === DOT && isLetter(units[end - 2] as number)) end--;
  const touching = end === start;
  const last = units[end - 1];
  if (last === undefined || last === SPACE) return none;
  if (isLetter(last)) {
    const from = wordStart(flat, end);
    if (end - from > LONGEST_BEFORE || isDigit(units[from] as number)) return none;
    const key = keyOf(flat, from, end);
    const signs = money.signs.get(key)?.filter((sign) => sign.before && isCased(flat, from, sign));
    if (!signs?.length || (key.length === 1 && !touching && !isSpoken(scene, signs))) return none;
    return { start: from, signs };
  }
  let from = end - 1;
  if (last === DOLLAR && isLetter(units[from - 1] as number)) {
    const word = wordStart(flat, from);
    if (DOLLARS.test(keyOf(flat, word, from))) from = word;
  }
  const signs = money.signs.get(keyOf(flat, from, end))?.filter(({ before }) => before);
  return signs?.length ? { start: from, signs } : none;
}

/** In Burmese the name of the currency and the multiplier stand before the figure: `ကျပ် သိန်း ၈၀`. */
export function burmeseBefore(
  scene: Scene,
  start: number,
): { start: number; signs: MoneySign[]; multiplier: MoneyMultiplier | null } {
  const { flat, money } = scene;
  const { units } = flat;
  const read = { start, signs: [] as MoneySign[], multiplier: null as MoneyMultiplier | null };
  for (let step = 0; step < 2; step++) {
    const end = units[read.start - 1] === SPACE ? read.start - 1 : read.start;
    if (!isBurmese(units[end - 1])) break;
    const size = longestBefore(money, flat, end);
    if (size === 0) break;
    const key = keyOf(flat, end - size, end);
    const multiplier = money.multipliers.get(key)?.find(({ languages }) => languages.includes("my"));
    if (multiplier && !read.multiplier) read.multiplier = multiplier;
    else if (read.signs.length === 0) read.signs = money.signs.get(key) ?? [];
    else break;
    read.start = end - size;
  }
  return read;
}

function longestBefore(money: MoneyTables, flat: FlatText, end: number): number {
  for (let size = Math.min(LONGEST_BURMESE, end); size > 0; size--) {
    const key = keyOf(flat, end - size, end);
    if (isUnitKey(money, key)) return size;
  }
  return 0;
}

function isUnitKey({ signs, multipliers }: MoneyTables, key: string): boolean {
  return signs.has(key) || multipliers.has(key);
}

function isBurmese(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x1000 && unit <= 0x109f;
}

/** `K 300,000` is kyat in Burmese. */
function isSpoken({ language }: Scene, signs: MoneySign[]): boolean {
  return language !== null && language !== "en" && signs.some(({ languages }) => languages.includes(language));
}

/** The longest key of the tables that stands at `at`. */
function longestUnit(flat: FlatText, money: MoneyTables, at: number): { end: number; key: string } | null {
  const { units, length } = flat;
  const { signs, multipliers } = money;
  const kind = CLASSES[units[at] as number];
  if (kind === CLASS.joined) {
    for (let size = Math.min(LONGEST_RUN, length - at); size > 0; size--) {
      const key = keyOf(flat, at, at + size);
      if (isUnitKey(money, key)) return { end: at + size, key };
    }
    return null;
  }
  if (kind !== CLASS.letter) {
    for (let size = Math.min(2, length - at); size > 0; size--) {
      const key = keyOf(flat, at, at + size);
      if (isUnitKey(money, key)) return { end: at + size, key };
    }
    return null;
  }
  const first = wordEnd(units, at);
  if (first - at > LONGEST_WORD) return null;
  const second = units[first] === SPACE ? wordEnd(units, first + 1) : first;
  const dotted = units[first] === DOT && first - at === 1 ? wordEnd(units, first + 1) : first;
  for (const end of [Math.max(second, dotted), first]) {
    const key = keyOf(flat, at, end);
    if (end > at && isUnitKey(money, key)) return { end, key };
  }
  if (units[first] === DOLLAR && isUnitKey(money, keyOf(flat, at, first + 1)))
    return { end: first + 1, key: keyOf(flat, at, first + 1) };
  // `kusd`, `trđ`: a multiplier with a sign glued to it
  const word = keyOf(flat, at, first);
  for (let cut = 1; cut < Math.min(word.length, 4); cut++) {
    if (multipliers.has(word.slice(0, cut)) && signs.has(word.slice(cut)))
      return { end: at + cut, key: word.slice(0, cut) };
  }
  return null;
}

function wordEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (CLASSES[units[end] as number] === CLASS.letter) end++;
  return end;
}

function digitsEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (isDigit(units[end] as number)) end++;
  return end;
}

function pickMultiplier(
  scene: Scene,
  key: string,
  touching: boolean,
  start: number,
  end: number,
): MoneyMultiplier | null {
  const list = scene.money.multipliers.get(key);
  if (!list || (key.length === 1 && isLetterKey(key) && !(touching && ONE_LETTER.has(key)))) return null;
  const fitting = list.filter(({ written }) => isWrittenAs(scene.flat, start, end, key, written));
  const spoken = fitting.filter(({ languages }) => languages.some((language) => scene.languages.has(language)));
  const own = spoken.find(({ languages }) => scene.language !== null && languages.includes(scene.language));
  const picked = own ?? spoken[0] ?? null;
  if (picked || key.length < 2) return picked;
  return key.length > 2 || DISTINCT.has(key) || CLASSES[key.charCodeAt(0)] === CLASS.joined
    ? (fitting[0] ?? null)
    : null;
}

function isLetterKey(key: string): boolean {
  return CLASSES[key.charCodeAt(0)] === CLASS.letter;
}

function signsAt(scene: Scene, key: string, touching: boolean, start: number, end: number): MoneySign[] {
  const list = scene.money.signs.get(key);
  if (!list) return [];
  const { flat } = scene;
  if (key.length === 1 && CLASSES[key.charCodeAt(0)] === CLASS.letter) {
    const isWritten = flat.text.charCodeAt(flat.from[start] as number) !== flat.units[start];
    if ((!touching && !isWritten) || isWordUnit(flat.units[end] as number)) return [];
  }
  return list.filter(
    (sign) => sign.after && isCased(flat, start, sign) && isWrittenAs(flat, start, end, key, sign.written),
  );
}

/** Short and without the marks that would tell it from another word: `20 do`, `500d`. */
function isBare(flat: FlatText, start: number, end: number, key: string, written: string[]): boolean {
  if (key.length > 3 || !isLetter(key.charCodeAt(0)) || written.includes(key)) return false;
  return flat.text.slice(flat.from[start], (flat.from[end - 1] as number) + 1).toLowerCase() === key;
}

/** `RM 312` is money, `rm 312` a room. */
function isCased(flat: FlatText, start: number, { capitals }: MoneySign): boolean {
  return !capitals || isUpper(flat, start);
}

function isUpper({ text, from }: FlatText, at: number): boolean {
  const letter = text[from[at] as number] as string;
  return letter !== letter.toLowerCase();
}
