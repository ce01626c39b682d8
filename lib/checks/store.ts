/** The tables of the checks: writing batches, reading fingerprints by day, removing what is too old. All calls are bounded by
 *  lib/db and reject when the database is away; callers decide what that means.
 *  A batch goes as one JSON parameter that PostgreSQL takes apart: measured, `createMany` costs 0.7 ms of our CPU a record and
 *  holds up the process for 70 ms per 100 of them, this 0.03 ms. */
import { database, type PrismaClient } from "../db/index.ts";
import { BANDS } from "./near-copies/min-hash.ts";
import type { SeenSource } from "./near-copies/seen.ts";
import type { CheckRecord, NearCopyRecord } from "./record.ts";

export interface CheckStore extends SeenSource {
  writeRecords(records: readonly CheckRecord[]): Promise<void>;
  writeNearCopies(records: readonly NearCopyRecord[]): Promise<void>;
  /** Records of `month` and before, fingerprints before `day`. Out: the months whose fingerprints are still there. */
  removeOld(month: number, day: string): Promise<Set<number>>;
  reachable(): Promise<void>;
}

/** A day with more rows than this is read in part; its count is then too low, never too high. */
const ROWS_PER_DAY = 10_000;
const ROWS_PER_PAGE = 1_000;
const FIRST_ID = "00000000-0000-0000-0000-000000000000";

export function checkStore(client: () => PrismaClient | null = database): CheckStore {
  const db = () => {
    const found = client();
    if (!found) throw new Error("No database is named");
    return found;
  };
  return {
    async writeRecords(records) {
      await db().$executeRaw`INSERT INTO check_record SELECT * FROM
        json_populate_recordset(NULL::check_record, ${JSON.stringify(records.map(recordRow))}::json) ON CONFLICT DO NOTHING`;
    },
    async writeNearCopies(records) {
      const rows = records.map(({ id, day, bands }) => ({ id, day, bands: [...bands] }));
      await db().$executeRaw`INSERT INTO near_copy SELECT * FROM
        json_populate_recordset(NULL::near_copy, ${JSON.stringify(rows)}::json) ON CONFLICT DO NOTHING`;
    },
    async counts(from) {
      const rows = await db().$queryRaw<{ day: string; rows: number }[]>`
        SELECT day::text AS day, count(*)::int AS rows FROM near_copy WHERE day >= ${from}::date GROUP BY day`;
      return new Map(rows.map(({ day, rows: count }) => [day, count]));
    },
    bands: (day) => readBands(db(), day),
    async removeOld(month, day) {
      await db().$executeRaw`DELETE FROM check_record WHERE month <= ${month}`;
      await db().$executeRaw`DELETE FROM near_copy WHERE day < ${day}::date`;
      const rows = await db().$queryRaw<{ month: number }[]>`
        SELECT DISTINCT to_char(day, 'YYYYMM')::int AS month FROM near_copy`;
      return new Set(rows.map((row) => row.month));
    },
    async reachable() {
      await db().$queryRaw`SELECT 1`;
    },
  };
}

function recordRow({ harms, ...record }: CheckRecord) {
  return {
    id: record.id,
    week: record.week,
    month: record.month,
    locale: record.locale,
    language: record.language,
    country: record.country,
    situation: record.situation,
    verdict: record.verdict,
    trafficking: harms.trafficking,
    sexual_exploitation: harms["sexual-exploitation"],
    task_scam: harms["task-scam"],
    fee_fraud: harms["fee-fraud"],
    money_mule: harms["money-mule"],
    romance: harms.romance,
    investment: harms.investment,
    identity_theft: harms["identity-theft"],
    flags: record.flags,
    ruleset_version: record.rulesetVersion,
    // JSON has no numbers of 64 bits; PostgreSQL reads them from a string.
    ruleset_hash: String(record.rulesetHash),
    contacts: record.contacts,
    place_countries: record.placeCountries,
    phone_countries: record.phoneCountries,
    pay_band: record.payBand,
    length_band: record.lengthBand,
  };
}

/** In pages, so that reading a busy day never holds up the answers. Ids are random: the first rows are a fair part. */
async function readBands(db: PrismaClient, day: string): Promise<Int32Array> {
  const pages: Int32Array[] = [];
  let after = FIRST_ID;
  while (pages.length < ROWS_PER_DAY / ROWS_PER_PAGE) {
    const [page] = await db.$queryRaw<{ rows: number; last: string | null; bands: string | null }[]>`
      SELECT count(*)::int AS rows, (array_agg(id ORDER BY id DESC))[1]::text AS last,
        string_agg(array_to_string(bands, ','), ',') AS bands
      FROM (SELECT id, bands FROM near_copy WHERE day = ${day}::date AND id > ${after}::uuid ORDER BY id
        LIMIT ${ROWS_PER_PAGE}) AS page`;
    if (!page?.last || !page.bands) break;
    pages.push(Int32Array.from(page.bands.split(","), Number));
    after = page.last;
    if (page.rows < ROWS_PER_PAGE) break;
  }
  return join(pages);
}

function join(pages: Int32Array[]): Int32Array {
  const all = new Int32Array(pages.reduce((length, page) => length + page.length, 0));
  let at = 0;
  for (const page of pages) {
    all.set(page, at);
    at += page.length;
  }
  return all.subarray(0, all.length - (all.length % BANDS));
}
