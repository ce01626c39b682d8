/** In: the submitted text. Out: its units folded one for one (lower case, no Latin marks, ASCII digits and signs, nothing
 *  invisible), where each came from, and where digits, dots, at signs and underscores stand.
 *  Apart from the reading because figures, hosts and handles live by the signs between words, which a reading drops.
 *  Left to others: what was meant by letters between digits (number.ts), words (the reading). */
import { EXPANSIONS, FOLD, INFO } from "../../text/characters.ts";
import { SPACELESS, scriptIndex } from "../../text/scripts.ts";
import { KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT } from "../../text/units.ts";

export interface FlatText {
  text: string;
  /** folded units, `length` of them and a line feed behind the last */
  units: Uint16Array;
  /** the same as a string, for looking words up */
  string: string;
  length: number;
  /** index in the text of each unit; `from[length]` is the length of the text */
  from: Int32Array;
  /** first unit of each run of digits */
  digits: number[];
  dots: number[];
  ats: number[];
  underscores: number[];
  /** first of the two units of an emoji flag, as the text has it */
  flags: number[];
}

export const SPACE = 0x20;
export const LINE = 0x0a;
const HIDDEN = 0;

/** What a folded unit is: `joined` letters belong to scripts written without spaces, or that glue words on (Korean). */
export const CLASS = { other: 0, digit: 1, letter: 2, joined: 3 } as const;
export const CLASSES = new Uint8Array(65536);
const FLAT = new Uint16Array(65536);

/** Signs that people write for one another. */
const ALIKE = new Map(
  [..."٫.٬,،,、,，,。!．.：:；;～~〜~＋+＠@／/＃#％%（(）)！!？?￥¥＄$＿_｜|"].reduce<[number, number][]>(
    (pairs, sign, at, all) => {
      if (at % 2 === 0) pairs.push([sign.charCodeAt(0), (all[at + 1] as string).charCodeAt(0)]);
      return pairs;
    },
    [],
  ),
);

function flatUnit(unit: number): number {
  const info = INFO[unit] as number;
  const alike = ALIKE.get(unit);
  if (alike !== undefined) return alike;
  switch (info & KIND_BITS) {
    case KIND.hidden:
    case KIND.mark:
      return HIDDEN;
    case KIND.space:
      return SPACE;
    case KIND.line:
      return LINE;
    case KIND.dash:
      return 0x2d;
    case KIND.apostrophe:
      return 0x27;
    case KIND.letter:
    case KIND.digit:
      return FOLD[unit] || EXPANSIONS.get(unit)?.[0]?.fold || unit;
    default:
      return unit;
  }
}

for (let unit = 0; unit < 65536; unit++) {
  const flat = flatUnit(unit);
  FLAT[unit] = flat;
  const kind = (INFO[unit] as number) & KIND_BITS;
  const script = ((INFO[unit] as number) >> SCRIPT_SHIFT) & SCRIPT_BITS;
  if (flat >= 48 && flat <= 57) CLASSES[flat] = CLASS.digit;
  else if (kind === KIND.letter && flat !== HIDDEN) {
    CLASSES[flat] = SPACELESS[script] || script === scriptIndex.Hangul ? CLASS.joined : CLASS.letter;
  }
}

/** What flatten() does more than copy for a unit. */
const MARK = { none: 0, digit: 1, dot: 2, at: 3, underscore: 4, low: 5 } as const;
const MARKS = new Uint8Array(65536);
MARKS.fill(MARK.digit, 48, 58);
MARKS.fill(MARK.low, 0xdc00, 0xe000);
MARKS[0x2e] = MARK.dot;
MARKS[0x40] = MARK.at;
MARKS[0x5f] = MARK.underscore;
/** A call takes no more arguments than this. */
const MOST_ARGUMENTS = 8192;

const MATH_DIGITS = { high: 0xd835, from: 0xdfce, to: 0xdfff };
const REGIONAL = { high: 0xd83c, from: 0xdde6, to: 0xddff };

export function flatten(text: string): FlatText {
  const size = text.length;
  const units = new Uint16Array(size + 1);
  const from = new Int32Array(size + 1);
  const flat: FlatText = {
    text,
    units,
    string: "",
    length: 0,
    from,
    digits: [],
    dots: [],
    ats: [],
    underscores: [],
    flags: [],
  };
  let count = 0;
  let inDigits = false;
  for (let at = 0; at < size; at++) {
    const unit = FLAT[text.charCodeAt(at)] as number;
    if (unit === HIDDEN) continue;
    units[count] = unit;
    from[count] = at;
    const mark = MARKS[unit] as number;
    if (mark === MARK.none) inDigits = false;
    else if (mark === MARK.low) {
      const digit = pairedDigit(flat, at, unit);
      if (digit >= 0) {
        count--;
        units[count] = 48 + digit;
        from[count] = at - 1;
        inDigits = count > 0 && CLASSES[units[count - 1] as number] === CLASS.digit;
        if (!inDigits) flat.digits.push(count);
      }
      inDigits = digit >= 0;
    } else {
      if (mark !== MARK.digit) note(flat, mark, count);
      else if (!inDigits) flat.digits.push(count);
      inDigits = mark === MARK.digit;
    }
    count++;
  }
  units[count] = LINE;
  from[count] = size;
  flat.length = count;
  flat.string = stringOf(units, count);
  return flat;
}

function note(flat: FlatText, mark: number, at: number): void {
  if (mark === MARK.dot) flat.dots.push(at);
  else if (mark === MARK.at) flat.ats.push(at);
  else flat.underscores.push(at);
}

/** A mathematical digit, written as two units, or -1; a letter of a flag is noted. */
function pairedDigit({ text, flags }: FlatText, at: number, low: number): number {
  const high = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (high === MATH_DIGITS.high && low >= MATH_DIGITS.from) return (low - MATH_DIGITS.from) % 10;
  if (high === REGIONAL.high && low >= REGIONAL.from && low <= REGIONAL.to) flags.push(at - 1);
  return -1;
}

function stringOf(units: Uint16Array, count: number): string {
  let string = "";
  for (let at = 0; at < count; at += MOST_ARGUMENTS) {
    string += String.fromCharCode.apply(
      null,
      units.subarray(at, Math.min(count, at + MOST_ARGUMENTS)) as unknown as number[],
    );
  }
  return string;
}

/** Span in the text of the units from `start` to before `end`. A mathematical digit is one unit here and two there. */
export function spanOf({ from, text }: FlatText, start: number, end: number): { start: number; end: number } {
  const last = from[end - 1] as number;
  const high = text.charCodeAt(last);
  return { start: from[start] as number, end: last + (high >= 0xd800 && high <= 0xdbff ? 2 : 1) };
}

/** The first unit that comes from `offset` of the text or from behind it. */
export function unitAt({ from, length }: FlatText, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same folding for a word of a table: what stands in a flat text when somebody writes that word. */
export function flatWord(word: string): string {
  return flatten(word).string.replace(/ +/g, " ");
}

export function isLetter(unit: number): boolean {
  return (CLASSES[unit] as number) >= CLASS.letter;
}
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
export function isWordUnit(unit: number): boolean {
  return (CLASSES[unit] as number) !== CLASS.other;
}
