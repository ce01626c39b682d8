/** In: one relation of a flag or cue, and a scope. Out: where it holds, or null.
 *  Each relation is linear in the number of finds: partners are sought only within the reach of a relation.
 *  Left to others: which relations make a flag (signals.ts), comparisons on entities (compare.ts). */
import { GAP, type Item, type Relation, type Span } from "../types.ts";
import { firstAtOrAfter } from "./around.ts";
import { compareEntities } from "./compare.ts";
import { type Find, fillers, isOfClass, type Scope } from "./scope.ts";

/** Stretches of evidence, in text order, and the last token that the first of them needs. */
export interface Match {
  spans: Span[];
  tokenFrom: number;
  tokenTo: number;
}

type Listed = Extract<Relation, { items: Item[] }>;

/** How many stretches of one relation are kept as evidence. */
const MOST_STRETCHES = 4;
/** A phrase allows one small word between its parts: rulers at most this far apart. */
const PHRASE_REACH = 4;

export function matchRelation(relation: Relation, scope: Scope): Match | null {
  switch (relation.kind) {
    case "absent":
      return matchAbsent(relation.entities, scope);
    case "compare":
      return toMatch(
        compareEntities(relation.compare, scope).map((find) => [find]),
        scope,
        false,
      );
    case "one-of":
      for (const option of relation.relations) {
        const match = matchRelation(option, scope);
        if (match) return match;
      }
      return null;
    default:
      return matchListed(relation, scope);
  }
}

/** An absence has no evidence to show: it holds or not. */
function matchAbsent(entities: Extract<Relation, { kind: "absent" }>["entities"], scope: Scope): Match | null {
  const present = entities.some(({ entity, class: name }) =>
    (scope.postEntities.get(entity) ?? []).some(
      (find) => name === null || isOfClass(find.entity, name),
    ),
  );
  return present ? null : { spans: [], tokenFrom: 0, tokenTo: 0 };
}

function matchListed(relation: Listed, scope: Scope): Match | null {
  if (!relation.items.every((item) => isFilled(item, scope))) return null;
  const lists: (readonly Find[])[] = [];
  for (const item of relation.items) {
    const list = candidates(item, scope);
    if (list.length === 0) return null;
    lists.push(list);
  }
  if (lists.length === 1 || relation.kind === "anywhere") {
    const alone = lists.map((list) => list.filter((find) => find.alone));
    if (alone.some((list) => list.length === 0)) return null;
    if (lists.length === 1)
      return toMatch(
        (alone[0] as readonly Find[]).map((find) => [find]),
        scope,
        true,
      );
    return toMatch([alone.map((list) => list[0] as Find)], scope, false);
  }
  if (relation.kind === "near") lists.sort((a, b) => a.length - b.length);
  const groups: Find[][] = [];
  for (const first of lists[0] as readonly Find[]) {
    const group =
      relation.kind === "phrase"
        ? followers(first, lists, scope)
        : relation.kind === "near"
          ? neighbours(first, lists, relation, scope)
          : sentenceMates(first, lists, scope);
    if (group) groups.push(group);
  }
  return toMatch(groups, scope, relation.kind !== "same-sentence");
}

/** What can fill an item, whichever alternative it comes from, in text order. */
export function candidates(item: Item, scope: Scope): readonly Find[] {
  let found: readonly Find[] = [];
  for (const alternative of item) {
    const list = fillers(scope, alternative);
    if (list.length === 0) continue;
    found = found.length === 0 ? list : [...found, ...list].sort((a, b) => a.tokenFrom - b.tokenFrom);
  }
  return found;
}

function isFilled(item: Item, scope: Scope): boolean {
  for (const alternative of item) if (fillers(scope, alternative).length > 0) return true;
  return false;
}

function followers(first: Find, lists: (readonly Find[])[], { reading, barriers }: Scope): Find[] | null {
  const group = [first];
  for (const list of lists.slice(1)) {
    const last = group[group.length - 1] as Find;
    let next: Find | null = null;
    for (let i = firstAtOrAfter(list, last.tokenTo); i < list.length; i++) {
      const find = list[i] as Find;
      if (rulers(last, find, reading.tokenAt) > PHRASE_REACH) break;
      if (barriers.stop[find.tokenFrom] === barriers.stop[last.tokenTo - 1]) {
        next = find;
        break;
      }
    }
    if (!next) return null;
    group.push(next);
  }
  return group;
}

