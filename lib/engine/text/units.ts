/** What is known of one unit of the text, packed in 16 bits: kind, script, flags. And the list of such units that the
 *  steps of this folder hand on. Nothing here does anything. */
import type { Evasion, Span } from "../types.ts";

/** What a unit does to the cutting into words. */
export const KIND = {
  /** punctuation that separates words and nothing more */
  other: 0,
  space: 1,
  line: 2,
  letter: 3,
  /** goes on top of the letter before it, or is dropped */
  mark: 4,
  digit: 5,
  comma: 6,
  stop: 7,
  dot: 8,
  dash: 9,
  hidden: 10,
  apostrophe: 11,
  /** currency and per cent signs: tokens of their own */
  symbol: 12,
  emoji: 13,
  bullet: 14,
  surrogate: 15,
} as const;

export const KIND_BITS = 15;
export const SCRIPT_SHIFT = 4;
export const SCRIPT_BITS = 31;
export const UPPER = 1 << 9;
/** another style of the letter: full-width, circled, mathematical, small capital */
export const STYLED = 1 << 10;
/** something invisible stood before it, inside the same word */
export const VEILED = 1 << 11;
/** belongs to the grapheme that began before it */
export const CONTINUES = 1 << 12;
/** a Latin letter with marks that folding strips */
export const HAS_MARK = 1 << 13;
/** part of a link, an address or a handle: stays as it was written */
export const VERBATIM = 1 << 14;
/** in the tables: not for the fast path of fold.ts */
export const SPECIAL = 1 << 15;

/** Units of a text after folding, with what separates words still among them. Parallel arrays, `count` long in use. */
export interface Units {
  text: string;
  /** the units of the text, as submitted */
  codes: Uint16Array;
  count: number;
  fold: Uint16Array;
  marked: Uint16Array;
  info: Uint16Array;
  /** span in the submitted text */
  start: Int32Array;
  end: Int32Array;
  /** length of the longest line, in units of the text, and where the line being read began */
  longestLine: number;
  lineStart: number;
  /** indexes of units before which something invisible was found */
  veiled: number[];
  /** links, addresses and handles, and up to where they were looked for */
  verbatim: Span[];
  looked: number;
  /** what was undone so far */
  evasions: (Span & { kind: Evasion })[];
  /** how many stretches of the text are read */
  stretches: number;
}

/** `fold` of a `line` unit that stands for more than a line end. */
export const MESSAGE_BREAK = 1;
export const POST_BREAK = 2;
