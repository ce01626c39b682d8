/** In: nothing. Out: for each of the 65,536 UTF-16 code units what it is and what it folds to, as tables built once.
 *  They are ours, so that every version of Node cuts a text alike and a unit costs one look-up.
 *  Left to others: characters outside the basic plane (astral.ts), marks that follow their letter (compose.ts). */
import { JOINS } from "./compose.ts";
import { type FoldedUnit, foldCharacter, LOOSE_MARKS } from "./letter-forms.ts";
import { scriptIndex } from "./scripts.ts";
import { CONTINUES, HAS_MARK, KIND, KIND_BITS, SCRIPT_SHIFT, SPECIAL, STYLED } from "./units.ts";

export const INFO = new Uint16Array(65536);
/** 0 where the unit is no letter, digit or symbol */
export const FOLD = new Uint16Array(65536);
export const MARKED = new Uint16Array(65536);
export const EXPANSIONS = new Map<number, FoldedUnit[]>();

/** Units whose kind is said here rather than by their Unicode category. */
const SIGNS: [kind: number, units: string][] = [
  [KIND.space, " \t\v\f"],
  [KIND.line, "\n\r\u0085\u2028\u2029"],
  [KIND.comma, ",，、､،၊፣՝()[]{}（）［］【】「」『』〔〕〈〉《》〖〗"],
  [KIND.stop, "!?;…！？；。｡؟؛۔।॥።፤፧။៕‼⁇⁈⁉・･¿¡។"],
  [KIND.dot, ".．"],
  [KIND.dash, "-‐‑‒–—―−－"],
  [KIND.apostrophe, "'’‘ʼʻʹ`´＇"],
  [KIND.bullet, "•▪▫■□●◆◇‣◦⁃∙►▸➤➢❖✦·"],
  [KIND.symbol, "%％‰"],
  [KIND.other, "©®™℠№"],
  [KIND.emoji, "ℹ"],
];

type Range = [from: number, to: number];
const SPACES: Range[] = [
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];
/** Invisible: controls, joiners, directions, fillers, variation selectors. */
const HIDDEN: Range[] = [
  [0, 8],
  [14, 31],
  [0x7f, 0x7f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
];
/** Styles that somebody picks to dress a letter. Superscripts, ligatures and list numbers are ordinary. */
const STYLES: Range[] = [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0x249c, 0x24e9],
  [0x1d00, 0x1dbf],
];
const SMALL_CAPITALS = "ʙɢʜɪʟɴʀʏꜰꜱ";
/** Letters that decide nothing here: the Han and Hangul blocks fold to themselves and need no look at each. */
const PLAIN: [script: number, Range][] = [
  [scriptIndex.Han, [0x3400, 0x4dbf]],
  [scriptIndex.Han, [0x4e00, 0x9fff]],
  [scriptIndex.Hangul, [0xac00, 0xd7a3]],
];
/** These stand on the consonant before them, as in `ำ`, which NFKC takes apart. */
const AFTER_VOWELS = new Map([
  [0xe33, "\u0e4d\u0e32"],
  [0xeb3, "\u0ecd\u0eb2"],
]);

const PICTURE = /\p{Extended_Pictographic}/u;
const CURRENCY = /\p{Sc}/u;

function setUnit(unit: number, { fold, marked, info }: FoldedUnit, flags = 0): void {
  FOLD[unit] = fold;
  MARKED[unit] = marked;
  INFO[unit] = info | flags | (fold === marked ? 0 : HAS_MARK);
}

function classify(unit: number): void {
  const character = AFTER_VOWELS.get(unit) ?? String.fromCharCode(unit);
  const folded = foldCharacter(character);
  const style = isWithin(STYLES, unit) || SMALL_CAPITALS.includes(character) ? STYLED : 0;
  if (folded.length === 1) setUnit(unit, folded[0]!, style);
  else if (folded.length > 1) {
    if (AFTER_VOWELS.has(unit)) for (const one of folded) one.info |= CONTINUES;
    EXPANSIONS.set(
      unit,
      folded.map((one) => ({ ...one, info: one.info | style })),
    );
    INFO[unit] = folded[0]!.info & KIND_BITS;
  } else if (PICTURE.test(character)) INFO[unit] = KIND.emoji;
  else if (CURRENCY.test(character)) setUnit(unit, { fold: unit, marked: unit, info: KIND.symbol });
}

/** Han, Hangul, and what stands for nothing: surrogates and units of private use. */
function isPlainRange(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0xd800 && unit <= 0xf8ff);
}

function isWithin(ranges: Range[], unit: number): boolean {
  return ranges.some(([from, to]) => unit >= from && unit <= to);
}

function setKind(ranges: Range[], kind: number): void {
  for (const [from, to] of ranges) {
    for (let unit = from; unit <= to; unit++) INFO[unit] = kind;
  }
}

for (let unit = 0; unit < 0x10000; unit++) if (!isPlainRange(unit)) classify(unit);
for (const [script, [from, to]] of PLAIN) {
  for (let unit = from; unit <= to; unit++) {
    FOLD[unit] = MARKED[unit] = unit;
    INFO[unit] = KIND.letter | (script << SCRIPT_SHIFT);
  }
}
setKind([[0xd800, 0xdfff]], KIND.surrogate);
setKind(SPACES, KIND.space);
setKind(HIDDEN, KIND.hidden);
setKind(LOOSE_MARKS, KIND.mark);
for (const [kind, units] of SIGNS) {
  for (const sign of units) {
    const unit = sign.charCodeAt(0);
    const fold = kind === KIND.symbol ? 0x25 : kind === KIND.dot ? 0x2e : ",，".includes(sign) ? 0x2c : 0;
    setUnit(unit, { fold, marked: fold, info: kind });
  }
}

const SPECIAL_KINDS = new Uint8Array(KIND_BITS + 1);
for (const kind of ["mark", "hidden", "surrogate", "line", "apostrophe", "dash", "dot"] as const)
  SPECIAL_KINDS[KIND[kind]] = 1;
/** `@` may begin a link; Thai `เ` may be half of `แ`, and the vowels of `ำ` and `ຳ` may come apart. */
const SPECIAL_UNITS = "@เาາ";
for (let unit = 0; unit < 0x10000; unit++) {
  const info = INFO[unit]!;
  if (SPECIAL_KINDS[info & KIND_BITS] === 1 || (info & CONTINUES) !== 0 || JOINS[FOLD[unit]!] === 1)
    INFO[unit] = info | SPECIAL;
}
for (const unit of EXPANSIONS.keys()) INFO[unit]! |= SPECIAL;
for (const letter of SPECIAL_UNITS) INFO[letter.charCodeAt(0)]! |= SPECIAL;

/** The KIND of the unit at this offset of a text; KIND.other beyond its ends. */
export function kindAt(text: string, at: number): number {
  return INFO[text.charCodeAt(at)]! & KIND_BITS;
}
