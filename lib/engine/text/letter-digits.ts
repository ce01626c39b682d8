/** In: figures written with letters: `3OOk`, `2O-3Otr`, `O748 OOO 331`, `l.OOO`. Out: the letters turned into digits.
 *  Only where figures stand beside them, and where what follows is a unit or nothing. */
import { scriptIndex } from "./scripts.ts";
import { KIND, KIND_BITS, SCRIPT_SHIFT, type Units, UPPER } from "./units.ts";

const O = 0x6f;
const L = 0x6c;
const I = 0x69;
const DIGIT = KIND.digit | (scriptIndex.Number << SCRIPT_SHIFT);
const AFTER_FIGURE = new Set(
  "k tr trieu ty cu usd usdt d dong g h th thang m p min mins phut gio kg km cm ngay nam tuoi nguoi x gbp eur php thb".split(
    " ",
  ),
);
const LONGEST_UNIT = 6;

/** Turns the letters that stand for zeros behind a number `[…, to)` into digits; returns where they end. */
export function zerosAfter(units: Units, to: number): number {
  const thousands = endOfThousands(units, to);
  if (thousands > to) return toDigits(units, to, thousands);
  let end = to;
  while (isLetter(units, end) && units.fold[end] === O) end++;
  if (end === to) return to;
  if (isDigit(units, end)) return toDigits(units, to, end);
  const unit = lettersFrom(units, end);
  const isCapital = (units.info[to]! & UPPER) !== 0;
  if (unit === "" ? isCapital : AFTER_FIGURE.has(unit)) return toDigits(units, to, end);
  return to;
}

/** `,OOO` and `.OOO`, as often as they come. */
function endOfThousands(units: Units, from: number): number {
  let end = from;
  while (isThousand(units, end)) end += 4;
  return end;
}

/** Turns a word of `O`, `l` and `I` into digits when figures stand beside it; returns its end, or `from`. */
export function figureFromLetters(units: Units, from: number, to: number): number {
  const { fold, info } = units;
  for (let at = from; at < to; at++) {
    if (fold[at] === O ? (info[at]! & UPPER) === 0 : to - from > 1 || (fold[at] !== L && fold[at] !== I)) return from;
  }
  if (fold[from] !== O) return isThousand(units, from + 1) ? toDigits(units, from, from + 5) : from;
  if (isDigit(units, to) && isDigit(units, to + 1)) return toDigits(units, from, to);
  const isBeside = isDigit(units, from - 2) || isDigit(units, to + 1) || isDigit(units, from - 1);
  return to - from >= 2 && isBeside ? toDigits(units, from, to) : from;
}

/** A mark and three places of figures or zeros: `.OOO`, `,3OO`. */
function isThousand(units: Units, from: number): boolean {
  if (from + 3 >= units.count) return false;
  const mark = units.info[from]! & KIND_BITS;
  if (mark !== KIND.dot && (mark !== KIND.comma || units.fold[from] === 0)) return false;
  for (let at = from + 1; at <= from + 3; at++) {
    const isZero = isLetter(units, at) && units.fold[at] === O && (units.info[at]! & UPPER) !== 0;
    if (!isZero && !isDigit(units, at)) return false;
  }
  return !isLetter(units, from + 4);
}

function toDigits(units: Units, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (!isLetter(units, at)) continue;
    units.fold[at] = units.marked[at] = units.fold[at] === O ? 0x30 : 0x31;
    units.info[at] = DIGIT;
  }
  return to;
}

function lettersFrom(units: Units, from: number): string {
  let word = "";
  for (let at = from; isLetter(units, at) && word.length <= LONGEST_UNIT; at++)
    word += String.fromCharCode(units.fold[at]!);
  return word;
}

function isLetter({ info, count }: Units, at: number): boolean {
  return at >= 0 && at < count && (info[at]! & KIND_BITS) === KIND.letter;
}

function isDigit({ info, count }: Units, at: number): boolean {
  return at >= 0 && at < count && (info[at]! & KIND_BITS) === KIND.digit;
}
