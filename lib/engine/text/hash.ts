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
