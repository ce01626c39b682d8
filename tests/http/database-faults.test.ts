import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { withConnection } from "../../scripts/database/connection.mjs";
import { type PrivateServer, startPrivateServer } from "../helpers/database.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

const keys = mkdtempSync(path.join(tmpdir(), "offercheck-keys-"));
const quick = { KEY_DIR: keys, RECORD_AFTER_SECONDS: "0.1-0.2", SEEN_EVERY_SECONDS: "1" };
let postgres: PrivateServer;
let server: TestServer | undefined;

beforeAll(async () => {
  postgres = await startPrivateServer({ synchronous_commit: "on" });
}, 300_000);
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(async () => {
  await postgres.remove();
  rmSync(keys, { recursive: true, force: true });
});

const start = async () => {
  server = await startServer({ env: { ...quick, DATABASE_URL: postgres.url } });
  return server;
};

const lure =
  "No experience needed. We pay your flight to Bavet and your hostel, start on Monday, write on Telegram only.";

async function check(text = lure, more: object = {}): Promise<number> {
  const since = performance.now();
  const answer = await fetch(`${server!.url}/api/v1/checks`, {
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

async function until(holds: () => Promise<boolean>, ms = 15_000): Promise<number> {
  const since = performance.now();
  while (!(await holds().catch(() => false))) {
    if (performance.now() - since > ms) throw new Error("waited in vain");
    await sleep(50);
  }
  return performance.now() - since;
}

const health = async () =>
  (await (await fetch(`${server!.url}/api/health`)).json()) as { ready: boolean; database: string };

test("F1: without a database at the start it is ready and answers, and records by itself once there is one", async () => {
  await postgres.stop();
  await start();
  await until(async () => (await health()).database === "unreachable");
  expect((await health()).ready).toBe(true);
  await check();
  await postgres.start();
  expect(await until(async () => (await rows()) === 1)).toBeLessThan(8_000);
  await until(async () => (await health()).database === "reachable");
});

test("F2: kill -9 under load fails no check", async () => {
  await start();
  await until(async () => (await health()).database === "reachable");
  const before = await rows();
  const load = Array.from({ length: 4 }, async () => {
    for (let asked = 0; asked < 50; asked++) await check();
  });
  await sleep(100);
  await postgres.kill();
  await Promise.all(load);
  await check();
  await postgres.start();
  await until(async () => (await rows()) === before + 201);
});

test("F3: a frozen database slows no check, and recording goes on when it thaws", async () => {
  await start();
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
});

test("what waits is written when the server is asked to stop", async () => {
  server = await startServer({ env: { ...quick, RECORD_AFTER_SECONDS: "60-60", DATABASE_URL: postgres.url } });
  await until(async () => (await health()).database === "reachable");
  const before = await rows();
  for (let asked = 0; asked < 20; asked++) await check();
  expect(await rows()).toBe(before);
  const since = performance.now();
  await server.stop();
  expect(performance.now() - since).toBeLessThan(4_000);
  server = undefined;
  expect(await rows()).toBe(before + 20);
});

describe("what is kept", () => {
  test("F37: of unique words nothing is in any table, in the server's log, in ours, or among the keys", async () => {
    await start();
    await until(async () => (await health()).database === "reachable");
    const before = await rows();
    const words = Array.from({ length: 20 }, () => `zq${randomBytes(6).toString("hex")}`);
    for (const word of words) await check(`${lure} ${word}`, { earlier: undefined, from: "VN", situation: "thinking" });
    for (const word of words.slice(0, 5)) {
      await fetch(`${server!.url}/api/v1/checks`, { method: "POST", body: `{"text": ${word}` });
      await fetch(`${server!.url}/api/v1/checks/batch`, {
        method: "POST",
        headers: { "content-type": "application/x-ndjson" },
        body: `${word}\n`,
      });
    }
    await until(async () => (await rows()) === before + 20);
    const everything = await dump();
    expect(everything).toContain("check_record");
    const logs = server!.output() + readFileSync(postgres.logFile, "utf8");
    const keyFiles = readdirSync(keys).map((name) => readFileSync(path.join(keys, name), "latin1"));
    for (const word of words) expect([everything, logs, ...keyFiles].some((place) => place.includes(word))).toBe(false);
  });

  test("a check that was left out, and the same text again with a reply, are not counted", async () => {
    await start();
    await until(async () => (await health()).database === "reachable");
    const before = await rows();
    await check(lure, { statistics: false });
    await check("Ok, and who pays?", { earlier: lure });
    await check();
    await until(async () => (await rows()) === before + 1);
    await sleep(500);
    expect(await rows()).toBe(before + 1);
  });
});

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
