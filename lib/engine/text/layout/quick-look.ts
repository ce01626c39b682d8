/** In: the lines of a text. Out: whether they may be a transcript, and whether they may be several posts. A quick look at the
 *  ends of each line, so that ordinary texts pay next to nothing; in doubt yes. */
import type { Span } from "../../types.ts";
import { FOLD } from "../characters.ts";
import { codesOf } from "../codes.ts";
import { NOTE_WORDS, RULE_SIGNS } from "./post-marks.ts";
import { signSet } from "./sign-set.ts";

/** The head of a message lies within so many units. */
const NEAR = 48;
const LEAST_PLAIN = 3;
const PLAIN_SHARE = 0.6;
/** Signs and pictures before the first letter of a note. */
const MOST_SIGNS = 8;

const SPACE = 0x20;
const NOTHING = 0;
const COLON = 1;
const TIME = 2;

const colons = signSet(":：៖");
const rules = signSet(RULE_SIGNS);
const openings = signSet("[［【");
const closings = signSet("]」");
const noteStarts = new Set(NOTE_WORDS.map((word) => startOf(codesOf(word), 0)));

export interface QuickLook {
  mayBeTalk: boolean;
  mayBePosts: boolean;
}

export function lookAt(codes: Uint16Array, lines: readonly Span[]): QuickLook {
  let written = 0;
  let headed = 0;
  let timed = false;
  let mayBePosts = false;
  let empty = 0;
  for (let line = 0; line < lines.length; line++) {
    const { start, end } = lines[line]!;
    if (start === end) {
      if (++empty >= 2 && written > 0) mayBePosts = true;
      continue;
    }
    empty = 0;
    written++;
    const head = headOf(codes, start, end);
    if (head === TIME) timed = true;
    if (head === COLON) headed++;
    mayBePosts ||= mayPart(codes, start, end);
  }
  return { mayBeTalk: timed || (headed >= LEAST_PLAIN && headed >= written * PLAIN_SHARE), mayBePosts };
}

function headOf(codes: Uint16Array, start: number, end: number): number {
  if (openings[codes[start]!] === 1 || closings[codes[end - 1]!] === 1) return TIME;
  let found = NOTHING;
  const limit = Math.min(end, start + NEAR);
  for (let at = start; at < limit; at++) {
    if (colons[codes[at]!] === 0) continue;
    if (isDigit(codes[at - 1]) && isDigit(codes[at + 1]) && isDigit(codes[at + 2])) return TIME;
    found = COLON;
  }
  return found;
}

/** A rule, a numbered item, or a line that begins like a note of an app. */
function mayPart(codes: Uint16Array, start: number, end: number): boolean {
  const first = codes[start]!;
  const second = codes[start + 1]! === SPACE ? codes[start + 2]! : codes[start + 1]!;
  if (rules[first] === 1 && rules[second] === 1) return true;
  if (isDigit(first) || isDigit(codes[start + 1])) return true;
  let at = start;
  while (at < end && at - start < MOST_SIGNS && FOLD[codes[at]!] === 0) at++;
  return noteStarts.has(startOf(codes, at));
}

/** Three folded units in one number. */
function startOf(codes: Uint16Array, at: number): number {
  const [first, second, third] = [codes[at] ?? 0, codes[at + 1] ?? 0, codes[at + 2] ?? 0];
  return (FOLD[first]! * 65536 + FOLD[second]!) * 65536 + FOLD[third]!;
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 48 && unit <= 57;
}
