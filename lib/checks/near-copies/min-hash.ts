/** MinHash with secret permutations: the seeds are drawn once from the key of a month, so that without the key nobody can
 *  tell whether a given text was checked, and with the key destroyed nobody ever can. (A keyed hash per shingle would say the
 *  same and cost twenty times as much.) In: shingles. Out: 24 bands of 4 minima, 32 bits each. Pure. */
import { hkdfSync } from "node:crypto";

const { imul } = Math;

export const BANDS = 24;
const MINIMA_PER_BAND = 4;
const MINIMA = BANDS * MINIMA_PER_BAND;

export interface Seeds {
  xor: Int32Array;
  multiply: Int32Array;
}

export function seedsFrom(key: Buffer): Seeds {
  const drawn = new Int32Array(hkdfSync("sha256", key, "", "offercheck near copies", MINIMA * 2 * 4));
  // A permutation multiplies by odd numbers only.
  return { xor: drawn.slice(0, MINIMA), multiply: drawn.slice(MINIMA).map((drawnValue) => drawnValue | 1) };
}

export function bandsOf(shingles: Int32Array, seeds: Seeds): Int32Array {
  const bands = new Int32Array(BANDS);
  for (let band = 0; band < BANDS; band++) bands[band] = bandOf(shingles, seeds, band);
  return bands;
}

/** The four minima of a band in one pass: this loop is most of what a near-copy costs. */
function bandOf(shingles: Int32Array, { xor, multiply }: Seeds, band: number): number {
  const first = band * MINIMA_PER_BAND;
  const [bits0, bits1, bits2, bits3] = [xor[first]!, xor[first + 1]!, xor[first + 2]!, xor[first + 3]!];
  const [by0, by1, by2, by3] = [multiply[first]!, multiply[first + 1]!, multiply[first + 2]!, multiply[first + 3]!];
  let [least0, least1, least2, least3] = [0x7fffffff, 0x7fffffff, 0x7fffffff, 0x7fffffff];
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at]!;
    const value0 = imul(shingle ^ bits0, by0);
    const value1 = imul(shingle ^ bits1, by1);
    const value2 = imul(shingle ^ bits2, by2);
    const value3 = imul(shingle ^ bits3, by3);
    if (value0 < least0) least0 = value0;
    if (value1 < least1) least1 = value1;
    if (value2 < least2) least2 = value2;
    if (value3 < least3) least3 = value3;
  }
  return mix(mix(mix(mix(band, least0, by1), least1, by2), least2, by3), least3, by0);
}

function mix(into: number, minimum: number, factor: number): number {
  const value = imul(into ^ minimum, factor);
  return value ^ (value >>> 16);
}
