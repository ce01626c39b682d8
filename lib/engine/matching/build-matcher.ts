/** In: words and patterns of a rule set. Out: the tables that find them. Words that stand whole in scripts with spaces go
 *  by tokens (sequences.ts); pieces, stems, beginnings and scripts without spaces go by letters (automaton.ts). */
import { SPACELESS, scriptOf } from "../text/scripts.ts";
import type { LanguageCode, Matcher, Pattern, Word } from "../types.ts";
import { buildAutomaton } from "./automaton.ts";
import { buildSequences } from "./sequences.ts";
import { wordFacts } from "./word-facts.ts";

export function buildMatcher(
  words: readonly Word[],
  patterns: readonly Pattern[],
  languages: readonly LanguageCode[],
): Matcher {
  const folded = words.map(() => "");
  for (const { word, piece, units } of patterns) folded[word] += piece === 0 ? units : ` ${units}`;
  const whole: Pattern[] = [];
  const others: Pattern[] = [];
  for (const pattern of patterns) (isSequence(pattern, words[pattern.word]!) ? whole : others).push(pattern);
  const facts = wordFacts(words, folded, languages);
  return {
    facts,
    sequences: buildSequences(
      whole.map(({ units }) => units),
      whole.map(({ word }) => word),
      facts.packed,
    ),
    automaton: buildAutomaton(others),
  };
}

function isSequence({ lastPiece, startEdge, endEdge, units }: Pattern, { stem }: Word): boolean {
  return lastPiece === 0 && startEdge && endEdge && stem === null && !holdsSpaceless(units);
}

function holdsSpaceless(units: string): boolean {
  for (let i = 0; i < units.length; i++) if (SPACELESS[scriptOf(units.charCodeAt(i))] === 1) return true;
  return false;
}
