/** In: a flat text and the first digit of a figure. Out: the amount of money written there, a range as one (`25-30tr`,
 *  `800$ - 1200$`), with the signs and multiplier beside it; null when nothing there can be money.
 *  Left to others: currency, period, whether a bare figure is pay (find-pay.ts). */

import type { MoneyMultiplier, MoneySign } from "../../types.ts";
import { type FlatText, isDigit, isLetter, isWordUnit, SPACE } from "../scan/flat-text.ts";
import { keyOf, wordStart } from "../scan/words.ts";
import { type Figure, readFigure } from "./number.ts";
import type { Scene } from "./scene.ts";
import { burmeseBefore, signsBefore, type Units, unitsAfter } from "./units.ts";

export interface Amount {
  start: number;
  end: number;
  min: number;
  max: number;
  multiplier: MoneyMultiplier | null;
  /** key of the multiplier as written: `k`, `tr` */
  unit: string;
  /** one list for each sign found: beside either figure, before or behind */
  signs: MoneySign[][];
  weak: boolean;
  /** a sign of one letter stands before: `N50`, `P500` */
  letterSign: boolean;
  isRange: boolean;
  /** the figures as read, without multiplier */
  figures: Figure[];
}

interface Side {
  start: number;
  end: number;
  figure: Figure;
  units: Units;
  signs: MoneySign[][];
  letterSign: boolean;
}

const [COLON, SLASH, PERCENT, DOT, COMMA, DASH, TILDE, PLUS, HASH, H, K] = [
  0x3a, 0x2f, 0x25, 0x2e, 0x2c, 0x2d, 0x7e, 0x2b, 0x23, 0x68, 0x6b,
];
/** Words between the two figures of a range. */
const RANGE_WORDS = new Set([
  "den",
  "toi",
  "to",
  "до",
  "a",
  "ate",
  "hingga",
  "sampai",
  "sd",
  "until",
  "and",
  "ถึง",
  "至",
  "到",
  "から",
  "에서",
]);
const LONGEST_RANGE_WORD = 6;
/** Digit groups joined so are dates, times, fractions and codes. */
const TAKES_APART = new Set([COLON, SLASH, DOT, COMMA, DASH, 0x5f, 0x23]);

export function readAmount(scene: Scene, first: number): Amount | null {
  const { flat } = scene;
  const low = readSide(scene, first);
  if (!low || !standsFree(flat, low)) return null;
  const high = readHigh(scene, low.end);
  const sides = high ? [low, high] : [low];
  if (sides.some((side) => side.signs.length === 0 && !side.units.multiplier && isOtherUnit(flat, side))) return null;
  const scale = multiplierOf(low, high);
  const min = worthOf(low, scale);
  if (high) {
    const max = worthOf(high, scale);
    if (max >= min) return amountOf(low, high, min, max);
    // `1.000 - 500` is no range: two figures
  }
  return amountOf(low, null, worthOf(low, low.units.multiplier), worthOf(low, low.units.multiplier));
}

function amountOf(low: Side, high: Side | null, min: number, max: number): Amount {
  const sides = high ? [low, high] : [low];
  const units = sides.map((side) => side.units);
  const last = high ?? low;
  const scaled = units.find(({ multiplier }) => multiplier) ?? last.units;
  const signs = sides.flatMap((side) => side.signs);
  return {
    start: low.start,
    end: last.end,
    min,
    max,
    multiplier: scaled.multiplier,
    unit: scaled.key,
    signs,
    weak:
      units.every(({ weak, signs: own, multiplier }) => weak || (own.length === 0 && !multiplier)) &&
      units.some(({ weak }) => weak),
    letterSign: sides.some((side) => side.letterSign),
    isRange: high !== null,
    figures: sides.map((side) => side.figure),
  };
}

