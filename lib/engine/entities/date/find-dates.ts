/** In: a flat text, its runs of digits and what is taken. Out: dates: `18/10`, `12.12.2025`, `2025-12-11`, `ngày 5 tháng 8`,
 *  `4 August`, `Oct 23rd`, `12月9日`. What they cover is marked as taken, so that no amount or number is read in them.
 *  Knowingly missed: days of the week, `mùng 5`, month names beyond those below. */
import type { DateMention } from "../../types.ts";
import { type FlatText, isDigit, isLetter, SPACE, spanOf } from "../scan/flat-text.ts";
import { keyOf, wordStart } from "../scan/words.ts";

const [SLASH, DOT, DASH] = [0x2f, 0x2e, 0x2d];
const MONTHS = new Set(
  (
    "january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct " +
    "nov dec januari februari maret mei juni juli agustus oktober desember janeiro fevereiro marco abril maio junho julho agosto " +
    "setembro outubro novembro dezembro enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre janvier " +
    "fevrier mars avril juin juillet aout septembre octobre novembre decembre января февраля марта апреля мая июня июля августа " +
    "сентября октября ноября декабря"
  ).split(" "),
);
const ORDINALS = new Set(["st", "nd", "rd", "th"]);
const [MONTH_SIGN, MONTH_KOREAN] = ["月".charCodeAt(0), "월".charCodeAt(0)];
const DAY_SIGNS = new Set(["日", "号", "號", "일"].map((sign) => sign.charCodeAt(0)));

export function findDates(flat: FlatText, taken: Uint8Array): DateMention[] {
  const found: DateMention[] = [];
  let until = 0;
  for (const first of flat.digits) {
    if (first < until || taken[first]) continue;
    const range = numericDate(flat, first) ?? eastAsianDate(flat, first) ?? namedDate(flat, first);
    if (!range) continue;
    found.push({ kind: "date", ...spanOf(flat, range.start, range.end) });
    taken.fill(1, range.start, range.end);
    until = range.end;
  }
  return found;
}

interface Range {
  start: number;
  end: number;
}

function digitsAt(units: Uint16Array, at: number): { value: number; length: number } {
  let value = 0;
  let length = 0;
  while (isDigit(units[at + length] as number) && length < 5)
    value = value * 10 + ((units[at + length++] as number) - 48);
  return { value, length };
}

/** Day and month, month and day, or year first; two parts only with a slash. */
function numericDate({ units }: FlatText, first: number): Range | null {
  const before = units[first - 1] as number;
  if (first > 0 && (isLetter(before) || before === SLASH || before === DOT || before === DASH)) return null;
  const one = digitsAt(units, first);
  const sign = units[first + one.length] as number;
  if (sign !== SLASH && sign !== DOT && sign !== DASH) return null;
  const two = digitsAt(units, first + one.length + 1);
  if (two.length === 0 || two.length > 2) return null;
  const middle = first + one.length + 1 + two.length;
  const three = units[middle] === sign ? digitsAt(units, middle + 1) : { value: 0, length: 0 };
  const end = three.length > 0 ? middle + 1 + three.length : middle;
  const after = units[end] as number;
  if (isDigit(after) || isLetter(after) || (after === SLASH && isDigit(units[end + 1] as number))) return null;
  if (three.length === 0) return sign === SLASH && isDayAndMonth(one, two) ? { start: first, end } : null;
  const yearLast = (three.length === 4 || three.length === 2) && isDayAndMonth(one, two);
  const yearFirst = one.length === 4 && isYear(one.value) && isDayAndMonth(three, two);
  return yearFirst || (yearLast && (three.length === 2 || isYear(three.value))) ? { start: first, end } : null;
}

/** `24/7` and `50/50` are none. */
function isDayAndMonth(one: { value: number; length: number }, two: { value: number; length: number }): boolean {
  if (one.length > 2 || two.length > 2 || one.value === 0 || two.value === 0) return false;
  if (one.value === 24 && two.value === 7 && two.length === 1) return false;
  return (one.value <= 31 && two.value <= 12) || (one.value <= 12 && two.value <= 31);
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function eastAsianDate({ units }: FlatText, first: number): Range | null {
  const month = digitsAt(units, first);
  const sign = units[first + month.length] as number;
  if (month.length > 2 || month.value < 1 || month.value > 12 || (sign !== MONTH_SIGN && sign !== MONTH_KOREAN))
    return null;
  let at = first + month.length + 1;
  if (units[at] === SPACE) at++;
  const day = digitsAt(units, at);
  if (day.length === 0 || day.length > 2 || day.value > 31 || !DAY_SIGNS.has(units[at + day.length] as number))
    return null;
  return { start: first, end: at + day.length + 1 };
}

/** A day beside the name of a month. */
function namedDate(flat: FlatText, first: number): Range | null {
  const { units } = flat;
  const day = digitsAt(units, first);
  if (day.length > 2 || day.value < 1 || day.value > 31) return null;
  let end = first + day.length;
  const suffix = wordEnd(units, end);
  if (suffix > end) {
    if (!ORDINALS.has(keyOf(flat, end, suffix))) return null;
    end = suffix;
  }
  let next = units[end] === SPACE ? end + 1 : end;
  if (units[next] === 0x6f && units[next + 1] === 0x66 && units[next + 2] === SPACE) next += 3;
  if (units[next] === 0x64 && units[next + 1] === 0x65 && units[next + 2] === SPACE) next += 3;
  const after = wordEnd(units, next);
  if (next > end && MONTHS.has(keyOf(flat, next, after))) return { start: first, end: after };
  const numbered = numberedMonth(flat, next, after);
  if (next > end && numbered > 0) return { start: first, end: numbered };
  const spaced = units[first - 1] === SPACE ? first - 1 : first;
  const dotted = units[spaced - 1] === DOT ? spaced - 1 : spaced;
  const word = wordStart(flat, dotted);
  if (word < dotted && spaced < first && MONTHS.has(keyOf(flat, word, dotted))) return { start: word, end };
  return null;
}

/** `5 tháng 8`: where it ends, or 0. */
function numberedMonth(flat: FlatText, word: number, wordsEnd: number): number {
  if (keyOf(flat, word, wordsEnd) !== "thang" || flat.units[wordsEnd] !== SPACE) return 0;
  const { value, length } = digitsAt(flat.units, wordsEnd + 1);
  return length > 0 && length <= 2 && value >= 1 && value <= 12 ? wordsEnd + 1 + length : 0;
}

function wordEnd(units: Uint16Array, from: number): number {
  let end = from;
  while (isLetter(units[end] as number)) end++;
  return end;
}
