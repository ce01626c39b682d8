/** In: nothing. Out: what each UTF-16 code unit is (kind, script, styles) and what it folds to, as tables over all 65,536
 *  units, built once. `FOLD` is lower case, compatibility forms undone, Latin marks gone; `MARKED` the same with its marks.
 *  A unit that becomes several is in `EXPANSIONS`. Left to others: pairs of surrogates (astral.ts), marks that follow
 *  their letter (compose.ts). The tables are ours, so that all Node versions cut texts alike. */
import { SCRIPTS } from "../types.ts";

/** What a unit does to the cutting into words. */
export const KIND = {
  other: 0,
  space: 1,
  line: 2,
  letter: 3,
  mark: 4,
  digit: 5,
  comma: 6,
  stop: 7,
  dot: 8,
  dash: 9,
  hidden: 10,
  apostrophe: 11,
  symbol: 12,
  emoji: 13,
  bullet: 14,
  surrogate: 15,
} as const;

/** `INFO[unit]` = kind (4 bits), script (5 bits), flags. */
export const KIND_BITS = 15;
export const SCRIPT_SHIFT = 4;
export const SCRIPT_BITS = 31;
export const UPPER = 1 << 9;
/** written as another style of the letter: full-width, circled, small capitals */
export const STYLED = 1 << 10;
/** something invisible stood before it, inside the same word */
export const VEILED = 1 << 11;
/** belongs to the grapheme that began before it */
export const CONTINUES = 1 << 12;
/** folds to more or less than one unit: see EXPANSIONS */
export const EXPANDS = 1 << 13;
/** part of a link, an address or a handle: left as it was written */
export const VERBATIM = 1 << 14;

/** A character that stands for several letters counts as at most this many (U+FDFA would be eighteen). */
const LONGEST_EXPANSION = 8;

const BLOCKS: [script: string, ...ranges: [number, number][]][] = [
  ["Latin", [0x41, 0x24f], [0x250, 0x2ff], [0x1d00, 0x1dbf], [0x1e00, 0x1eff], [0x2c60, 0x2c7f], [0xa720, 0xa7ff]],
  ["Cyrillic", [0x400, 0x52f], [0x1c80, 0x1c8f], [0x2de0, 0x2dff], [0xa640, 0xa69f]],
  ["Greek", [0x370, 0x3ff], [0x1f00, 0x1fff]],
  ["Arabic", [0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff]],
  ["Hebrew", [0x590, 0x5ff]],
  ["Devanagari", [0x900, 0x97f], [0xa8e0, 0xa8ff]],
  ["Bengali", [0x980, 0x9ff]],
  ["Tamil", [0xb80, 0xbff]],
  ["Sinhala", [0xd80, 0xdff]],
  ["Ethiopic", [0x1200, 0x139f], [0x2d80, 0x2ddf], [0xab00, 0xab2f]],
  ["Hangul", [0x1100, 0x11ff], [0x3130, 0x318f], [0xa960, 0xa97f], [0xac00, 0xd7ff]],
  ["Han", [0x2e80, 0x2fdf], [0x3005, 0x3007], [0x3021, 0x3029], [0x3038, 0x303b], [0x3400, 0x4dbf], [0x4e00, 0x9fff]],
  ["Kana", [0x3041, 0x30ff], [0x31f0, 0x31ff]],
  ["Thai", [0xe00, 0xe7f]],
  ["Lao", [0xe80, 0xeff]],
  ["Khmer", [0x1780, 0x17ff], [0x19e0, 0x19ff]],
  ["Myanmar", [0x1000, 0x109f], [0xa9e0, 0xa9ff], [0xaa60, 0xaa7f]],
];

/** Units whose kind is said here rather than by their Unicode category. */
const KINDS: [kind: number, units: string][] = [
  [KIND.space, "\t\v\f             　"],
  [KIND.line, "\n\r\u2028\u2029"],
  [KIND.comma, ",，、､،၊፣՝()[]{}（）［］【】「」『』〔〕〈〉《》〖〗"],
  [KIND.stop, "!?;…！？；。｡؟؛۔।॥။።፤፧։។៕‼⁇⁈⁉・･¿¡"],
  [KIND.dot, ".．"],
  [KIND.dash, "-‐‑‒–—―−－"],
  [KIND.apostrophe, "'’‘ʼʻʹ`´＇"],
  [KIND.bullet, "•▪▫■□●◆◇‣◦⁃∙►▸➤➢❖✦·"],
  [KIND.symbol, "%％‰"],
];

/** Letters that no Unicode decomposition gives. In the second table the mark also counts as not written. */
const STRIPPED = pairs("đd ðd øo łl ħh ŧt ɓb ɗd ƙk ƴy ŋn ɛe ɔo əe");
const SAME = pairs("ıi ɑa ɡg ſs ςσ ёе");
const SMALL_CAPITALS = pairs("ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz");
const LONG: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", þ: "th" };
/** Arabic letters that are written for one another; Devanagari nasal signs likewise. */
const ARABIC = pairs("أا إا آا ٱا ىي یي ئي ېي كک ةه ۀه ہه ھه ەه ؤو ँं");

function pairs(list: string): Map<string, string> {
  return new Map(list.split(" ").map((pair) => [pair[0]!, pair[1]!]));
}

