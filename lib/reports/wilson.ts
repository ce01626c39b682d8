/** 95 % interval of a share by Wilson's score (E. B. Wilson, JASA 22, 1927): honest for small counts and rates near 0 and 1,
 *  where the usual one is not. In: successes and trials. Out: [low, high] as shares; [0, 1] without trials. */
export function wilson(successes: number, trials: number): [number, number] {
  if (trials === 0) return [0, 1];
  const z = 1.959964;
  const share = successes / trials;
  const scale = 1 + (z * z) / trials;
  const middle = (share + (z * z) / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
