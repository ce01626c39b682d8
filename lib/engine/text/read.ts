/** In: a submitted text and what is known of languages. Out: the text as the matching sees it (see Reading in types.ts).
 *  Order: lines are laid out (posts, transcripts), units folded, words cut and repaired, letters spelled apart joined, the
 *  languages told, chat spellings spelled out, stream and tokens built. Never throws; linear in the text. */
import type { LanguageData, Reading } from "../types.ts";
import { buildReading } from "./build-reading.ts";
import { codesOf } from "./codes.ts";
import { cutWords, forgetWords } from "./cut-words.ts";
import { settleEvasions } from "./evasions.ts";
import { fold, forgetUnits } from "./fold.ts";
import { readForeignWords } from "./foreign-words.ts";
import { joinLetters } from "./join-letters.ts";
import { languagesOf } from "./language.ts";
import { layOut } from "./layout/lay-out.ts";
import { spellOut } from "./spelling.ts";
import { countWords } from "./word-counts.ts";
import { wordTableOf } from "./word-table.ts";

/** Share of Latin words with marks below which a Vietnamese post counts as written without them. */
const UNMARKED = 0.2;

export function read(text: string, languages: LanguageData[]): Reading {
  const table = wordTableOf(languages);
  const codes = codesOf(text);
  const layout = layOut(text, codes);
  const units = fold(text, codes, layout.stretches);
  const words = cutWords(units, true);
  joinLetters(units, words);
  readForeignWords(units, words);
  const counts = countWords(units, words, table, layout);
  const found = languagesOf(units, words, counts, table);
  spellOut(units, words, table, found);
  const reading = buildReading(units, words, layout);
  forgetWords(words);
  forgetUnits(units);
  reading.evasions = settleEvasions(units, counts);
  reading.speakers = layout.speakers;
  reading.language = found[0] ?? null;
  reading.languages = found;
  const isVietnamese = found.includes("vi");
  reading.unmarkedPosts = layout.posts.map(
    (_, post) => isVietnamese && counts.markedByPost[post]! < counts.latinByPost[post]! * UNMARKED,
  );
  return reading;
}
