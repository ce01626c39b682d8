/** In: a stretch of a line. Out: whether it can be the name of somebody who writes: short, with a letter or a phone number,
 *  no sentence. And the key by which the same name is known again. */

const LONGEST_NAME = 40;
const MOST_WORDS = 7;
const LETTER = /\p{L}/u;
const PHONE_DIGITS = 6;

export function isName(name: string): boolean {
  if (name.length === 0 || name.length > LONGEST_NAME || /[?!;{}<>=]|https?$|\/\//.test(name)) return false;
  if (name.split(" ").length > MOST_WORDS) return false;
  return LETTER.test(name) || name.replace(/[^0-9]/g, "").length >= PHONE_DIGITS;
}

export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase().trim();
}
