/** In: words and the word table. Out: counts that tell a text's languages, and for each word its entry in the table.
 *  One pass; makes no strings. */
import { scriptIndex } from "./scripts.ts";
import { SCRIPTS } from "../types.ts";
import type { Units } from "./units.ts";
import { VERBATIM } from "./units.ts";
import { findEntry, type WordTable } from "./word-table.ts";
import type { Words } from "./words.ts";

export interface WordCounts {
  /** letters (graphemes of scripts without spaces) by script */
  letters: Int32Array;
  /** words of Latin letters, links left out */
  latin: number;
  /** of these: with marks that only Vietnamese writes, with any mark, and syllables of Vietnamese */
  vietnamese: number;
  marked: number;
  syllables: number;
  /** frequent words by language of the table; `own` leaves out words that another language has too, and syllables */
  common: Int32Array;
  own: Int32Array;
  /** chat spellings by language */
  chat: Int32Array;
}
