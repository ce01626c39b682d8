/** In: one character of any plane. Out: the units it folds to: lower case, compatibility forms undone, Latin marks gone in
 *  `fold` and kept in `marked`. What is neither letter nor digit nor mark gives nothing.
 *  Makes worse: `ß` and `ss`, Russian `ё` and `е`, Arabic `ة` and `ه`, Hindi `ँ` and `ं` become one. */
import { scriptIndex, scriptOf } from "./scripts.ts";
import { CONTINUES, KIND, SCRIPT_SHIFT, UPPER } from "./units.ts";

export interface FoldedUnit {
  fold: number;
  marked: number;
  info: number;
}

/** A character that stands for several letters counts as at most this many (U+FDFA would be eighteen). */
const LONGEST_EXPANSION = 8;

/** Letters with a stroke or hook, which no Unicode decomposition undoes. */
const STROKED = pairs("đd ðd ɖd øo łl ħh ŧt ɓb ɗd ƙk ƴy ŋn ɛe ɔo əe");
/** Letters that are written for one another: the second one stands for both, marks included. */
const SAME = pairs(
  "ıi ɑa ɡg ſs ςσ ёе أا إا آا ٱا ىي یي ئي ېي كک ةه ۀه ہه ھه ەه ؤو ँं " +
    "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz",
);
const LONG: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", þ: "th" };

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
const COMBINING = /[\u0300-\u036f]/g;
/** Apostrophes that Unicode counts as letters. */
const APOSTROPHES = "ʼʻʹ";
const FRACTION = "\u2044";

type Range = [from: number, to: number];
/** Marks that join a Latin, Greek, Cyrillic or Kana letter, and points that writers add or leave out at will: Arabic and
 *  Hebrew points, tatweel, Devanagari nukta. Where they make no letter of their own they are dropped. */
export const LOOSE_MARKS: Range[] = [
  [0x300, 0x34e],
  [0x350, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x93c, 0x93c],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe20, 0xfe2f],
  [0xff9e, 0xff9f],
];
const loose = new Uint8Array(65536);
for (const [from, to] of LOOSE_MARKS) loose.fill(1, from, to + 1);

function pairs(list: string): Map<string, string> {
  return new Map(list.split(" ").map((pair) => [pair[0]!, pair[1]!]));
}

/** A lower-case Latin letter without its marks. */
function withoutMarks(letter: string): string {
  const bare = letter.normalize("NFD").replace(COMBINING, "");
  return STROKED.get(bare) ?? bare;
}

export function foldCharacter(character: string): FoldedUnit[] {
  if (isPlain(character)) {
    const unit = character.charCodeAt(0);
    return [{ fold: unit, marked: unit, info: KIND.letter | (scriptOf(unit) << SCRIPT_SHIFT) }];
  }
  const plain = character.normalize("NFKC");
  if (plain.includes(FRACTION)) return [];
  const upper = plain === plain.toLowerCase() ? 0 : UPPER;
  const isMark = MARK.test(character);
  const folded: FoldedUnit[] = [];
  for (const one of plain.toLowerCase().normalize("NFKC")) {
    for (const letter of LONG[one.normalize("NFD")[0]!] ?? one) {
      if (folded.length < LONGEST_EXPANSION) folded.push(...foldLetter(letter, upper, folded.length > 0 || isMark));
    }
  }
  return folded;
}

/** Most letters of the world have no case, no marks and no second form. */
function isPlain(character: string): boolean {
  const script = scriptOf(character.charCodeAt(0));
  return (
    character.length === 1 &&
    script !== scriptIndex.Latin &&
    script !== scriptIndex.Greek &&
    LETTER.test(character) &&
    character.toLowerCase() === character &&
    character.normalize("NFKC") === character &&
    !SAME.has(character)
  );
}

function foldLetter(letter: string, upper: number, continues: boolean): FoldedUnit[] {
  if (DIGIT.test(letter)) {
    const digit = 48 + digitValue(letter.codePointAt(0)!);
    return [{ fold: digit, marked: digit, info: KIND.digit | (scriptIndex.Number << SCRIPT_SHIFT) }];
  }
  const isMark = MARK.test(letter);
  if (APOSTROPHES.includes(letter) || loose[letter.charCodeAt(0)] === 1 || !(isMark ? continues : LETTER.test(letter)))
    return [];
  const marked = sameAs(letter);
  const script = scriptOf(marked.codePointAt(0)!);
  const fold = script === scriptIndex.Latin ? withoutMarks(marked) : marked;
  const info = KIND.letter | (script << SCRIPT_SHIFT) | upper;
  return Array.from({ length: marked.length }, (_, at) => ({
    fold: fold.charCodeAt(at),
    marked: marked.charCodeAt(at),
    info: at > 0 || isMark ? info | CONTINUES : info,
  }));
}

function sameAs(letter: string): string {
  const same = SAME.get(letter) ?? letter;
  return scriptOf(same.codePointAt(0)!) === scriptIndex.Greek ? withoutMarks(same) : same;
}

/** Decimal digits of every script stand in runs of ten that begin with the zero. */
function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (codePoint - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return codePoint - zero;
}
