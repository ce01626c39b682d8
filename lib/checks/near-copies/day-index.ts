/** One day's fingerprints, laid out so that "how many of these share at least two bands with that one?" takes microseconds.
 *  Chained hash table in typed arrays: a JavaScript Map of 24 numbers a row would take ten times the memory. */
import { BANDS } from "./min-hash.ts";

const { imul } = Math;

/** Two texts are near-copies when this many bands agree. */
const SHARED_BANDS = 2;
/** A longer chain is a text that went around thousands of times; what stands further back is not counted. */
const LONGEST_WALK = 2_000;

export interface DayIndex {
  rows: number;
  /** How many rows are near-copies of the text with these bands. */
  countLike(bands: Int32Array): number;
}

/** In: rows of 24 bands, one after the other. */
export function dayIndex(bands: Int32Array): DayIndex {
  const rows = Math.floor(bands.length / BANDS);
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, bands.length)));
  const heads = new Int32Array(slots).fill(-1);
  const next = new Int32Array(bands.length);
  const slotOf = (band: number, value: number) =>
    (imul(value ^ imul(band + 1, 0x9e3779b1), 0x85ebca6b) >>> 7) & (slots - 1);
  for (let at = 0; at < rows * BANDS; at++) {
    const slot = slotOf(at % BANDS, bands[at]!);
    next[at] = heads[slot]!;
    heads[slot] = at;
  }
  const shared = new Uint8Array(rows);

  function countLike(wanted: Int32Array): number {
    const touched: number[] = [];
    let alike = 0;
    for (let band = 0; band < BANDS; band++) {
      const value = wanted[band]!;
      let at = heads[slotOf(band, value)]!;
      for (let steps = 0; at >= 0 && steps < LONGEST_WALK; steps++, at = next[at]!) {
        if (bands[at] !== value || at % BANDS !== band) continue;
        const row = Math.floor(at / BANDS);
        const count = shared[row]! + 1;
        shared[row] = count;
        if (count === 1) touched.push(row);
        if (count === SHARED_BANDS) alike++;
      }
    }
    for (const row of touched) shared[row] = 0;
    return alike;
  }

  return { rows, countLike };
}
