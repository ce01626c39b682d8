/** In: a flat text and the first of a run of digits. Out: the longest run of digit groups there that one number may be, with
 *  spaces, dots, hyphens and brackets between, and letters put for digits (`O9O1`, `79O OOO`) read as digits; null when it is
 *  too short or too long to be dialled. */
import { type FlatText, isDigit, isLetter, isWordUnit, SPACE } from "../scan/flat-text.ts";

export interface Digits {
  value: string;
  start: number;
  end: number;
  /** begins with a plus sign or 00 */
  international: boolean;
  /** thousands set apart as in an amount: `22.000.000` */
  grouped: boolean;
}

const [PLUS, OPEN, CLOSE, DOT, DASH, SLASH, O, L, I] = [0x2b, 0x28, 0x29, 0x2e, 0x2d, 0x2f, 0x6f, 0x6c, 0x69];
const LENGTH = { least: 8, most: 15 };
const NATIONAL_MOST = 11;
const LONGEST_GAP = 3;

export function readDigits(flat: FlatText, first: number): Digits | null {
  const { units } = flat;
  let start = first;
  while (units[start - 1] === O && !isLetter(units[start - 2] as number)) start--;
  if (start > 0 && isWordUnit(units[start - 1] as number) && (units[start - 1] as number) < 0xe00) return null;
  let value = "";
  let groups = 0;
  let thousands = true;
  let at = start;
  let end = start;
  while (value.length <= LENGTH.most) {
    const from = at;
    while (digitOf(units, at) >= 0) value += digitOf(units, at++);
    if (groups > 0 && at - from !== 3) thousands = false;
    groups++;
    end = at;
    const next = nextGroup(units, at);
    if (next < 0 || !belongsTogether(units, at, next, value)) break;
    if (units[at] !== DOT) thousands = false;
    at = next;
  }
  if (isLetter(units[end] as number) && (units[end] as number) < 0xe00) return null;
  const opened = units[start - 1] === OPEN ? start - 1 : start;
  const plus = units[opened - 1] === PLUS || (units[opened - 1] === SPACE && units[opened - 2] === PLUS);
  const international = plus || value.startsWith("00");
  const from = plus ? (units[opened - 1] === PLUS ? opened - 1 : opened - 2) : opened;
  if (value.length < LENGTH.least || value.length > LENGTH.most) return null;
  if (!plus && international) value = value.slice(2);
  if (international && value.startsWith("0")) return null;
  return { value, start: from, end, international, grouped: thousands && groups > 1 && !value.startsWith("0") };
}

/** A letter counts as a digit only between or behind digits, where no word begins. */
function digitOf(units: Uint16Array, at: number): number {
  const unit = units[at] as number;
  if (isDigit(unit)) return unit - 48;
  if (unit !== O && unit !== L && unit !== I) return -1;
  let next = at;
  while (units[next] === O || units[next] === L || units[next] === I) next++;
  if (isLetter(units[next] as number)) return -1;
  return unit === O ? 0 : 1;
}

function nextGroup(units: Uint16Array, at: number): number {
  let next = at;
  while (next - at < LONGEST_GAP && isGapUnit(units[next] as number)) next++;
  return next > at && (isDigit(units[next] as number) || (units[next] === O && digitOf(units, next) >= 0)) ? next : -1;
}

/** Two numbers one after the other stay two: `0912 345 678 - 0987 654 321`, `0912 345 678 18-35 tuổi`. */
function belongsTogether(units: Uint16Array, at: number, next: number, value: string): boolean {
  if (value.length < LENGTH.least) return true;
  if (next - at > 1) return false;
  let digits = 0;
  while (digitOf(units, next + digits) >= 0) digits++;
  const most = value.startsWith("0") ? NATIONAL_MOST : LENGTH.most;
  return units[at] !== SLASH && value.length + digits <= most;
}

function isGapUnit(unit: number): boolean {
  return unit === SPACE || unit === DOT || unit === DASH || unit === CLOSE || unit === OPEN || unit === SLASH;
}
