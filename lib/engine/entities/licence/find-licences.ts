/** In: word hits of terms marked `as: licence-word` (giấy phép, RA licence, SIP3MI, MST …) and a flat text. Out: licence and
 *  registration numbers: what follows such a word within the line and looks like a number. `official` when it has the shape
 *  that a register of some country uses. A word without a number is nothing, since anyone can type "licensed".
 *  Whether the number is true, only the register can tell (rules/registers). */
import type { Hit, Licence } from "../../types.ts";
import { type FlatText, isDigit, isWordUnit, LINE, SPACE, spanOf, unitAt } from "../scan/flat-text.ts";
import { keyOf } from "../scan/words.ts";
import { countryOfWord, isPlainOfficial, SHAPES } from "./shapes.ts";

/** How far behind the word the number may stand, in units of its line, and with how many words between:
 *  `giấy phép hoạt động dịch vụ đưa NLĐ đi làm việc ở nước ngoài số 000/GP`. */
const REACH = { units: 90, words: 16 };
const LEAST_DIGITS = 3;
/** Right before a number. Folded. */
const NUMBER_WORDS = new Set(["so", "no", "nomor", "number", "num", "nr", "lic", "第", "제", "nº", "n°"]);
const [DOT, DASH, SLASH, COLON, PLUS, HASH, SEMICOLON, BANG, QUESTION, NUMERO] = [
  0x2e, 0x2d, 0x2f, 0x3a, 0x2b, 0x23, 0x3b, 0x21, 0x3f, 0x2116,
];

export function findLicences(flat: FlatText, hits: readonly Hit[]): Licence[] {
  const found: Licence[] = [];
  for (const hit of hits) {
    if (hit.negated) continue;
    const licence = licenceBehind(flat, hit);
    const last = found[found.length - 1];
    if (licence && (!last || licence.start >= last.end)) found.push(licence);
  }
  return found;
}

function licenceBehind(flat: FlatText, hit: Hit): Licence | null {
  const { units, length } = flat;
  const wordStart = unitAt(flat, hit.start);
  const wordEnd = unitAt(flat, hit.end);
  const own = keyOf(flat, wordStart, wordEnd);
  const limit = Math.min(length, wordEnd + REACH.units);
  let at = wordEnd;
  let announced = true;
  let previous = "";
  for (let words = 0; words < REACH.words; words++) {
    for (; at < limit && !isWordUnit(units[at] as number); at++) {
      if (endsSearch(flat, at, previous)) return null;
      if (isNumberSign(units[at] as number)) announced = true;
    }
    if (at >= limit) return null;
    const end = numberEnd(units, at, limit);
    const number = keyOf(flat, at, end);
    // `DMW-000-LB-0000-R`: the word itself begins the number
    const isJoined = at === wordEnd || (at === wordEnd + 1 && isJoint(units[wordEnd] as number));
    const whole = isJoined ? keyOf(flat, wordStart, end) : number;
    const shape = SHAPES.find(({ pattern }) => pattern.test(whole) || pattern.test(number));
    const official = shape !== undefined || (announced && isPlainOfficial(number));
    if (official || digitsIn(units, at, end) >= LEAST_DIGITS) {
      if (!official && !announced) return null;
      const country = countryOfWord(own) ?? shape?.country ?? null;
      return { kind: "licence", ...spanOf(flat, wordStart, end), official, country };
    }
    previous = number;
    announced = NUMBER_WORDS.has(number);
    at = end;
  }
  return null;
}

/** A line end, or a full stop that ends the sentence: not the one of `No.` or `Lic.`. */
function endsSearch({ units }: FlatText, at: number, previous: string): boolean {
  const unit = units[at] as number;
  if (unit === LINE || unit === SEMICOLON || unit === BANG || unit === QUESTION) return true;
  return unit === DOT && units[at + 1] === SPACE && !NUMBER_WORDS.has(previous) && previous !== "";
}

function isNumberSign(unit: number): boolean {
  return unit === HASH || unit === COLON || unit === NUMERO;
}

function isJoint(unit: number): boolean {
  return unit === DASH || unit === SLASH;
}

/** Letters and digits with the signs that numbers hold; a bracket or comma ends it, a sign at the end is left out. */
function numberEnd(units: Uint16Array, start: number, limit: number): number {
  let end = start;
  while (end < limit && (isWordUnit(units[end] as number) || isInNumber(units[end] as number))) end++;
  while (!isWordUnit(units[end - 1] as number) && units[end - 1] !== PLUS) end--;
  return end;
}

function isInNumber(unit: number): boolean {
  return unit === DOT || unit === PLUS || isJoint(unit);
}

function digitsIn(units: Uint16Array, start: number, end: number): number {
  let digits = 0;
  for (let at = start; at < end; at++) if (isDigit(units[at] as number)) digits++;
  return digits;
}
