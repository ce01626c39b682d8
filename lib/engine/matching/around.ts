/** In: a list sorted by `tokenFrom`. Out: where in it the members begin that can touch a token.
 *  Keeps every pairwise step linear: no word of the library is longer than MOST_TOKENS tokens. */
const MOST_TOKENS = 40;

/** Index of the first member that can reach to `token`. Go on from it until a member's `tokenFrom` is past what is sought. */
export function firstReaching(sorted: readonly { tokenFrom: number }[], token: number): number {
  return firstAtOrAfter(sorted, token - MOST_TOKENS);
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
