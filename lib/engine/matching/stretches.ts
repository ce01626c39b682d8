/** In: groups of finds that fill a relation. Out: its evidence as stretches of the submitted text, in text order. */
import type { Span } from "../types.ts";
import { putInOrder } from "./in-order.ts";
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

/** Single finds, each a stretch of its own: of overlapping ones the longest stays, the fullest wording. */
export function singlesToMatch(finds: readonly Find[]): Match | null {
  if (finds.length === 0) return null;
  const kept = pick(finds, true);
  const earliest = kept[0] as Find;
  return {
    spans: kept.map(({ start, end }) => ({ start, end })),
    tokenFrom: earliest.tokenFrom,
    tokenTo: earliest.tokenTo,
  };
}

/** Each group is one stretch from first to last when `joined`, else a stretch per find, where finds at most one word apart
 *  become one. Of overlapping groups the shortest stays: the closest pair. */
export function groupsToMatch(groups: readonly Find[][], scope: Scope, joined: boolean): Match | null {
  if (groups.length === 0) return null;
  const kept = pick(groups.map(stretchOf), false);
  const earliest = kept[0] as Stretch;
  return {
    spans: joined
      ? kept.map(({ start, end }) => ({ start, end }))
      : kept.flatMap(({ group }) => merge(putInOrder(group.slice(), beginsBefore), scope)),
    tokenFrom: earliest.tokenFrom,
    tokenTo: earliest.tokenTo,
  };
}

interface Stretch extends Span {
  group: Find[];
  tokenFrom: number;
  tokenTo: number;
}

function stretchOf(group: Find[]): Stretch {
  const first = group[0] as Find;
  let { start, end, tokenFrom, tokenTo } = first;
  for (let i = 1; i < group.length; i++) {
    const find = group[i] as Find;
    if (find.start < start) {
      start = find.start;
      tokenFrom = find.tokenFrom;
    }
    if (find.end > end) end = find.end;
    if (find.tokenTo > tokenTo) tokenTo = find.tokenTo;
  }
  return { group, start, end, tokenFrom, tokenTo };
}

/** The longest or shortest ones of which no two overlap, of equals the first; in text order. */
function pick<Some extends Span>(all: readonly Some[], longest: boolean): Some[] {
  if (all.length === 1) return [...all];
  const kept: Some[] = [];
  while (kept.length < MOST_STRETCHES) {
    let best: Some | null = null;
    for (let i = 0; i < all.length; i++) {
      const one = all[i] as Some;
      if ((best === null || isBetter(one, best, longest)) && !overlapsAny(one, kept)) best = one;
    }
    if (best === null) break;
    kept.push(best);
  }
  return putInOrder(kept, beginsBefore);
}

function isBetter(a: Span, b: Span, longest: boolean): boolean {
  const longer = a.end - a.start - (b.end - b.start);
  return longer === 0 ? a.start < b.start : longer > 0 === longest;
}

function overlapsAny({ start, end }: Span, others: readonly Span[]): boolean {
  for (let i = 0; i < others.length; i++) {
    const other = others[i] as Span;
    if (other.start < end && start < other.end) return true;
  }
  return false;
}

function beginsBefore(a: Span, b: Span): boolean {
  return a.start < b.start;
}

function merge(sorted: readonly Find[], { barriers, reading }: Scope): Span[] {
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
