/** In: groups of finds that fill a relation. Out: its evidence as stretches of the submitted text, in text order. */
import type { Span } from "../types.ts";
import type { Find, Scope } from "./scope.ts";

/** Stretches of evidence, in text order, and the tokens that the earliest of them needs. */
export interface Match {
  spans: Span[];
  tokenFrom: number;
  tokenTo: number;
}

/** How many stretches of one relation are kept as evidence. */
const MOST_STRETCHES = 4;
/** Rulers at most this far apart have at most one word between them. */
export const ONE_WORD_BETWEEN = 4;

/** Turns groups of finds into evidence: one stretch from first to last when `joined`, else a stretch per find, where finds at
 *  most one word apart become one. Of overlapping stretches the shortest stays: the closest pair. Of single finds it is the
 *  longest: the fullest wording. */
export function toMatch(groups: Find[][], scope: Scope, joined: boolean): Match | null {
  if (groups.length === 0) return null;
  const single = groups.every((group) => group.length === 1);
  const stretches = groups
    .map((group) => {
      const sorted = [...group].sort((a, b) => a.start - b.start);
      const start = (sorted[0] as Find).start;
      const end = Math.max(...sorted.map((find) => find.end));
      return { sorted, start, end, spans: joined ? [{ start, end }] : merge(sorted, scope) };
    })
    .sort((a, b) => (a.end - a.start - (b.end - b.start)) * (single ? -1 : 1) || a.start - b.start);
  const kept: typeof stretches = [];
  for (const stretch of stretches) {
    if (kept.length === MOST_STRETCHES) break;
    if (!kept.some((other) => other.start < stretch.end && stretch.start < other.end)) kept.push(stretch);
  }
  kept.sort((a, b) => a.start - b.start);
  const earliest = (kept[0] as (typeof kept)[number]).sorted;
  return {
    spans: kept.flatMap(({ spans }) => spans),
    tokenFrom: (earliest[0] as Find).tokenFrom,
    tokenTo: Math.max(...earliest.map((find) => find.tokenTo)),
  };
}

function merge(sorted: Find[], { barriers, reading }: Scope): Span[] {
  const spans: Span[] = [];
  let last: Find | null = null;
  for (const find of sorted) {
    const span = spans[spans.length - 1];
    const close =
      last &&
      rulers(last, find, reading.tokenAt) <= ONE_WORD_BETWEEN &&
      barriers.comma[last.tokenTo - 1] === barriers.comma[find.tokenFrom];
    if (span && close) span.end = Math.max(span.end, find.end);
    else spans.push({ start: find.start, end: find.end });
    last = find;
  }
  return spans;
}

/** Distance from the end of one find to the start of a later one. */
export function rulers(before: Find, after: Find, tokenAt: Int32Array): number {
  return (tokenAt[after.tokenFrom] as number) - (tokenAt[before.tokenTo - 1] as number);
}
