/** In: for each item of a relation the finds that can fill it, and one find to begin with. Out: a group with one find per
 *  item that stand as the relation asks, or null. Partners are sought within reach only, by binary search: the whole
 *  relation stays linear in the number of finds. Most searches fail, so they allocate nothing before the first success. */
import { GAP, type Gap } from "../types.ts";
import { firstAtOrAfter, firstReaching } from "./around.ts";
import type { Find, Scope } from "./scope.ts";
import { ONE_WORD_BETWEEN, rulers } from "./stretches.ts";

export type Lists = readonly (readonly Find[])[];

/** Each next item behind the last, with at most one small word between. */
export function followers(first: Find, lists: Lists, { reading, barriers }: Scope): Find[] | null {
  let group: Find[] | null = null;
  let last = first;
  for (let item = 1; item < lists.length; item++) {
    const list = lists[item] as readonly Find[];
    let next: Find | null = null;
    for (let i = firstAtOrAfter(list, last.tokenTo); i < list.length; i++) {
      const find = list[i] as Find;
      if (rulers(last, find, reading.tokenAt) > ONE_WORD_BETWEEN) break;
      if (barriers.stop[find.tokenFrom] === barriers.stop[last.tokenTo - 1]) {
        next = find;
        break;
      }
    }
    if (!next) return null;
    group ??= [first];
    group.push(next);
    last = next;
  }
  return group;
}

/** Grows the stretch by the nearest filler of the items still open, as long as it is within reach and no barrier lies between. */
export function neighbours(first: Find, lists: Lists, within: number, stopsAt: Gap, scope: Scope): Find[] | null {
  let nearest = nearestOf(lists, null, first, first, first, within, stopsAt, scope);
  if (!nearest) return null;
  const group = [first];
  const filled = new Set<number>();
  let low = first;
  let high = first;
  while (nearest) {
    group.push(nearest.find);
    filled.add(nearest.item);
    if (group.length === lists.length) return group;
    if (nearest.find.tokenFrom < low.tokenFrom) low = nearest.find;
    if (nearest.find.tokenTo > high.tokenTo) high = nearest.find;
    nearest = nearestOf(lists, filled, low, high, group, within, stopsAt, scope);
  }
  return null;
}

/** The nearest find to the stretch from `low` to `high` among the lists after the first that are not filled yet. */
function nearestOf(
  lists: Lists,
  filled: ReadonlySet<number> | null,
  low: Find,
  high: Find,
  taken: Find | readonly Find[],
  within: number,
  stopsAt: Gap,
  { reading, barriers }: Scope,
): { find: Find; item: number } | null {
  const counts = stopsAt <= GAP.emoji ? barriers.emoji : stopsAt === GAP.comma ? barriers.comma : barriers.stop;
  const reach = within * 2;
  let best: Find | null = null;
  let bestItem = 0;
  let bestDistance = reach + 1;
  for (let item = 1; item < lists.length; item++) {
    if (filled?.has(item)) continue;
    const list = lists[item] as readonly Find[];
    const furthest = high.tokenTo + reach;
    for (let i = firstReaching(list, low.tokenFrom - reach); i < list.length; i++) {
      const find = list[i] as Find;
      if (find.tokenFrom > furthest) break;
      const distance =
        find.tokenFrom >= high.tokenTo
          ? rulers(high, find, reading.tokenAt)
          : find.tokenTo <= low.tokenFrom
            ? rulers(find, low, reading.tokenAt)
            : 0;
      if (distance >= bestDistance) continue;
      if (counts[Math.min(find.tokenFrom, low.tokenFrom)] !== counts[Math.max(find.tokenTo, high.tokenTo) - 1])
        continue;
      if (isTaken(find, taken)) continue;
      best = find;
      bestItem = item;
      bestDistance = distance;
    }
  }
  return best && { find: best, item: bestItem };
}

/** Each other item in the sentence of the first. */
export function sentenceMates(first: Find, lists: Lists, { reading }: Scope): Find[] | null {
  const sentence = reading.tokenSentence[first.tokenFrom];
  const group = [first];
  for (let item = 1; item < lists.length; item++) {
    const list = lists[item] as readonly Find[];
    let i = firstAtOrAfter(list, first.tokenFrom);
    while (i > 0 && reading.tokenSentence[(list[i - 1] as Find).tokenFrom] === sentence) i--;
    let mate: Find | null = null;
    for (; i < list.length && reading.tokenSentence[(list[i] as Find).tokenFrom] === sentence; i++) {
      if (!isTaken(list[i] as Find, group)) {
        mate = list[i] as Find;
        break;
      }
    }
    if (!mate) return null;
    group.push(mate);
  }
  return group;
}

function isTaken(find: Find, taken: Find | readonly Find[]): boolean {
  if (!("length" in taken)) return overlap(find, taken);
  for (const other of taken) if (overlap(find, other)) return true;
  return false;
}

function overlap(a: Find, b: Find): boolean {
  return a.start < b.end && b.start < a.end;
}
