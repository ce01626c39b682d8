import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "@jest/globals";
import { bandsOf, seedsFrom } from "../../lib/checks/near-copies/min-hash.ts";
import { shingles } from "../../lib/checks/near-copies/shingles.ts";
import type { CheckRecord, NearCopyRecord } from "../../lib/checks/record.ts";
import { checkStore } from "../../lib/checks/store.ts";
import { connectTo } from "../../lib/db/index.ts";
import { missingSql } from "../../scripts/database/migrations.mjs";

const url = process.env.DATABASE_URL!;
const db = connectTo(url);
const store = checkStore(() => db);
afterAll(() => db.$disconnect());

const newId = () => randomUUID() as CheckRecord["id"];

const record = (changes: Partial<CheckRecord> = {}): CheckRecord => ({
  id: newId(),
  week: 202648,
  month: 202611,
  locale: "vi",
  language: "hi-Latn",
  country: "VN",
  situation: "about_to_travel",
  verdict: "help_now",
  harms: {
    trafficking: 3,
    "sexual-exploitation": 1,
    "task-scam": 2,
    "fee-fraud": 3,
    "money-mule": 1,
    romance: 2,
    investment: 3,
    "identity-theft": 1,
  },
  flags: [7, 41, 310],
  rulesetVersion: "2026.11.24-1",
  rulesetHash: -81985529216486896n,
  contacts: ["chat_link", "phone"],
  placeCountries: ["KH", "TH"],
  phoneCountries: [],
  payBand: 5,
  lengthBand: 2,
  ...changes,
});

const copy = (day: NearCopyRecord["day"], first = 1): NearCopyRecord => ({
  id: newId(),
  day,
  bands: Int32Array.from({ length: 24 }, (_, band) => (band === 0 ? first : -band)),
});

test("the migrations make the tables that the schema describes", async () => {
  expect(await missingSql(url)).toBe("");
});

test("a record comes back as it was written", async () => {
  const written = record();
  await store.writeRecords([written, record({ country: null, situation: null, language: null, rulesetVersion: null })]);
  const { harms, ...rest } = written;
  const row = await db.checkRecord.findUniqueOrThrow({ where: { id: written.id } });
  expect(row).toEqual({
    ...rest,
    trafficking: harms.trafficking,
    sexualExploitation: harms["sexual-exploitation"],
    taskScam: harms["task-scam"],
    feeFraud: harms["fee-fraud"],
    moneyMule: harms["money-mule"],
    romance: harms.romance,
    investment: harms.investment,
    identityTheft: harms["identity-theft"],
  });
});

test("F8: a batch whose outcome was not known can be written again and counts once", async () => {
  const batch = [record(), record()];
  const before = await db.checkRecord.count();
  await store.writeRecords(batch);
  await store.writeRecords(batch);
  expect(await db.checkRecord.count()).toBe(before + 2);
});

test("F8: a batch is written whole or not at all", async () => {
  const before = await db.checkRecord.count();
  const bad = { ...record(), verdict: "free words" as CheckRecord["verdict"] };
  await expect(store.writeRecords([record(), bad, record()])).rejects.toThrow();
  expect(await db.checkRecord.count()).toBe(before);
});

test.each([
  { locale: "come here" as CheckRecord["locale"] },
  { language: "my text" as CheckRecord["language"] },
  { country: "a1" as CheckRecord["country"] },
  { placeCountries: ["KH", "no"] as unknown as CheckRecord["placeCountries"] },
  { rulesetVersion: "secret words" as CheckRecord["rulesetVersion"] },
  { payBand: 9 as CheckRecord["payBand"] },
])("P1: the database itself refuses what is not a code: %j", async (changes) => {
  await expect(store.writeRecords([record(changes)])).rejects.toThrow();
});

test("P1: no column of the public tables can hold a text", async () => {
  const columns = await db.$queryRaw<{ name: string; type: string }[]>`
    SELECT attrelid::regclass || '.' || attname AS name, format_type(atttypid, atttypmod) AS type
    FROM pg_attribute
    WHERE attrelid IN ('check_record'::regclass, 'near_copy'::regclass) AND attnum > 0 AND NOT attisdropped`;
  expect(columns.length).toBeGreaterThan(20);
  const allowed =
    /^(uuid|bigint|date|(integer|smallint|character\(2\)|"(Verdict|Situation|ContactKind)")(\[\])?|character varying\((8|15)\))$/;
  expect(columns.filter(({ type }) => !allowed.test(type))).toEqual([]);
});

test("P3: no column counts up, and no table points at another", async () => {
  const [found] = await db.$queryRaw<{ sequences: bigint; keys: bigint }[]>`
    SELECT (SELECT count(*) FROM pg_sequences) AS sequences,
      (SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text IN ('check_record', 'near_copy')) AS keys`;
  expect(found).toEqual({ sequences: 0n, keys: 0n });
});

test("fingerprints come back by day, page by page", async () => {
  const rows = Array.from({ length: 2_300 }, (_, index) => copy("2026-11-20", index));
  for (let at = 0; at < rows.length; at += 500) await store.writeNearCopies(rows.slice(at, at + 500));
  await store.writeNearCopies([copy("2026-11-21")]);
  expect(await store.counts("2026-11-20")).toEqual(
    new Map([
      ["2026-11-20", 2_300],
      ["2026-11-21", 1],
    ]),
  );
  const bands = await store.bands("2026-11-20");
  expect(bands).toHaveLength(2_300 * 24);
  const firsts = new Set(Array.from({ length: 2_300 }, (_, row) => bands[row * 24]));
  expect(firsts.size).toBe(2_300);
  expect(await store.bands("2026-11-19")).toHaveLength(0);
});

test("a real fingerprint keeps all its bits", async () => {
  const text = "We pay your flight and hostel, no experience needed, start on Monday, write on Telegram.";
  const bands = bandsOf(shingles(text, [])!, seedsFrom(Buffer.alloc(32, 9)));
  await store.writeNearCopies([{ id: newId(), day: "2026-10-01", bands }]);
  expect(await store.bands("2026-10-01")).toEqual(bands);
});

test("removes what is too old and tells which months still have fingerprints", async () => {
  await store.writeRecords([record({ month: 202510 }), record({ month: 202511 })]);
  const left = await store.removeOld(202510, "2026-11-01");
  expect(left).toEqual(new Set([202611]));
  expect(await db.checkRecord.count({ where: { month: 202510 } })).toBe(0);
  expect(await db.checkRecord.count({ where: { month: 202511 } })).toBe(1);
});
