/** In: a text and the stretches of it to read. Out: its units, folded (letters, digits, and what separates them), each
 *  with its span in the text. One pass; most units cost one table look-up, the others are handed to fold-special.ts.
 *  Left to others: what is a word (cut-words.ts), what was meant by odd letters (look-alikes.ts, leet.ts). */
import { FOLD, INFO, MARKED } from "./characters.ts";
import { foldSpecial } from "./fold-special.ts";
import { KIND, MESSAGE_BREAK, POST_BREAK, SPECIAL, type Units, VEILED, VERBATIM } from "./units.ts";

/** A stretch of the text to read; `opens` says what begins with it. */
export interface Stretch {
  start: number;
  end: number;
  opens: "post" | "message";
}

export function fold(text: string, codes: Uint16Array, stretches: readonly Stretch[]): Units {
  const units = emptyUnits(text, codes, stretches.length);
  for (const stretch of stretches) {
    addBreak(units, stretch);
    addStretch(units, stretch);
  }
  endUnits(units);
  for (const at of units.veiled) units.info[at]! |= VEILED;
  markVerbatim(units);
  return units;
}

type Arrays = Pick<Units, "fold" | "marked" | "info" | "start" | "end">;

function arrays(room: number): Arrays {
  const buffer = new ArrayBuffer(room * 14);
  return {
    start: new Int32Array(buffer, 0, room),
    end: new Int32Array(buffer, room * 4, room),
    fold: new Uint16Array(buffer, room * 8, room),
    marked: new Uint16Array(buffer, room * 10, room),
    info: new Uint16Array(buffer, room * 12, room),
  };
}

/** Kept from text to text, since fresh arrays cost as much as filling them: units are gone when the reading is built. */
let kept = arrays(4096);
/** Units behind the last that a step may look at. */
const BEHIND = 16;

function emptyUnits(text: string, codes: Uint16Array, stretches: number): Units {
  const room = text.length + stretches + BEHIND;
  if (room > kept.fold.length) kept = arrays(room * 2);
  return {
    text,
    codes,
    count: 0,
    ...kept,
    longestLine: 0,
    lineStart: 0,
    veiled: [],
    verbatim: [],
    looked: 0,
    evasions: [],
    stretches,
  };
}

/** Nothing of a text stays behind when its reading is built. */
export function forgetUnits({ fold, marked, info, start, end, count }: Units): void {
  for (const array of [fold, marked, info, start, end]) array.fill(0, 0, count);
}

/** What an earlier text left behind the last unit is no part of this one. */
function endUnits({ fold, marked, info, start, end, count }: Units): void {
  for (const array of [fold, marked, info, start, end]) array.fill(0, count, count + BEHIND);
}

function addBreak(units: Units, { start, opens }: Stretch): void {
  const at = units.count++;
  units.fold[at] = opens === "post" ? POST_BREAK : MESSAGE_BREAK;
  units.info[at] = KIND.line;
  units.start[at] = start;
  units.end[at] = start;
  units.lineStart = start;
}

function addStretch(units: Units, { start: from, end: to }: Stretch): void {
  const { codes } = units;
  let { fold, marked, info, start, end, count } = units;
  let at = from;
  while (at < to) {
    const unit = codes[at]!;
    const what = INFO[unit]!;
    if ((what & SPECIAL) === 0) {
      fold[count] = FOLD[unit]!;
      marked[count] = MARKED[unit]!;
      info[count] = what;
      start[count] = at;
      at++;
      end[count] = at;
      count++;
      continue;
    }
    units.count = count;
    at = foldSpecial(units, at, to, what);
    ({ fold, marked, info, start, end, count } = units);
  }
  units.count = count;
  units.longestLine = Math.max(units.longestLine, to - units.lineStart);
}

/** Flags the units of links, addresses and handles, found in text order. */
function markVerbatim({ verbatim, info, start, count }: Units): void {
  let at = 0;
  for (const span of verbatim) {
    while (at < count && start[at]! < span.start) at++;
    while (at < count && start[at]! < span.end) info[at++]! |= VERBATIM;
  }
}
