/** In: letters with the marks that a text has, and those of a word with the same folded letters. Out: whether the text writes
 *  the word's marks, leaves some out, or has others. A tone mark may sit on another letter of its syllable (`hòa`, `hoà`). */
import { kindAt } from "./characters.ts";
import { KIND } from "./units.ts";

export const MARKS = { written: 0, missing: 1, other: 2 } as const;

const SPACE = 0x20;
const TONES = "\u0300\u0301\u0303\u0309\u0323";
/** Each letter without its tone, and the tone as 1 + place in TONES; other marks (ơ, â, đ) make another letter. */
const TONELESS = Uint16Array.from({ length: 0x2000 }, (_, unit) => unit);
const TONE = new Uint8Array(0x2000);
for (let unit = 0xc0; unit < 0x2000; unit++) {
  const parts = [...String.fromCharCode(unit).normalize("NFD")];
  const tone = parts.find((part) => TONES.includes(part));
  if (tone === undefined || parts.length < 2) continue;
  const rest = parts
    .filter((part) => part !== tone)
    .join("")
    .normalize("NFC");
  if (rest.length !== 1) continue;
  TONELESS[unit] = rest.charCodeAt(0);
  TONE[unit] = 1 + TONES.indexOf(tone);
}

/** `marked` and `stream` are those of the reading; the word's letters begin at `wordFrom` and are equally many. */
export function compareMarks(
  marked: Uint16Array,
  stream: Uint16Array,
  from: number,
  to: number,
  word: Uint16Array,
  wordFrom: number,
): number {
  let other = false;
  let missing = false;
  for (let at = from; at < to; at++) {
    const written = marked[at]!;
    if (written === word[wordFrom + at - from]) continue;
    if (written === stream[at]) missing = true;
    else other = true;
  }
  if (!other) return missing ? MARKS.missing : MARKS.written;
  // A tone mark that only moved is missing on one letter and stands on another.
  return missing && haveSameTones(marked, from, to, word, wordFrom) ? MARKS.written : MARKS.other;
}

/** Equal letters apart from tones, and in each word the same tones in the same order. */
function haveSameTones(marked: Uint16Array, from: number, to: number, word: Uint16Array, wordFrom: number): boolean {
  let here = 0;
  let there = 0;
  for (let at = from; at < to; at++) {
    const a = marked[at]!;
    const b = word[wordFrom + at - from]!;
    if (a === SPACE || b === SPACE) {
      if (a !== b || here !== there) return false;
      here = there = 0;
      continue;
    }
    if (toneless(a) !== toneless(b)) return false;
    here = withTone(here, a);
    there = withTone(there, b);
  }
  return here === there;
}

function toneless(unit: number): number {
  return unit < 0x2000 ? TONELESS[unit]! : unit;
}

/** The tones of a word so far, as one number. */
function withTone(tones: number, unit: number): number {
  const tone = unit < 0x2000 ? TONE[unit]! : 0;
  return tone === 0 ? tones : (tones * 6 + tone) | 0;
}

/** Lower case, NFC, the tones of each word moved behind it: equal for words that compareMarks takes for one. */
export function canonicalMarks(words: string): string {
  const lower = words.toLowerCase().normalize("NFC");
  let canonical = "";
  let tones = "";
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    const kind = kindAt(lower, at);
    if (kind !== KIND.letter && kind !== KIND.mark) {
      canonical += tones;
      tones = "";
    }
    canonical += String.fromCharCode(toneless(unit));
    const tone = unit < 0x2000 ? TONE[unit]! : 0;
    if (tone !== 0) tones += TONES[tone - 1];
  }
  return canonical + tones;
}
