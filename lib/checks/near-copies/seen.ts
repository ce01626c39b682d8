/** "Offers like this were seen N times in the last 30 days": fingerprints of new texts and the counts of old ones.
 *  Counts come from memory, refreshed each minute from the table, and are given from 11 on at least 3 days up: fewer could
 *  point at somebody. When the table cannot be read for some minutes nothing is said rather than something old.
 *  In: keys, rows by day. Left to others: writing rows (record-buffer.ts), the table itself (store.ts). */
import type { Entity } from "../../engine/types.ts";
import type { NearCopyRecord } from "../record.ts";
import { dayOf, monthOf } from "../record-dates.ts";
import { type DayIndex, dayIndex } from "./day-index.ts";
import type { KeyFiles } from "./key-files.ts";
import { bandsOf } from "./min-hash.ts";
import { maskedSpans, shingles } from "./shingles.ts";

export const SEEN_DAYS = 30;
const FEWEST_COPIES = 11;
const FEWEST_DAYS = 3;
/** Rounds of refreshing that may fail before counts are too old to be told. */
const STALE_ROUNDS = 5;

export interface SeenSource {
  /** Rows by day, for the days since `from`. */
  counts(from: string): Promise<Map<string, number>>;
  /** The bands of one day's rows, one after the other; a random part of them when they are very many. */
  bands(day: string): Promise<Int32Array>;
}

export interface Fingerprint {
  /** of this month's key: what is written */
  bands: Int32Array;
  /** of the month before: rows of the last days of it were made so */
  bandsBefore: Int32Array | null;
}

export interface Seen {
  count: number;
  days: typeof SEEN_DAYS;
}

export interface NearCopies {
  fingerprint(text: string, entities: readonly Entity[]): Fingerprint | null;
  seen(fingerprint: Fingerprint): Seen | null;
  refresh(): Promise<void>;
}

interface Clocks {
  now: () => number;
  /** milliseconds that no clock change moves */
  monotonic: () => number;
}

export function nearCopies(
  keys: KeyFiles,
  source: SeenSource,
  everyMs: number,
  { now, monotonic }: Clocks,
): NearCopies {
  const days = new Map<string, { rows: number; index: DayIndex }>();
  let refreshedAt = Number.NEGATIVE_INFINITY;

  return {
    fingerprint(text, entities) {
      const month = monthOf(now());
      const seeds = keys.seeds(month, true);
      const parts = seeds && shingles(text, maskedSpans(entities));
      if (!parts || !seeds) return null;
      const before = [...days.keys()].some((day) => monthOfDay(day) !== month)
        ? keys.seeds(monthOf(now(), 1), false)
        : null;
      return { bands: bandsOf(parts, seeds), bandsBefore: before && bandsOf(parts, before) };
    },

    seen({ bands, bandsBefore }) {
      if (monotonic() - refreshedAt > STALE_ROUNDS * everyMs) return null;
      const month = monthOf(now());
      let count = 0;
      let onDays = 0;
      for (const [day, { index }] of days) {
        const wanted = monthOfDay(day) === month ? bands : bandsBefore;
        const alike = wanted === null ? 0 : index.countLike(wanted);
        count += alike;
        if (alike > 0) onDays++;
      }
      return count >= FEWEST_COPIES && onDays >= FEWEST_DAYS ? { count, days: SEEN_DAYS } : null;
    },

    async refresh() {
      const counts = await source.counts(dayOf(now() - (SEEN_DAYS - 1) * 86_400_000));
      for (const day of days.keys()) if (!counts.has(day)) days.delete(day);
      for (const [day, rows] of counts) {
        if (days.get(day)?.rows === rows) continue;
        days.set(day, { rows, index: dayIndex(await source.bands(day)) });
      }
      refreshedAt = monotonic();
    },
  };
}

const monthOfDay = (day: string) => Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7));

export function toNearCopy(id: NearCopyRecord["id"], now: number, { bands }: Fingerprint): NearCopyRecord {
  return { id, day: dayOf(now), bands };
}
