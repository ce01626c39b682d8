/** In: a reading and the compiled words. Out: term hits (with their quality and whether their clause denies them) and
 *  place hits, in text order. The texts are walked in scan.ts; everything here is work on what was found.
 *  Left to others: relations between hits (relations.ts), whether an ambiguous place counts (entities/places). */
import type { Hit, LanguageCode, Reading, RuleSet, Span } from "../types.ts";
import { firstReaching } from "./around.ts";
import { denyHits, type Negation } from "./negation.ts";
import { scan } from "./scan.ts";
import { FLAG, kindOf, languageOf, SIDES, TARGET, targetOf } from "./word-facts.ts";

export interface PlaceHit extends Span {
  place: number;
  language: LanguageCode;
  tokenFrom: number;
  tokenTo: number;
  /** an ambiguous form: counts only beside another cue */
  context: boolean;
}

export interface FoundWords {
  terms: Hit[];
  places: PlaceHit[];
}

/** Finds every word of the rule set in the text. Linear in the text for a given rule set. */
export function findWords(reading: Reading, ruleset: Pick<RuleSet, "matcher" | "languages">): FoundWords {
  const { packed } = ruleset.matcher.facts;
  const terms: Hit[] = [];
  const places: PlaceHit[] = [];
  const negations: Negation[] = [];
  const found = scan(reading, ruleset);
  const swallowers = exceptionsIn(found, packed);
  for (const hit of found) {
    const { tokenFrom, tokenTo, start, end } = hit;
    const facts = packed[hit.word]!;
    if ((facts & FLAG.except) !== 0) continue;
    if (swallowers !== null && isSwallowed(hit, swallowers.get(targetKey(facts)))) continue;
    const kind = kindOf(facts);
    if (kind === TARGET.term) terms.push(hit);
    else if (kind === TARGET.negation) negations.push({ tokenFrom, tokenTo, side: SIDES[targetOf(facts)]! });
    else {
      const language = ruleset.languages[languageOf(facts)]?.code ?? "und";
      const context = (facts & FLAG.context) !== 0;
      places.push({ place: targetOf(facts), language, tokenFrom, tokenTo, start, end, context });
    }
  }
  denyHits(terms, negations, reading);
  return { terms, places: longestPlaces(places) };
}

/** Exceptions swallow hits of their own term, place, or of any negation. */
function targetKey(facts: number): number {
  const kind = kindOf(facts);
  return kind === TARGET.negation ? -1 : targetOf(facts) * 2 + kind;
}

/** The exceptions among the hits by what they swallow; null when there is none. */
function exceptionsIn(found: readonly Hit[], packed: Int32Array): Map<number, Hit[]> | null {
  let exceptions: Map<number, Hit[]> | null = null;
  for (const hit of found) {
    const facts = packed[hit.word]!;
    if ((facts & FLAG.except) === 0) continue;
    exceptions ??= new Map();
    const key = targetKey(facts);
    const list = exceptions.get(key);
    if (list) list.push(hit);
    else exceptions.set(key, [hit]);
  }
  return exceptions;
}

/** True when one of the exceptions covers the hit. */
function isSwallowed(hit: Hit, exceptions: readonly Hit[] | undefined): boolean {
  if (!exceptions) return false;
  for (let i = firstReaching(exceptions, hit.tokenFrom); i < exceptions.length; i++) {
    const other = exceptions[i] as Hit;
    if (other.tokenFrom > hit.tokenFrom) return false;
    if (other.start > hit.start || other.end < hit.end) continue;
    // An exception found only without its marks is no stronger than a hit found so.
    if (other.alone || !hit.alone) return true;
  }
  return false;
}

/** A name inside a longer name of another place is not a mention of its own. */
function longestPlaces(places: PlaceHit[]): PlaceHit[] {
  return places.filter((hit) => {
    for (let i = firstReaching(places, hit.tokenFrom); i < places.length; i++) {
      const other = places[i] as PlaceHit;
      if (other.tokenFrom > hit.tokenFrom) break;
      if (other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start)
        return false;
    }
    return true;
  });
}