/** Grows the stretch by the nearest filler of each item still open, as long as it is within reach and no barrier lies between. */
function neighbours(first: Find, lists: (readonly Find[])[], relation: Listed, scope: Scope): Find[] | null {
  const group = [first];
  const open = lists.slice(1);
  let low = first;
  let high = first;
  while (open.length > 0) {
    let best: { find: Find; list: readonly Find[]; distance: number } | null = null;
    for (const list of open) {
      for (const find of inReach(list, low, high, relation.within)) {
        if (group.some((other) => overlap(other, find))) continue;
        const distance = distanceTo(find, low, high, scope);
        if (distance > relation.within * 2 || isBarred(find, low, high, relation.stopsAt, scope)) continue;
        if (!best || distance < best.distance) best = { find, list, distance };
      }
    }
    if (!best) return null;
    group.push(best.find);
    open.splice(open.indexOf(best.list), 1);
    if (best.find.tokenFrom < low.tokenFrom) low = best.find;
    if (best.find.tokenTo > high.tokenTo) high = best.find;
  }
  return group;
}

function* inReach(list: readonly Find[], low: Find, high: Find, within: number): Generator<Find> {
  const furthest = high.tokenTo + within * 2;
  for (let i = firstAtOrAfter(list, low.tokenFrom - within * 2 - 40); i < list.length; i++) {
    const find = list[i] as Find;
    if (find.tokenFrom > furthest) return;
    yield find;
  }
}

function distanceTo(find: Find, low: Find, high: Find, { reading }: Scope): number {
  if (find.tokenFrom >= high.tokenTo) return rulers(high, find, reading.tokenAt);
  if (find.tokenTo <= low.tokenFrom) return rulers(find, low, reading.tokenAt);
  return 0;
}

function isBarred(find: Find, low: Find, high: Find, stopsAt: number, { barriers }: Scope): boolean {
  const counts = stopsAt <= GAP.emoji ? barriers.emoji : stopsAt === GAP.comma ? barriers.comma : barriers.stop;
  const from = Math.min(find.tokenFrom, low.tokenFrom);
  const to = Math.max(find.tokenTo, high.tokenTo) - 1;
  return counts[from] !== counts[to];
}

function sentenceMates(first: Find, lists: (readonly Find[])[], { reading }: Scope): Find[] | null {
  const sentence = reading.tokenSentence[first.tokenFrom];
  const group = [first];
  for (const list of lists.slice(1)) {
    let mate: Find | null = null;
    let i = firstAtOrAfter(list, first.tokenFrom);
    while (i > 0 && reading.tokenSentence[(list[i - 1] as Find).tokenFrom] === sentence) i--;
    for (; i < list.length && reading.tokenSentence[(list[i] as Find).tokenFrom] === sentence; i++) {
      const find = list[i] as Find;
      if (!group.some((other) => overlap(other, find))) {
        mate = find;
        break;
      }
    }
    if (!mate) return null;
    group.push(mate);
  }
  return group;
}

function rulers(before: Find, after: Find, tokenAt: Int32Array): number {
  return (tokenAt[after.tokenFrom] as number) - (tokenAt[before.tokenTo - 1] as number);
}

function overlap(a: Find, b: Find): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Turns groups of finds into evidence: one stretch from first to last when `joined`, else a stretch per find, where finds at
 *  most one word apart become one. Of overlapping stretches the shortest stays: the closest pair. Of single finds it is the
 *  longest: the fullest wording. */
function toMatch(groups: Find[][], scope: Scope, joined: boolean): Match | null {
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
      rulers(last, find, reading.tokenAt) <= PHRASE_REACH &&
      barriers.comma[last.tokenTo - 1] === barriers.comma[find.tokenFrom];
    if (span && close) span.end = Math.max(span.end, find.end);
    else spans.push({ start: find.start, end: find.end });
    last = find;
  }
  return spans;
}
