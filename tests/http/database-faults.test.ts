import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { withConnection } from "../../scripts/database/connection.mjs";
import { type PrivateServer, startPrivateServer } from "../helpers/database.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

const keys = mkdtempSync(path.join(tmpdir(), "offercheck-keys-"));
const quick = { KEY_DIR: keys, RECORD_AFTER_SECONDS: "0.1-0.2", SEEN_EVERY_SECONDS: "1" };
let postgres: PrivateServer;
let server: TestServer;

// One server for all of them, as in life: it starts without its database and lives through everything that follows.
beforeAll(async () => {
  postgres = await startPrivateServer({ synchronous_commit: "on" });
  await postgres.stop();
  server = await startServer({ env: { ...quick, DATABASE_URL: postgres.url } });
}, 300_000);
afterAll(async () => {
  await server.stop();
  await postgres.remove();
  rmSync(keys, { recursive: true, force: true });
});

const lure =
  "No experience needed. We pay your flight to Bavet and your hostel, start on Monday, write on Telegram only.";

async function check(text = lure, more: object = {}, { url } = server): Promise<number> {
  const since = performance.now();
  const answer = await fetch(`${url}/api/v1/checks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text, ...more }),
  });
  expect(answer.status).toBe(200);
  await answer.arrayBuffer();
  return performance.now() - since;
}

/** Milliseconds of the middle one of many checks. */
async function median(checks = 30): Promise<number> {
  const times: number[] = [];
  for (let asked = 0; asked < checks; asked++) times.push(await check(lure, { statistics: false }));
  return times.sort((one, other) => one - other)[Math.floor(checks / 2)]!;
}

const rows = (): Promise<number> =>
  withConnection(postgres.url, async (client: { query(sql: string): Promise<{ rows: { count: number }[] }> }) => {
    const { rows: found } = await client.query("SELECT count(*)::int AS count FROM check_record");
    return found[0]!.count;
  });

async function until(holds: () => Promise<boolean>, ms = 30_000): Promise<number> {
  const since = performance.now();
  while (!(await holds().catch(() => false))) {
    if (performance.now() - since > ms) throw new Error("waited in vain");
    await sleep(50);
  }
  return performance.now() - since;
}

const health = async () =>
  (await (await fetch(`${server.url}/api/health`)).json()) as { ready: boolean; database: string };

test("F1: without a database at the start it is ready and answers, and records by itself once there is one", async () => {
  await until(async () => (await health()).database === "unreachable");
  expect((await health()).ready).toBe(true);
  await check();
  await postgres.start();
  expect(await until(async () => (await rows()) === 1)).toBeLessThan(8_000);
  await until(async () => (await health()).database === "reachable");
}, 120_000);

test("F2: kill -9 under load fails no check", async () => {
  await until(async () => (await health()).database === "reachable");
  const before = await rows();
  const load = Array.from(
    { length: 4 },
    async () => {
      for (let asked = 0; asked < 50; asked++) await check();
    },
    120_000,
  );
  await sleep(100);
  await postgres.kill();
  await Promise.all(load);
  await check();
  await postgres.start();
  await until(async () => (await rows()) === before + 201);
});

test("F3: a frozen database slows no check, and recording goes on when it thaws", async () => {
  await until(async () => (await health()).database === "reachable");
  const before = await rows();
  await median(60);
  const calm = await median();
  postgres.freeze();
  await check();
  await until(async () => (await health()).database === "unreachable");
  const frozen = await median();
  postgres.resume();
  expect(frozen - calm).toBeLessThan(10);
  await until(async () => (await rows()) === before + 1);
}, 120_000);

describe("what is kept", () => {
  test("F37: of unique words nothing is in any table, in the server's log, in ours, or among the keys", async () => {
    await until(async () => (await health()).database === "reachable");
    const before = await rows();
    const words = Array.from({ length: 20 }, () => `zq${randomBytes(6).toString("hex")}`);
    for (const word of words) await check(`${lure} ${word}`, { earlier: undefined, from: "VN", situation: "thinking" });
    for (const word of words.slice(0, 5)) {
      await send("", "application/json", `{"text": ${word}`);
      await send("/batch", "application/x-ndjson", `${word}\n`);
    }
    await until(async () => (await rows()) === before + 20);
    const kept = [Buffer.from(await dump()), Buffer.from(server.output()), ...filesBelow(keys)];
    expect(kept[0]!.includes("check_record")).toBe(true);
    // Tables, write-ahead log, statistics and the server's own log.
    kept.push(...filesBelow(path.dirname(postgres.logFile)));
    for (const word of words) expect(kept.some((place) => place.includes(word))).toBe(false);
  }, 120_000);

  test("a check that was left out, and the same text again with a reply, are not counted", async () => {
    await until(async () => (await health()).database === "reachable");
    const before = await rows();
    await check(lure, { statistics: false });
    await check("Ok, and who pays?", { earlier: lure });
    await check();
    await until(async () => (await rows()) === before + 1);
    await sleep(500);
    expect(await rows()).toBe(before + 1);
  }, 120_000);
});

test("what waits is written when the server is asked to stop", async () => {
  const leaving = await startServer({ env: { ...quick, RECORD_AFTER_SECONDS: "60-60", DATABASE_URL: postgres.url } });
  const before = await rows();
  for (let asked = 0; asked < 20; asked++) await check(lure, {}, leaving);
  expect(await rows()).toBe(before);
  const since = performance.now();
  await leaving.stop();
  expect(performance.now() - since).toBeLessThan(4_500);
  expect(await rows()).toBe(before + 20);
}, 120_000);

const send = (address: string, type: string, body: string) =>
  fetch(`${server.url}/api/v1/checks${address}`, { method: "POST", headers: { "content-type": type }, body });

function filesBelow(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
}

/** Every row of every table, as text. */
function dump(): Promise<string> {
  return withConnection(
    postgres.url,
    async (client: { query(sql: string): Promise<{ rows: Record<string, string>[] }> }) => {
      const tables = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
      let out = "";
      for (const { tablename } of tables.rows) {
        const { rows: found } = await client.query(`SELECT t::text AS row FROM "${tablename}" AS t`);
        out += `${tablename}\n${found.map(({ row }) => row).join("\n")}\n`;
      }
      return out;
    },
  );
}
