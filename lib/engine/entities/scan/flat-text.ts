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
  [..."٫.٬,،,、,，,。.．.：:；;～~〜~＋+＠@／/＃#％%（(）)！!？?￥¥＄$＿_｜|"].reduce<[number, number][]>(
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

const MATH_DIGITS = { high: 0xd835, from: 0xdfce, to: 0xdfff };
const REGIONAL = { high: 0xd83c, from: 0xdde6, to: 0xddff };

export function flatten(text: string): FlatText {
  const units = new Uint16Array(text.length + 1);
  const from = new Int32Array(text.length + 1);
  const flat: FlatText = { text, units, length: 0, from, digits: [], dots: [], ats: [], underscores: [], flags: [] };
  let count = 0;
  let inDigits = false;
  for (let at = 0; at < text.length; at++) {
    const written = text.charCodeAt(at);
    let unit = FLAT[written] as number;
    if (unit === HIDDEN) continue;
    if (unit >= 0xdc00 && unit <= 0xdfff && at > 0) {
      const high = text.charCodeAt(at - 1);
      if (high === MATH_DIGITS.high && unit >= MATH_DIGITS.from) {
        unit = 48 + ((unit - MATH_DIGITS.from) % 10);
        count--;
        if (count > 0) inDigits = CLASSES[units[count - 1] as number] === CLASS.digit;
      } else if (high === REGIONAL.high && unit >= REGIONAL.from && unit <= REGIONAL.to) flat.flags.push(at - 1);
    }
    const isDigit = unit >= 48 && unit <= 57;
    if (isDigit && !inDigits) flat.digits.push(count);
    else if (unit === 0x2e) flat.dots.push(count);
    else if (unit === 0x40) flat.ats.push(count);
    else if (unit === 0x5f) flat.underscores.push(count);
    inDigits = isDigit;
    units[count] = unit;
    from[count++] = written >= 0xdc00 && written <= 0xdfff && isDigit ? at - 1 : at;
  }
  units[count] = LINE;
  from[count] = text.length;
  flat.length = count;
  return flat;
}

/** Span in the text of the units from `start` to before `end`. */
export function spanOf({ from }: FlatText, start: number, end: number): { start: number; end: number } {
  return { start: from[start] as number, end: (from[end - 1] as number) + 1 };
}

/** The same folding for a word of a table: what stands in a flat text when somebody writes that word. */
export function flatWord(word: string): string {
  const { units, length } = flatten(word);
  return String.fromCharCode(...units.subarray(0, length)).replace(/ +/g, " ");
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
