/** In: the lines of a text. Out: whether any of them can be the head of a message: a bracket at its beginning or end, a time of day
 *  near its beginning, or a colon near the beginning of most lines. A quick look, so that other texts pay nothing. */
import type { Span } from "../../types.ts";
import { isDigit } from "./stamps.ts";

const NOTHING = 0;
const COLON = 1;
const TIMED = 2;
const OPEN = 0x5b;
const WIDE_OPEN = 0xff3b;
const CLOSE = 0x5d;
const FRAME = 0x3010;
const QUOTE = 0x300d;

const NEAR = 48;
const LEAST_PLAIN = 3;
const PLAIN_SHARE = 0.6;

export function mayBeTalk(text: string, lines: readonly Span[]): boolean {
  let written = 0;
  let colons = 0;
  for (let line = 0; line < lines.length; line++) {
    const { start, end } = lines[line]!;
    if (start === end) continue;
    written++;
    const signs = signsOf(text, start, end);
    if (signs === TIMED) return true;
    if (signs === COLON) colons++;
  }
  return colons >= LEAST_PLAIN && colons >= written * PLAIN_SHARE;
}

function signsOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if (first === OPEN || first === WIDE_OPEN || last === CLOSE) return TIMED;
  let found = first === FRAME || last === QUOTE ? COLON : NOTHING;
  const limit = Math.min(end, start + NEAR);
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x3a && unit !== 0xff1a && unit !== 0x17d6) continue;
    if (isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2)) return TIMED;
    found = COLON;
  }
  return found;
}
