/** In: words of a text. Out: its languages, the main one first, and what each word is in the word table.
 *  Order: scripts; for Latin letters Vietnamese marks and syllables, then frequent words; only when these do not decide, eld
 *  on a short slice of the text. Knowingly missed: a language of Latin letters quoted in a text of another, unless the rule
 *  library has its frequent words. */
import { eld } from "eld/small";
import type { LanguageCode } from "../types.ts";
import { scriptIndex } from "./scripts.ts";
import type { Units } from "./units.ts";
import { findEntry, type WordTable } from "./word-table.ts";
import type { Words } from "./words.ts";
