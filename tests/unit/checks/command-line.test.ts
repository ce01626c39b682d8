import { spawn } from "node:child_process";
import { expect, jest, test } from "@jest/globals";
import { uncountedChecks } from "../../../lib/checks/in-process.ts";
import { checkAnswer, checkOffer } from "../../../lib/checks/index.ts";

jest.setTimeout(120_000);

const lure = "Data entry, no experience needed. We pay your flight and visa, work in Bavet. Telegram only.";

function run(input: string | Buffer, ...options: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { NODE_OPTIONS: _jest, DATABASE_URL: _database, ...env } = process.env;
  const child = spawn(process.execPath, ["scripts/run.mjs", "scripts/check.ts", ...options], { env });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

test("prints the JSON of the API", async () => {
  const { code, out } = await run(lure, "--locale", "vi", "--from", "VN");
  expect(code).toBe(0);
  const checks = uncountedChecks();
  if (typeof checks === "string") throw new Error(checks);
  const outcome = checkOffer({ text: lure, locale: "vi", from: "VN" }, checks);
  expect(outcome.kind === "answered" && outcome.answer).toEqual(checkAnswer.parse(JSON.parse(out)));
});

test("reads NDJSON and answers line by line in the same order", async () => {
  const lines = [`{"id":"a","text":${JSON.stringify(lure)}}`, "no json", '{"id":"b","text":"see you tomorrow"}'];
  const { code, out } = await run(lines.join("\n"), "--ndjson");
  expect(code).toBe(0);
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, verdict, code: fault }) => [id, verdict ?? fault])).toEqual([
    ["a", "high"],
    [null, "malformed-json"],
    ["b", "none-found"],
  ]);
});

test("explains what each step made of a text", async () => {
  const { code, out } = await run(lure, "--explain");
  expect(code).toBe(0);
  for (const step of ["text", "words", "entities", "signals", "frame", "scoring", "answer"]) {
    expect(out).toMatch(new RegExp(`^${step}$`, "m"));
  }
  expect(out).toMatch(/travel-all-paid-by-recruiter .*"We pay your flight" \d+-\d+/);
});

test("explains why a flag did not fire", async () => {
  const { code, out } = await run(lure, "--explain", "rom-invites-abroad");
  expect(code).toBe(0);
  expect(out).toMatch(/^rom-invites-abroad \(live\)/);
  expect(out).toContain("does not hold");
});

test("says in one sentence what it cannot read, and ends with 1", async () => {
  expect(await run(Buffer.from([0xff, 0xfe]))).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("UTF-8"),
  });
  expect(await run(lure, "--explain", "no-such-flag")).toMatchObject({ code: 1, out: "" });
  const empty = await run("");
  expect([empty.code, JSON.parse(empty.out).code]).toEqual([1, "nothing-to-check"]);
});
