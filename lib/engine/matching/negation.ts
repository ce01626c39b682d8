/** In: term hits and words of negation. Out: `negated` set on the hits that their clause denies ("we never ask for a fee").
 *  A `before` word denies what follows within four words of its clause, an `after` word what stands before it.
 *  A no-word that is part of a term ("no experience needed") denies nothing outside that term. */
import type { Hit, Reading } from "../types.ts";
import { firstReaching } from "./around.ts";

export interface Negation {
  tokenFrom: number;
  tokenTo: number;
  side: "before" | "after";
}

/** Four words, or eight graphemes of a script without spaces. */
const REACH = 8;

/** `hits` and `negations` are sorted by `tokenFrom`. */
export function denyHits(hits: readonly Hit[], negations: readonly Negation[], reading: Reading): void {
  for (const negation of negations) {
    const first = firstReaching(hits, negation.tokenFrom - REACH);
    const last = negation.tokenTo + REACH;
    let owners: Hit[] | null = null;
    for (let i = first; i < hits.length && (hits[i] as Hit).tokenFrom <= negation.tokenFrom; i++) {
      const hit = hits[i] as Hit;
      if (holds(hit, negation) && hit.tokenTo - hit.tokenFrom > negation.tokenTo - negation.tokenFrom) {
        owners ??= [];
        owners.push(hit);
      }
    }
    for (let i = first; i < hits.length && (hits[i] as Hit).tokenFrom <= last; i++) {
      const hit = hits[i] as Hit;
      if (holds(hit, negation)) continue;
      if (owners && !owners.some((owner) => holds(owner, hit))) continue;
      if (reaches(negation, hit, reading)) hit.negated = true;
    }
  }
}

function reaches(negation: Negation, hit: Hit, { tokenAt, tokenClause }: Reading): boolean {
  const [first, second] = negation.side === "before" ? [negation, hit] : [hit, negation];
  if (first.tokenTo > second.tokenFrom) return false;
  if (tokenClause[first.tokenTo - 1] !== tokenClause[second.tokenFrom]) return false;
  return (tokenAt[second.tokenFrom] as number) - (tokenAt[first.tokenTo - 1] as number) <= REACH + 1;
}

function holds(outer: { tokenFrom: number; tokenTo: number }, inner: { tokenFrom: number; tokenTo: number }): boolean {
  return outer.tokenFrom <= inner.tokenFrom && outer.tokenTo >= inner.tokenTo;
}
