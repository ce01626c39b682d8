/** In: the counts of a text's words. Out: its languages, the main one first.
 *  Order: scripts; for Latin letters Vietnamese marks and syllables, then frequent words; only when these do not decide, eld
 *  on a short slice. Knowingly missed: a second language of Latin letters whose frequent words the library does not have. */
import { eld } from "eld/small";
import { type LanguageCode, SCRIPTS, type Script } from "../types.ts";
import { languageOfLetters } from "./letters-of-languages.ts";
import { scriptIndex } from "./scripts.ts";
import type { Units } from "./units.ts";
import type { WordCounts } from "./word-counts.ts";
import type { WordTable } from "./word-table.ts";
import type { Words } from "./words.ts";

/** Letters to a word in scripts whose words are not told apart, about. */
const GRAPHEMES: Partial<Record<Script, number>> = {
  Han: 1.6,
  Kana: 2.5,
  Thai: 3.5,
  Lao: 3.5,
  Khmer: 3.5,
  Myanmar: 3.5,
};
/** A script below this share, or with fewer words, is names and borrowed words. */
const LEAST_SHARE = 0.12;
const LEAST_WORDS = 3;
const MANY_WORDS = 12;
/** Share of frequent words from which on a language of Latin letters counts as told. */
const TOLD = 0.2;
const SLICE = 160;

export function languagesOf(units: Units, words: Words, counts: WordCounts, table: WordTable): LanguageCode[] {
  const scripts = scriptsByWords(counts);
  const total = scripts.reduce((sum, { words: some }) => sum + some, 0);
  const found: LanguageCode[] = [];
  for (const { script, words: some } of scripts) {
    const isMain = found.length === 0;
    const isEnough = some >= MANY_WORDS || (some >= LEAST_WORDS && some >= total * LEAST_SHARE);
    if (!isMain && !isEnough) continue;
    const languages =
      script === "Latin"
        ? latinLanguages(units, counts, table)
        : [languageOfLetters(script, units, words, counts, table)];
    for (const language of languages) if (language !== null && !found.includes(language)) found.push(language);
  }
  return found;
}

/** Scripts of words, the one with most words first. Kana and Han are one. */
function scriptsByWords({ words }: WordCounts): { script: Script; words: number }[] {
  const scripts: { script: Script; words: number }[] = [];
  for (let index = 0; index < SCRIPTS.length; index++) {
    const counted = index === scriptIndex.Han ? words[index]! + words[scriptIndex.Kana]! : words[index]!;
    const script = SCRIPTS[index]!;
    if (counted === 0 || script === "Number" || script === "other" || script === "Kana") continue;
    scripts.push({ script, words: counted / (GRAPHEMES[script] ?? 1) });
  }
  return scripts.sort((a, b) => b.words - a.words);
}

function latinLanguages(units: Units, counts: WordCounts, table: WordTable): (LanguageCode | null)[] {
  const latin = counts.words[scriptIndex.Latin]!;
  let main: LanguageCode | null = null;
  let best = TOLD;
  for (let at = 0; at < table.languages.length; at++) {
    const { code, script } = table.languages[at]!;
    const score = script === "Latin" ? scoreOf(code, at, counts, latin) : 0;
    if (score < best || (main !== null && score === best)) continue;
    best = score;
    main = code;
  }
  main ??= guess(units.text, latin);
  const found: (LanguageCode | null)[] = [main];
  for (let at = 0; at < table.languages.length; at++) {
    const { code, script } = table.languages[at]!;
    if (script === "Latin" && code !== main && isSecond(code, at, counts, latin)) found.push(code);
  }
  return found;
}

function scoreOf(code: LanguageCode, at: number, counts: WordCounts, latin: number): number {
  const frequent = (counts.common[at]! + counts.chat[at]! / 2) / latin;
  if (code !== "vi") return frequent;
  if (counts.vietnamese >= latin * 0.15) return 2;
  const syllables = counts.syllables / latin;
  const hasOtherMarks = counts.marked > 2 && counts.vietnamese * 5 < counts.marked;
  return syllables < 0.6 || hasOtherMarks ? frequent / 4 : frequent + (syllables - 0.5) * 1.4;
}

function isSecond(code: LanguageCode, at: number, counts: WordCounts, latin: number): boolean {
  if (code === "vi" && counts.vietnamese >= LEAST_WORDS) return true;
  return counts.own[at]! >= LEAST_WORDS && counts.own[at]! >= latin * 0.08;
}

/** Costs more than all the rest: a short slice, and only for texts that nothing else decided. */
function guess(text: string, latin: number): LanguageCode | null {
  if (latin < LEAST_WORDS) return null;
  const result = eld.detect(text.slice(0, SLICE));
  return result.language !== "" && result.isReliable() ? result.language : null;
}
