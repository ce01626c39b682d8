import { readFileSync } from "node:fs";
import { request } from "node:http";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startServer, type TestServer } from "../helpers/server.ts";

let server: TestServer;
beforeAll(async () => {
  // The answers to 200,000 lines are 700 MB: a server that kept them, or the lines, would run out of this.
  server = await startServer({ env: { NODE_OPTIONS: "--max-old-space-size=320" } });
}, 300_000);
afterAll(() => server.stop());

interface Row {
  id: string | number | null;
  verdict?: string;
  code?: string;
  line?: number;
}

/** Sends lines as fast as they are taken; out: the answers as they come. */
async function* batch(lines: Iterable<string>): AsyncGenerator<Row> {
  const answers = await new Promise<import("node:http").IncomingMessage>((resolve, reject) => {
    const sending = request(
      `${server.url}/api/v1/checks/batch`,
      { method: "POST", headers: { "content-type": "application/x-ndjson" } },
      resolve,
    );
    sending.on("error", reject);
    Readable.from(lines).pipe(sending);
  });
  expect(answers.headers["content-type"]).toContain("application/x-ndjson");
  for await (const line of createInterface({ input: answers })) yield JSON.parse(line) as Row;
}

async function all(lines: Iterable<string>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of batch(lines)) rows.push(row);
  return rows;
}

function* numbered(count: number): Generator<string> {
  for (let id = 0; id < count; id++)
    yield `${JSON.stringify({ id, text: `Offer ${id}: easy work, we pay your flight.` })}\n`;
}

const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1024;

test("answers in the same order, one object for a bad line, and records nothing", async () => {
  const lines = [
    '{"id":"a","text":"No experience needed. We pay your flight to Bavet, start Monday."}\n',
    "my cousin says hello\n",
    "\r\n",
    '{"id":"b"}\n',
    '{"text":"no id"}\n',
    '{"id":3,"text":"see you tomorrow","extra":1}\n',
    '{"id":4,"text":"see you tomorrow","locale":"vi"}',
  ];
  const rows = await all(lines);
  expect(rows.map(({ id, code, line, verdict }) => [id, code ?? verdict, line])).toEqual([
    ["a", expect.any(String), undefined],
    [null, "malformed-json", 2],
    ["b", "nothing-to-check", 3],
    [null, "wrong-shape", 4],
    [3, "wrong-shape", 5],
    [4, "none-found", undefined],
  ]);
  expect(JSON.stringify(rows)).not.toContain("cousin");
  expect(server.output()).not.toContain("cousin");
  const health = (await (await fetch(`${server.url}/api/health`)).json()) as { records: { waiting: number } };
  expect(health.records.waiting).toBe(0);
});

test("answers a line before the next one is sent", async () => {
  const sending = request(`${server.url}/api/v1/checks/batch`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
  });
  const answered = new Promise<string>((resolve) => {
    sending.on("response", (answer) => answer.once("data", (chunk) => resolve(String(chunk))));
  });
  sending.write('{"id":1,"text":"we pay your flight"}\n');
  expect(JSON.parse(await answered)).toMatchObject({ id: 1 });
  sending.end();
});

test("a reader who stops taking answers stops the work", async () => {
  let sent = 0;
  const lines = function* () {
    for (const line of numbered(60_000)) {
      sent++;
      yield line;
    }
  };
  const sending = request(`${server.url}/api/v1/checks/batch`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
  });
  sending.on("error", () => undefined);
  const answer = new Promise<void>((resolve) => {
    sending.on("response", (stream) => {
      stream.on("error", () => undefined).pause();
      resolve();
    });
  });
  Readable.from(lines()).pipe(sending);
  await answer;
  let before = -1;
  while (before !== sent) {
    before = sent;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
  expect(sent).toBeLessThan(60_000);
  sending.destroy();
}, 120_000);

test("200,000 lines pass in order and in constant memory, while others are answered", async () => {
  let next = 0;
  const highest = [0, 0];
  let slowest = 0;
  for await (const { id } of batch(numbered(200_000))) {
    if (id !== next) throw new Error(`${id} came where ${next} belongs`);
    next++;
    if (next % 5_000 !== 0) continue;
    const half = next <= 100_000 ? 0 : 1;
    highest[half] = Math.max(highest[half]!, memory());
    const since = performance.now();
    await (await fetch(`${server.url}/api/health`)).arrayBuffer();
    slowest = Math.max(slowest, performance.now() - since);
  }
  expect(next).toBe(200_000);
  expect(highest[1]! - highest[0]!).toBeLessThan(60);
  expect(slowest).toBeLessThan(1_000);
}, 900_000);
