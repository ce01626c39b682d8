/** The text as the matching sees it. Offsets named `start`/`end` are UTF-16 code units of the submitted text, half-open;
 *  indexes named `token…` count tokens of a Reading, `unit…` units of its stream. Nothing here does anything. */
import type { LanguageCode, Span } from "./vocabulary.ts";

/** How a token's letters were found again. Undone evasion is itself a signal. */
export const EVASIONS = ["hidden", "look-alike", "spaced", "leet", "styled"] as const;
/** hidden: zero-width or bidi marks inside a word · look-alike: letters of another script · spaced: w o r d, w.o.r.d ·
 *  leet: digits or signs for letters · styled: mathematical, circled, full-width letters, emoji digits */
export type Evasion = (typeof EVASIONS)[number];

/** What stands between a token and the one before it, from the weakest to the strongest. */
export const GAP = { none: 0, space: 1, emoji: 2, comma: 3, stop: 4, line: 5, message: 6, post: 7 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** The text as the matching sees it. `stream` is folded: lower case, NFKC, without Latin marks, evasions undone,
 *  teencode spelled out; words are separated by one space (0x20), and a barrier (stop, line end, message, post) is a line
 *  feed followed by a space. It begins and ends with a barrier. All unit arrays are `length` long. */
export interface Reading {
  text: string;
  length: number;
  stream: Uint16Array;
  /** The same units with the marks that were written (NFC, lower case): `bảo` is b,a,o in stream and b,ả,o here. */
  marked: Uint16Array;
  /** Span in the submitted text that each unit came from; separators have the empty span before the next token. */
  unitStart: Int32Array;
  unitEnd: Int32Array;
  /** Index of the token each unit belongs to; separators carry the index of the next token. */
  unitToken: Int32Array;

  tokenCount: number;
  /** First unit and end unit of each token in the stream. */
  tokenUnit: Int32Array;
  tokenUnitEnd: Int32Array;
  tokenStart: Int32Array;
  tokenEnd: Int32Array;
  /** Distance ruler: a word of a spaced script advances it by 2, a grapheme of a script without spaces by 1. Two tokens
   *  are near when their rulers differ by at most 12 (6 words or 12 graphemes). */
  tokenAt: Int32Array;
  tokenGap: Uint8Array;
  tokenScript: Uint8Array;
  /** Clause (ends at a comma or more), sentence (stop or more; in Thai, Lao, Khmer, Burmese also a space), message, post. */
  tokenClause: Int32Array;
  tokenSentence: Int32Array;
  /** -1 outside transcripts */
  tokenMessage: Int32Array;
  tokenPost: Int32Array;

  evasions: { kind: Evasion; start: number; end: number }[];
  posts: Post[];
  messages: Message[];
  speakers: Speaker[];
  language: LanguageCode | null;
  languages: LanguageCode[];
  /** True for a post whose Vietnamese is written without marks: folded matches count fully there. */
  unmarkedPosts: boolean[];
}

/** Scripts told apart by the tokenizer; the index is what `tokenScript` holds. */
export const SCRIPTS = [
  "other",
  "Latin",
  "Cyrillic",
  "Greek",
  "Arabic",
  "Hebrew",
  "Devanagari",
  "Bengali",
  "Tamil",
  "Sinhala",
  "Ethiopic",
  "Hangul",
  "Han",
  "Kana",
  "Thai",
  "Lao",
  "Khmer",
  "Myanmar",
  "Number",
] as const;
export type Script = (typeof SCRIPTS)[number];

/** One of several posts in one paste. `chat` when its lines are a transcript. */
export interface Post extends Span {
  tokenFrom: number;
  tokenTo: number;
  chat: boolean;
}

/** One message of a transcript; `speaker` indexes Reading.speakers. Its span is what was said, without name and time. */
export interface Message extends Span {
  post: number;
  speaker: number;
  tokenFrom: number;
  tokenTo: number;
}

/** `reader` is the person whose chat it is: their own lines are never the other side's claims. */
export interface Speaker {
  name: Span;
  side: "reader" | "other";
  messages: number;
}
