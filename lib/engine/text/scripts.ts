/** In: a code point. Out: the index of its script in SCRIPTS, by block. Combining marks of no script of their own count as
 *  `other`. Left to others: what a letter folds to (letter-forms.ts). */
import { SCRIPTS, type Script } from "../types.ts";

export const scriptIndex = Object.fromEntries(SCRIPTS.map((name, index) => [name, index])) as Record<Script, number>;

const BLOCKS: [script: Script, ...ranges: [from: number, to: number][]][] = [
  ["Latin", [0x41, 0x5a], [0x61, 0x7a], [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0x2ff], [0x1d00, 0x1dbf]],
  ["Latin", [0x1e00, 0x1eff], [0x2c60, 0x2c7f], [0xa720, 0xa7ff], [0xab30, 0xab64]],
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
  ["Han", [0xf900, 0xfaff]],
  ["Kana", [0x3041, 0x30ff], [0x31f0, 0x31ff]],
  ["Thai", [0xe00, 0xe7f]],
  ["Lao", [0xe80, 0xeff]],
  ["Khmer", [0x1780, 0x17ff], [0x19e0, 0x19ff]],
  ["Myanmar", [0x1000, 0x109f], [0xa9e0, 0xa9ff], [0xaa60, 0xaa7f]],
];

const scripts = new Uint8Array(65536);
for (const [name, ...ranges] of BLOCKS) {
  for (const [from, to] of ranges) scripts.fill(scriptIndex[name], from, to + 1);
}

export function scriptOf(codePoint: number): number {
  if (codePoint < 65536) return scripts[codePoint]!;
  return codePoint >= 0x20000 && codePoint < 0x34000 ? scriptIndex.Han : scriptIndex.other;
}

/** Scripts written without spaces between words: each grapheme is a token. */
export const SPACELESS = new Uint8Array(SCRIPTS.length);
/** Of these, the ones whose writers put a space where others put a comma or a stop. */
export const SPACE_ENDS_CLAUSE = new Uint8Array(SCRIPTS.length);
for (const name of ["Han", "Kana"] as const) SPACELESS[scriptIndex[name]] = 1;
for (const name of ["Thai", "Lao", "Khmer", "Myanmar"] as const) {
  SPACELESS[scriptIndex[name]] = 1;
  SPACE_ENDS_CLAUSE[scriptIndex[name]] = 1;
}
