/** In: a stretch of a line. Out: whether it can be the name of somebody who writes: short, with a letter or a phone number,
 *  no sentence. And the key by which the same name is known again. */
import { kindAt } from "../characters.ts";
import { KIND } from "../units.ts";
import { signSet } from "./sign-set.ts";

const LONGEST_NAME = 40;
const MOST_WORDS = 7;
const PHONE_DIGITS = 6;
const never = signSet("?!;{}<>=");

export function isName(text: string, start: number, end: number): boolean {
  if (end <= start || end - start > LONGEST_NAME) return false;
  let letters = 0;
  let digits = 0;
  let words = 1;
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at);
    if (kind === KIND.letter) letters++;
    else if (kind === KIND.digit) digits++;
    else if (kind === KIND.space) words++;
    else if (never[text.charCodeAt(at)] === 1) return false;
  }
  return words <= MOST_WORDS && (letters >= 1 || digits >= PHONE_DIGITS);
}

export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase().trim();
}
