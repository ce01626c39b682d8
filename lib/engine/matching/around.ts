/** In: a list sorted by `tokenFrom`. Out: those members that can touch or neighbour a token range.
 *  Keeps every pairwise step linear: no word of the library is longer than MOST_TOKENS tokens. */
const MOST_TOKENS = 40;

/** Members whose `tokenFrom` lies between `from - MOST_TOKENS` and `to` (inclusive). */
export function* around<T extends { tokenFrom: number }>(sorted: readonly T[], from: number, to: number): Generator<T> {
  for (let i = firstAtOrAfter(sorted, from - MOST_TOKENS); i < sorted.length; i++) {
    const member = sorted[i] as T;
    if (member.tokenFrom > to) return;
    yield member;
  }
}

/** Index of the first member with `tokenFrom >= token`. */
export function firstAtOrAfter(sorted: readonly { tokenFrom: number }[], token: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { tokenFrom: number }).tokenFrom < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
