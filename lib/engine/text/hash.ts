/** In: folded units. Out: a 32-bit number for looking words up without making strings. Not for secrets. */
export const HASH_BASE = 31;

export function hashOf(fold: ArrayLike<number>, from: number, to: number): number {
  let hash = fold[from] ?? 0;
  for (let at = from + 1; at < to; at++) hash = (Math.imul(hash, HASH_BASE) + fold[at]!) | 0;
  return hash;
}

export function hashOfText(word: string): number {
  let hash = word.charCodeAt(0);
  for (let at = 1; at < word.length; at++) hash = (Math.imul(hash, HASH_BASE) + word.charCodeAt(at)) | 0;
  return hash;
}

/** For finding a slot: the low bits of a hash of short words are much alike. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15) ^ (hash >>> 7);
}

/** Slots of a table for so many entries: a power of two, at least twice as many. */
export function roomFor(count: number): number {
  let room = 16;
  while (room < count * 2) room *= 2;
  return room;
}
