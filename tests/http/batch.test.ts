import { readFileSync } from "node:fs";
import { request } from "node:http";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startServer, type TestServer } from "../helpers/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
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

test("a reader who stops taking answers stops the work, and goes on later", async () => {
  let sent = 0;
  const lines = function* () {
    for (const line of numbered(60_000)) {
      sent++;
      yield line;
    }
  };
  const answers = batch(lines());
  await answers.next();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const soFar = sent;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(sent).toBe(soFar);
  expect(sent).toBeLessThan(60_000);
  await answers.return(undefined);
});

test("200,000 lines pass in constant memory, in order, while others are answered", async () => {
  await all(numbered(10_000));
  const before = memory();
  let next = 0;
  let most = 0;
  let slowest = 0;
  for await (const { id } of batch(numbered(200_000))) {
    if (id !== next) throw new Error(`${id} came where ${next} belongs`);
    next++;
    if (next % 20_000 === 0) {
      most = Math.max(most, memory());
      const since = performance.now();
      await (await fetch(`${server.url}/api/health`)).arrayBuffer();
      slowest = Math.max(slowest, performance.now() - since);
    }
  }
  expect(next).toBe(200_000);
  expect(most - before).toBeLessThan(100);
  expect(slowest).toBeLessThan(1_000);
}, 900_000);