function readSide(scene: Scene, first: number): Side | null {
  const figure = readFigure(scene.flat, first);
  if (!figure) return null;
  let before = signsBefore(scene, figure.start);
  let units = unitsAfter(scene, figure.end);
  if (before.signs.length === 0 && units.signs.length === 0 && !units.multiplier) {
    const { multiplier, ...burmese } = burmeseBefore(scene, figure.start);
    before = burmese;
    units = { ...units, multiplier };
  }
  const signs = [before.signs, units.signs].filter((list) => list.length > 0);
  const letterSign = figure.start - before.start === 1 && isLetter(scene.flat.units[before.start] as number);
  return { start: before.start, end: units.end, figure, units, signs, letterSign };
}

/** `15-20tr`: the multiplier at the end is that of both. */
function multiplierOf(low: Side, high: Side | null): MoneyMultiplier | null {
  return low.units.multiplier ?? high?.units.multiplier ?? null;
}

function worthOf({ figure, units }: Side, shared: MoneyMultiplier | null): number {
  const multiplier = units.multiplier ?? shared;
  return multiplier ? Math.round((figure.value + units.tail) * multiplier.value) : figure.value;
}

/** The second figure of a range, when one follows that fits. */
function readHigh(scene: Scene, end: number): Side | null {
  const { units } = scene.flat;
  let at = end;
  if (units[at] === PLUS) at++;
  while (units[at] === SPACE) at++;
  if (units[at] === DASH || units[at] === TILDE) {
    while (units[at] === DASH || units[at] === TILDE) at++;
  } else {
    let wordEnd = at;
    while (isLetter(units[wordEnd] as number) && wordEnd - at <= LONGEST_RANGE_WORD) wordEnd++;
    if (wordEnd === at || !RANGE_WORDS.has(keyOf(scene.flat, at, wordEnd))) return null;
    at = wordEnd;
  }
  while (units[at] === SPACE) at++;
  const digits = firstDigit(units, at);
  if (digits < 0) return null;
  const side = readSide(scene, digits);
  return side && side.start <= at + 1 && followsFreely(scene.flat, side) ? side : null;
}

/** A sign of up to four units may stand before the second figure. */
function firstDigit(units: Uint16Array, at: number): number {
  for (let index = at; index < at + 6; index++) {
    const unit = units[index] as number;
    if (isDigit(unit)) return index;
    if (unit === 0x0a || unit === DASH) return -1;
  }
  return -1;
}

/** Nothing is glued on that makes the digits part of a code, a date, a time or a word (`k1nh`, `18/10`, `5h30`, `N4`). */
function standsFree(flat: FlatText, side: Side): boolean {
  const { units } = flat;
  const before = units[side.start - 1] as number;
  if (side.start > 0) {
    if (isWordUnit(before) && isLetterOrDigitWord(flat, side.start, before)) return false;
    if (TAKES_APART.has(before) && isDigit(units[side.start - 2] as number)) return false;
    if (before === HASH || before === 0x40 || before === 0x5f) return false;
    if (before === PLUS && side.signs.length === 0) return false;
  }
  return followsFreely(flat, side);
}

/** Scripts written without spaces may touch a figure: `月薪8000`. */
function isLetterOrDigitWord(flat: FlatText, start: number, before: number): boolean {
  if (isDigit(before)) return true;
  const from = wordStart(flat, start);
  return keyOf(flat, from, start) !== "" && before < 0xe00;
}

function followsFreely({ units }: FlatText, side: Side): boolean {
  const after = units[side.end] as number;
  const money = side.signs.length > 0 || side.units.multiplier !== null;
  if (after === PERCENT) return false;
  if (after === COLON || after === SLASH || after === DOT) return !isDigit(units[side.end + 1] as number);
  if (money && (after === H || after === K)) return !isLetter(units[side.end + 1] as number);
  return !isWordUnit(after) || after >= 0xe00;
}

/** `10 %`, `5h30`. */
function isOtherUnit({ units }: FlatText, { end }: Side): boolean {
  const at = units[end] === SPACE ? end + 1 : end;
  return units[at] === PERCENT;
}
