/** A moment → the week, month and day that a record may name, all in UTC. Pure. */
import type { NearCopyRecord } from "./record.ts";

const DAY_MS = 86_400_000;

/** ISO 8601 week, as 202648. The week belongs to the year of its Thursday. */
export function weekOf(now: number): number {
  const midnight = Math.floor(now / DAY_MS) * DAY_MS;
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  const thursday = midnight + (3 - sinceMonday) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  return year * 100 + 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
}

/** As 202611. `monthsBack` counts whole calendar months. */
export function monthOf(now: number, monthsBack = 0): number {
  const date = new Date(now);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - monthsBack;
  return Math.floor(months / 12) * 100 + (months % 12) + 1;
}

/** As 2026-11-24. */
export function dayOf(now: number): NearCopyRecord["day"] {
  return new Date(now).toISOString().slice(0, 10) as NearCopyRecord["day"];
}