/** Marks that readers add or leave out at will: Arabic and Hebrew points, tatweel, Devanagari nukta. */
function isOptional(unit: number): boolean {
  return (
    (unit >= 0x610 && unit <= 0x61a) || (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640 ||
    (unit >= 0x6d6 && unit <= 0x6ed) || (unit >= 0x591 && unit <= 0x5c7) || unit === 0x93c
  );
}

function isHidden(unit: number): boolean {
  return (
    unit < 9 || (unit > 13 && unit < 32) || (unit >= 0x7f && unit < 0xa0) || unit === 0xad || unit === 0x34f ||
    unit === 0x61c || unit === 0x115f || unit === 0x1160 || unit === 0x17b4 || unit === 0x17b5 ||
    (unit >= 0x180b && unit <= 0x180f) || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) || unit === 0x3164 || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xfeff ||
    unit === 0xffa0
  );
}

/** Styles that a person picks to dress a letter; superscripts, ligatures and list numbers are ordinary. */
function isStyle(unit: number): boolean {
  return (
    (unit >= 0xff10 && unit <= 0xff5a) || (unit >= 0x249c && unit <= 0x24e9) || (unit >= 0x1d00 && unit <= 0x1dbf) ||
    SMALL_CAPITALS.has(String.fromCharCode(unit))
  );
}

export const scriptIndex = Object.fromEntries(SCRIPTS.map((name, index) => [name, index])) as Record<
  (typeof SCRIPTS)[number],
  number
>;

export interface FoldedUnit {
  fold: number;
  marked: number;
  info: number;
}

export const INFO = new Uint16Array(65536);
export const FOLD = new Uint16Array(65536);
export const MARKED = new Uint16Array(65536);
export const EXPANSIONS = new Map<number, FoldedUnit[]>();

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
const CURRENCY = /\p{Sc}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const COMBINING = /[\u0300-\u036f]/g;

/** Latin letter without its marks; letters of other scripts keep theirs, but for Greek accents. */
export function withoutMarks(letter: string): string {
  const bare = letter.normalize("NFD").replace(COMBINING, "");
  return STRIPPED.get(bare) ?? bare;
}

/** One lower-case character in NFC with everything undone that does not change the word. */
function settle(letter: string): string {
  const same = SAME.get(letter) ?? ARABIC.get(letter) ?? SMALL_CAPITALS.get(letter) ?? letter;
  const unit = same.charCodeAt(0);
  return (unit >= 0x370 && unit <= 0x3ff) || (unit >= 0x1f00 && unit <= 0x1fff) ? withoutMarks(same) : same;
}

function isLatin(unit: number): boolean {
  return ((INFO[unit]! >> SCRIPT_SHIFT) & SCRIPT_BITS) === scriptIndex.Latin;
}

/** Folds one character of any plane; what is neither letter nor digit nor mark is left out. */
export function foldCharacter(character: string): FoldedUnit[] {
  const upper = character !== character.toLowerCase() ? UPPER : 0;
  const plain = character.normalize("NFKC").toLowerCase().normalize("NFKC");
  const folded: FoldedUnit[] = [];
  for (const one of plain) {
    if (folded.length >= LONGEST_EXPANSION) break;
    const settled = settle(one);
    if (DIGIT.test(settled)) {
      const digit = 48 + digitValue(settled);
      folded.push({ fold: digit, marked: digit, info: KIND.digit | (scriptIndex.Number << SCRIPT_SHIFT) });
    } else if (LETTER.test(settled)) {
      const long = LONG[settled];
      for (const part of long ?? settled) folded.push(...foldLetter(part, upper));
    } else if (MARK.test(settled) && !isOptional(settled.charCodeAt(0))) {
      const unit = settled.charCodeAt(0);
      const kind = unit >= 0x300 && unit < 0x370 ? KIND.mark : KIND.letter;
      folded.push({ fold: unit, marked: unit, info: kind | (scriptOf(unit) << SCRIPT_SHIFT) | CONTINUES });
    }
  }
  return folded.filter((unit) => (unit.info & KIND_BITS) !== KIND.mark || folded.length === 1);
}

function foldLetter(letter: string, upper: number): FoldedUnit[] {
  const script = scriptOf(letter.codePointAt(0)!);
  const bare = script === scriptIndex.Latin ? withoutMarks(letter) : letter;
  const info = KIND.letter | (script << SCRIPT_SHIFT) | upper;
  return Array.from({ length: letter.length }, (_, at) => ({
    fold: bare.charCodeAt(Math.min(at, bare.length - 1)),
    marked: letter.charCodeAt(at),
    info: at === 0 ? info : info | CONTINUES,
  }));
}

/** Decimal digits stand in runs of ten that begin with a zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1)) && NUMBER_ZEROS.test(String.fromCodePoint(zero)) === false) zero--;
  return code - zero;
}
const NUMBER_ZEROS = /[0٠۰०০୦௦൦෦๐໐༠၀႐០᠐០]/u;

const scripts = new Uint8Array(65536);
for (const [name, ...ranges] of BLOCKS) {
  for (const [from, to] of ranges) scripts.fill(SCRIPTS.indexOf(name as (typeof SCRIPTS)[number]), from, to + 1);
}

export function scriptOf(codePoint: number): number {
  if (codePoint < 65536) return scripts[codePoint]!;
  return codePoint >= 0x20000 && codePoint < 0x32000 ? scriptIndex.Han : scriptIndex.other;
}

export { isLatin };
