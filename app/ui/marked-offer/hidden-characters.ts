/** In: a text. Out: the places of characters that nobody sees and that have no business there: direction marks, zero-width
 *  marks, controls, tags, and heaps of combining marks. They are shown as a sign instead of doing what they do.
 *  Joiners and zero-width spaces that a script or an emoji needs, and direction marks beside Arabic or Hebrew, stay. */

/** Controls but tab and line ends, soft hyphen, word joiner and the like, byte order mark: never wanted. */
const NEVER: readonly [number, number][] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x180e, 0x180e],
  [0x2060, 0x2065],
  [0x206a, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];
/** Overrides and isolates that turn whole stretches around. */
const TURNING: readonly [number, number][] = [
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];
const DIRECTION_MARKS = [0x061c, 0x200e, 0x200f];
const JOINERS: readonly [number, number][] = [[0x200b, 0x200d]];
const TAGS: readonly [number, number][] = [[0xe0000, 0xe007f]];
const FLAG = 0x1f3f4;

const PLAIN_LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u;
const RIGHT_TO_LEFT = /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u;
const COMBINING = /^\p{M}$/u;
/** Marks that one letter may carry; more is a heap. */
const MOST_MARKS = 6;

const isIn = (ranges: readonly [number, number][], code: number) =>
  ranges.some(([from, to]) => code >= from && code <= to);

/** Start offsets and lengths, in UTF-16 code units, ascending. */
export function hiddenCharacters(text: string): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  let marks = 0;
  let before = "";
  let at = 0;
  for (const character of text) {
    marks = COMBINING.test(character) ? marks + 1 : 0;
    if (marks > MOST_MARKS || isHidden(character, before, text.codePointAt(at + character.length))) {
      found.push({ start: at, length: character.length });
    } else {
      before = character;
    }
    at += character.length;
  }
  return found;
}

/** `before` is the last character that is seen. */
function isHidden(character: string, before: string, next: number | undefined): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x20 && code < 0x7f) return false;
  if (isIn(NEVER, code) || isIn(TURNING, code)) return true;
  const after = next === undefined ? "" : String.fromCodePoint(next);
  if (isIn(TAGS, code)) return !isIn([[FLAG, FLAG], ...TAGS], before.codePointAt(0) ?? 0);
  if (DIRECTION_MARKS.includes(code)) return !RIGHT_TO_LEFT.test(before) && !RIGHT_TO_LEFT.test(after);
  return isIn(JOINERS, code) && PLAIN_LETTER.test(before) && PLAIN_LETTER.test(after);
}
