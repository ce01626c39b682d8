/** In: a flat text and the first digit of a figure. Out: its value and where it ends, or null when the digits are no plain
 *  number (a date, a version, a phone number). Thousands are told from decimals by shape: three digits after the last
 *  sign are a group, `1,50,000` is Indian, a lone sign with one or two digits after it is a decimal one.
 *  Letters that were put for digits (`2O`, `l,3OO`) are read as digits when only digits stand around them.
 *  Makes worse: `1.250 triệu` meant as 1.25 million reads as 1,250. */
import { type FlatText, isDigit, isLetter, SPACE } from "../scan/flat-text.ts";

export interface Figure {
  value: number;
  start: number;
  end: number;
  /** digits of the whole part */
  wholeDigits: number;
  /** thousands were set apart */
  grouped: boolean;
  decimals: number;
}

const [DOT, COMMA, QUOTE] = [0x2e, 0x2c, 0x27];
const [O, L, I, PIPE, T, R] = [0x6f, 0x6c, 0x69, 0x7c, 0x74, 0x72];
const MOST_DIGITS = 15;
const MOST_GROUPS = 6;

interface Groups {
  values: number[];
  lengths: number[];
  signs: number[];
  leadingZero: boolean;
  end: number;
}

export function readFigure({ units }: FlatText, first: number): Figure | null {
  const start = disguisedStart(units, first);
  const groups = readGroups(units, start);
  const { values, lengths, signs, leadingZero, end } = groups;
  const wholeDigits = lengths[0] as number;
  const count = values.length;
  if ((leadingZero && wholeDigits > 1) || total(lengths) > MOST_DIGITS) return null;
  if (count === 1) return { value: values[0] as number, start, end, wholeDigits, grouped: false, decimals: 0 };
  const lastSign = signs[count - 2] as number;
  const lastLength = lengths[count - 1] as number;
  if (!leadingZero && isGrouped(groups, count)) {
    return { value: joined(groups, count), start, end, wholeDigits: total(lengths), grouped: true, decimals: 0 };
  }
  const decimal = lastSign === DOT || lastSign === COMMA;
  if (!decimal || (count > 2 && (signs[0] === lastSign || lastLength > 2 || !isGrouped(groups, count - 1))))
    return null;
  const whole = count === 2 ? (values[0] as number) : joined(groups, count - 1);
  const value = whole + (values[count - 1] as number) / 10 ** lastLength;
  const digits = total(lengths) - lastLength;
  return { value, start, end, wholeDigits: digits, grouped: count > 2, decimals: lastLength };
}

function readGroups(units: Uint16Array, start: number): Groups {
  const groups: Groups = { values: [], lengths: [], signs: [], leadingZero: false, end: start };
  let at = start;
  for (;;) {
    let value = 0;
    let length = 0;
    while (length <= MOST_DIGITS) {
      const digit = digitAt(units, at, length > 0 || groups.values.length > 0);
      if (digit < 0) break;
      if (groups.values.length === 0 && length === 0) groups.leadingZero = digit === 0;
      value = value * 10 + digit;
      length++;
      at++;
    }
    groups.values.push(value);
    groups.lengths.push(length);
    groups.end = at;
    const sign = units[at] as number;
    if (
      groups.values.length === MOST_GROUPS ||
      !isDigit(units[at + 1] as number) ||
      !isGroupSign(units, at, sign, groups)
    ) {
      return groups;
    }
    groups.signs.push(sign);
    at++;
  }
}

function isGroupSign(units: Uint16Array, at: number, sign: number, { values, lengths, signs }: Groups): boolean {
  if (sign === DOT || sign === COMMA || sign === QUOTE) return true;
  // `150 000`: a space groups exactly three digits, never behind another sign
  if (sign !== SPACE || (values.length === 1 ? (lengths[0] as number) > 3 : signs[0] !== SPACE)) return false;
  let digits = 0;
  while (isDigit(units[at + 1 + digits] as number)) digits++;
  return digits === 3;
}

function digitAt(units: Uint16Array, at: number, behindDigit: boolean): number {
  const unit = units[at] as number;
  if (isDigit(unit)) return unit - 48;
  if (unit !== O && unit !== L && unit !== I && unit !== PIPE) return -1;
  if (!behindDigit) return isDigit(units[at + 1] as number) || units[at + 1] === COMMA ? 1 : -1;
  // a letter for a digit: no other word may follow, but for the `tr` that is glued to such figures
  let next = at + 1;
  while (units[next] === O) next++;
  const after = units[next] as number;
  const glued = after === T && units[next + 1] === R && !isLetter(units[next + 2] as number);
  if (isLetter(after) && !glued) return -1;
  return unit === O ? 0 : isDigit(after) ? 1 : -1;
}

/** `l,3OO`: a letter for the one before the first true digit. */
function disguisedStart(units: Uint16Array, first: number): number {
  const letter = units[first - 2] as number;
  const stands = units[first - 1] === COMMA && (letter === L || letter === I || letter === PIPE);
  return stands && (first < 3 || !isLetter(units[first - 3] as number)) ? first - 2 : first;
}

function isGrouped({ lengths, signs }: Groups, count: number): boolean {
  if ((lengths[0] as number) > 3 || lengths[count - 1] !== 3) return false;
  for (let group = 1; group < count - 1; group++) {
    if (signs[group] !== signs[0] || lengths[group] !== lengths[1] || (lengths[group] !== 3 && lengths[group] !== 2))
      return false;
  }
  return true;
}

function joined({ values, lengths }: Groups, count: number): number {
  let value = values[0] as number;
  for (let group = 1; group < count; group++)
    value = value * 10 ** (lengths[group] as number) + (values[group] as number);
  return value;
}

function total(lengths: number[]): number {
  let digits = 0;
  for (const length of lengths) digits += length;
  return digits;
}
