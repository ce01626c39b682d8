/** In: a script other than Latin and the text's words. Out: the language written in it. Letters that only one language has
 *  decide, then frequent words of the library, else the largest language of the script. */
import type { LanguageCode, Script } from "../types.ts";
import { scriptIndex } from "./scripts.ts";
import type { Units } from "./units.ts";
import type { WordCounts } from "./word-counts.ts";
import type { WordTable } from "./word-table.ts";
import type { Words } from "./words.ts";

const LARGEST: Partial<Record<Script, LanguageCode>> = {
  Cyrillic: "ru",
  Greek: "el",
  Arabic: "ar",
  Hebrew: "he",
  Devanagari: "hi",
  Bengali: "bn",
  Tamil: "ta",
  Sinhala: "si",
  Ethiopic: "am",
  Hangul: "ko",
  Han: "zh",
  Thai: "th",
  Lao: "lo",
  Khmer: "km",
  Myanmar: "my",
};
/** Letters (as folded) that tell a language from the largest of its script; the first that has enough wins. */
const LETTERS: Partial<Record<Script, [LanguageCode, string][]>> = {
  Cyrillic: [
    ["uz", "қғҳ"],
    ["kk", "әңөұүһ"],
    ["uk", "іїєґ"],
    ["sr", "ђћљњџ"],
  ],
  Arabic: [
    ["ur", "ٹڈڑںے"],
    ["ps", "ټډړښ"],
    ["fa", "پچژگ"],
  ],
};
/** So many of every hundred letters must be the language's own. */
const ENOUGH = 0.01;
/** A text with this share of Kana is Japanese. */
const KANA = 0.06;
/** Letters looked at. */
const SAMPLE = 2000;

export function languageOfLetters(
  script: Script,
  units: Units,
  words: Words,
  counts: WordCounts,
  table: WordTable,
): LanguageCode | null {
  const largest = LARGEST[script] ?? null;
  if (script === "Han") {
    const kana = counts.words[scriptIndex.Kana]!;
    return kana > (kana + counts.words[scriptIndex.Han]!) * KANA ? "ja" : largest;
  }
  const letters = LETTERS[script];
  if (letters) {
    const sample = lettersOf(units, words, scriptIndex[script]);
    for (const [language, own] of letters) {
      let hits = 0;
      for (const letter of sample) if (own.includes(letter)) hits++;
      if (hits > 0 && hits >= sample.length * ENOUGH) return language;
    }
  }
  let best = largest;
  let most = counts.common[table.languages.findIndex(({ code }) => code === largest)] ?? 0;
  for (const [at, language] of table.languages.entries()) {
    if (language.script !== script || counts.common[at]! <= most) continue;
    best = language.code;
    most = counts.common[at]!;
  }
  return best;
}

function lettersOf({ fold }: Units, { count, from, to, script }: Words, wanted: number): string {
  let letters = "";
  for (let word = 0; word < count && letters.length < SAMPLE; word++) {
    if (script[word] !== wanted) continue;
    for (let at = from[word]!; at < to[word]!; at++) letters += String.fromCharCode(fold[at]!);
  }
  return letters;
}
