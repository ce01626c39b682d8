/** In: the length of a text and the places that speak for each sign. Out: the text cut where marks begin and end; each piece
 *  knows which signs cover it and which end with it. Signs may overlap, touch, repeat and lie in one another. Together the
 *  pieces are the whole text. */
import type { Span } from "../../../lib/engine/types.ts";

/** One place of one sign. `number` is the number of the sign's card, `nth` counts its places from 1. */
export interface MarkedPlace extends Span {
  number: number;
  nth: number;
  /** the place that is most the sign's own: its number always stands there */
  own: boolean;
}

export interface Segment extends Span {
  covered: boolean;
  /** places whose mark ends with this piece, in the order of their numbers */
  ending: MarkedPlace[];
}

export function segments(length: number, places: readonly MarkedPlace[]): Segment[] {
  const inside = places
    .map((place) => ({ ...place, start: Math.max(0, place.start), end: Math.min(length, place.end) }))
    .filter((place) => place.start < place.end);
  const cuts = [...new Set([0, length, ...inside.flatMap((place) => [place.start, place.end])])].sort((a, b) => a - b);
  // +1 where a mark begins and -1 where one ends: how many cover a piece is the running sum.
  const change = new Map<number, number>();
  const endingAt = new Map<number, MarkedPlace[]>();
  for (const place of inside) {
    change.set(place.start, (change.get(place.start) ?? 0) + 1);
    change.set(place.end, (change.get(place.end) ?? 0) - 1);
    endingAt.set(place.end, [...(endingAt.get(place.end) ?? []), place]);
  }
  let depth = 0;
  return cuts.slice(0, -1).map((start, index) => {
    depth += change.get(start) ?? 0;
    const end = cuts[index + 1] ?? length;
    const ending = (endingAt.get(end) ?? []).sort((one, other) => one.number - other.number);
    return { start, end, covered: depth > 0, ending };
  });
}

/** Numbers that stand at one place besides those whose own place it is. */
const MOST_NUMBERS = 2;

/** Out: the places whose numbers are shown where a mark ends: those for which it is their own, and the strongest others as
 *  long as there is room. Every sign has its number once at least, and a mark has one wherever a sign ends. */
export function numbersAt(ending: readonly MarkedPlace[]): MarkedPlace[] {
  const room = Math.max(0, MOST_NUMBERS - ending.filter(({ own }) => own).length);
  const guests = ending.filter(({ own }) => !own).slice(0, room);
  return ending.filter((place) => place.own || guests.includes(place));
}
