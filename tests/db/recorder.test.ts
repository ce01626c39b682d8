import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { CheckRecord } from "../../lib/checks/record.ts";
import { type Recorder, startRecorder } from "../../lib/checks/recorder.ts";
import { checkStore } from "../../lib/checks/store.ts";
import { connectTo, type PrismaClient } from "../../lib/db/index.ts";
import { type PrivateServer, startPrivateServer } from "../helpers/database.ts";

const keyFolder = mkdtempSync(path.join(tmpdir(), "offercheck-recorder-"));
const text = "We pay your flight and hostel, no experience needed, start on Monday, write on Telegram only.";
let server: PrivateServer;
let db: PrismaClient;
beforeAll(async () => {
  // As in production: what was acknowledged survives a kill.
  server = await startPrivateServer({ synchronous_commit: "on" });
  db = connectTo(server.url);
});
afterAll(async () => {
  await db.$disconnect();
  await server.remove();
  rmSync(keyFolder, { recursive: true, force: true });
});

const newId = () => randomUUID() as CheckRecord["id"];

const running: Recorder[] = [];
afterEach(async () => {
  for (const recorder of running.splice(0)) await recorder.stop();
});

function start(now = Date.now): Recorder {
  const recorder = startRecorder(
    checkStore(() => db),
    {
      keyFolder,
      delay: [50, 100],
      capacity: 1_000,
      seenEveryMs: 200,
      newId,
      random: Math.random,
      now,
      monotonic: () => performance.now(),
    },
  );
  running.push(recorder);
  return recorder;
}

function keep({ recording }: Recorder): void {
  const zero = { trafficking: 0, "sexual-exploitation": 0, "task-scam": 0, "fee-fraud": 0 } as const;
  const record: CheckRecord = {
    id: newId(),
    week: 202648,
    month: 202611,
    locale: "en",
    language: "en",
    country: null,
    situation: null,
    verdict: "high",
    harms: { ...zero, "money-mule": 0, romance: 0, investment: 0, "identity-theft": 0 },
    flags: [],
    rulesetVersion: null,
    rulesetHash: 0n,
    contacts: [],
    placeCountries: [],
    phoneCountries: [],
    payBand: 0,
    lengthBand: 1,
  };
  recording.keep(record, recording.nearCopies.fingerprint(text, []));
}

async function until(holds: () => Promise<boolean> | boolean): Promise<number> {
  const since = performance.now();
  while (!(await holds())) {
    if (performance.now() - since > 10_000) throw new Error("waited in vain");
    await sleep(50);
  }
  return performance.now() - since;
}

test("F1, F2, F3: an outage of any kind loses nothing that fits, and recording goes on by itself", async () => {
  const recorder = start();
  await until(() => recorder.databaseReachable === true);
  keep(recorder);
  await until(async () => (await db.checkRecord.count()) === 1 && (await db.nearCopy.count()) === 1);

  server.freeze();
  await until(() => recorder.databaseReachable === false);
  for (let kept = 0; kept < 5; kept++) keep(recorder);
  server.resume();
  await until(async () => (await db.checkRecord.count()) === 6 && (await db.nearCopy.count()) === 6);

  await server.kill();
  for (let kept = 0; kept < 5; kept++) keep(recorder);
  await until(() => recorder.databaseReachable === false);
  await server.start();
  const away = await until(async () => (await db.checkRecord.count().catch(() => 0)) === 11);
  expect(away).toBeLessThan(5_000);
  await until(async () => (await db.nearCopy.count()) === 11);
  expect(recorder.dropped).toBe(0);
});

test("F6: with a full disk nothing is lost that fits, and recording goes on when there is room", async () => {
  const recorder = start();
  await until(() => recorder.databaseReachable === true);
  const before = await db.checkRecord.count();
  // A disk cannot be filled in a test without filling that of others; this is the very error that PostgreSQL gives.
  await db.$executeRaw`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
    $$BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END$$`;
  await db.$executeRaw`CREATE TRIGGER full_disk BEFORE INSERT ON check_record EXECUTE FUNCTION full_disk()`;
  await expect(db.$executeRaw`INSERT INTO check_record (id) VALUES (gen_random_uuid())`).rejects.toThrow("53100");
  for (let kept = 0; kept < 5; kept++) keep(recorder);
  await sleep(500);
  expect(await db.checkRecord.count()).toBe(before);
  await db.$executeRaw`DROP TRIGGER full_disk ON check_record`;
  expect(await until(async () => (await db.checkRecord.count()) === before + 5)).toBeLessThan(5_000);
});

test("what waits is written when the process is asked to stop", async () => {
  const recorder = start();
  await until(() => recorder.databaseReachable === true);
  const before = await db.checkRecord.count();
  keep(recorder);
  const since = performance.now();
  await recorder.stop();
  expect(performance.now() - since).toBeLessThan(2_000);
  expect(await db.checkRecord.count()).toBe(before + 1);
});

test("seen is told once eleven copies on three days are in the table, and the key goes with its rows", async () => {
  await db.nearCopy.deleteMany();
  const clock = { now: Date.parse("2026-09-28T12:00:00Z") };
  const DAY = 86_400_000;
  for (const copies of [4, 4, 3]) {
    const recorder = start(() => clock.now);
    for (let copied = 0; copied < copies; copied++) keep(recorder);
    await recorder.stop();
    clock.now += DAY;
  }
  const recorder = start(() => clock.now);
  const seen = () => {
    const fingerprint = recorder.recording.nearCopies.fingerprint(text, []);
    return fingerprint && recorder.recording.nearCopies.seen(fingerprint);
  };
  await until(() => seen() !== null);
  expect(seen()).toEqual({ count: 11, days: 30 });
  expect(readdirSync(keyFolder)).toContain("near-copies-202609.key");

  clock.now = Date.parse("2026-11-02T12:00:00Z");
  await until(async () => (await db.nearCopy.count()) === 0);
  await until(() => !readdirSync(keyFolder).includes("near-copies-202609.key"));
  await until(() => seen() === null);
});
