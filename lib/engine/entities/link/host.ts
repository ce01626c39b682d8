/** In: a flat text and the first dot of a run of labels. Out: the host name that they make, when they make one: ASCII letters,
 *  digits and hyphens, with dots that may be written as `[.]` or `(.)`. Left to others: whether its ending exists. */
import type { FlatText } from "../scan/flat-text.ts";
import { keyOf } from "../scan/words.ts";

export interface HostName {
  /** null when these labels are no host, as in `1.500` */
  name: string | null;
  start: number;
  end: number;
  /** the last label is written in small letters, or all of the host in capitals: not the start of a sentence */
  lowerEnding: boolean;
}

const [DOT, DASH, UNDERSCORE] = [0x2e, 0x2d, 0x5f];
const LONGEST = 100;
const ENDING = /^[a-z]{2,24}$/;
const OPENING = new Set([0x28, 0x5b, 0x7b]);
const CLOSING = new Set([0x29, 0x5d, 0x7d]);

/** `from`: where the run before this one ended; nothing before it is looked at again. */
export function readHost(flat: FlatText, dot: number, from: number): HostName | null {
  const { units } = flat;
  const isBracketed = OPENING.has(units[dot - 1] as number) && CLOSING.has(units[dot + 1] as number);
  const leftEnd = isBracketed ? dot - 1 : dot;
  const rightStart = isBracketed ? dot + 2 : dot + 1;
  if (!isHostUnit(flat, leftEnd - 1) || !isHostUnit(flat, rightStart)) return null;
  let start = leftEnd;
  while (start > from && isHostUnit(flat, start - 1)) start--;
  while (units[start] === DASH) start++;
  const labels = [keyOf(flat, start, leftEnd)];
  let end = rightStart;
  for (let next: number | null = rightStart; next !== null; next = nextLabel(flat, end)) {
    end = next;
    while (isHostUnit(flat, end)) end++;
    labels.push(keyOf(flat, next, end));
  }
  const ending = labels[labels.length - 1] as string;
  if (end - start > LONGEST || !ENDING.test(ending)) return { name: null, start, end, lowerEnding: false };
  const name = labels.join(".");
  const raw = flat.text.slice(flat.from[start], (flat.from[end - 1] as number) + 1);
  const rawEnding = raw.slice(-ending.length);
  return { name, start, end, lowerEnding: rawEnding === ending || raw === raw.toUpperCase() };
}

/** A dot and another label behind it. */
function nextLabel(flat: FlatText, at: number): number | null {
  const { units } = flat;
  if (units[at] === DOT && isHostUnit(flat, at + 1)) return at + 1;
  const bracketed = OPENING.has(units[at] as number) && units[at + 1] === DOT && CLOSING.has(units[at + 2] as number);
  return bracketed && isHostUnit(flat, at + 3) ? at + 3 : null;
}

/** Written in ASCII: `nhé.Ai` has a letter that no host has. */
function isHostUnit({ units, from, text, length }: FlatText, at: number): boolean {
  if (at < 0 || at >= length) return false;
  const unit = units[at] as number;
  const isPlain = (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || unit === DASH || unit === UNDERSCORE;
  return isPlain && (text.charCodeAt(from[at] as number) < 0x80 || text.charCodeAt(from[at] as number) >= 0xff00);
}
