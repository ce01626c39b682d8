import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { request as rawRequest } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { checkAnswer, publicFlags } from "../../lib/checks/index.ts";
import { ERRORS, type ErrorCode } from "../../lib/errors.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

const keys = mkdtempSync(path.join(tmpdir(), "offercheck-keys-"));
let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { KEY_DIR: keys } });
}, 300_000);
afterAll(async () => {
  await server.stop();
  rmSync(keys, { recursive: true, force: true });
});

const lure =
  "Tuyển 10 bạn nhập liệu sang Bavet, lương 1500$/tháng, bao vé máy bay, không cần kinh nghiệm, ib Zalo 0903 123 456";

function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/api/v1/checks`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
}

async function expectProblem(answer: Response, code: ErrorCode, pointer?: string): Promise<void> {
  const text = await answer.text();
  expect([answer.status, JSON.parse(text).code]).toEqual([ERRORS[code].status, code]);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  if (pointer !== undefined) expect(JSON.parse(text).pointer).toBe(pointer);
}

test("answers an offer as the contract says, never cached", async () => {
  const answer = await post(JSON.stringify({ text: lure, locale: "vi", from: "VN" }));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const body = checkAnswer.parse(await answer.json());
  expect(body).toMatchObject({ verdict: "high", language: "vi" });
  for (const { evidence } of body.signals)
    for (const { start, end } of evidence) expect(lure.slice(start, end)).not.toBe("");
});

describe("refuses with a problem", () => {
  const secret = "quokka-unique-words";
  test.each<[string, BodyInit, Record<string, string>, ErrorCode, string]>([
    ["words that are no JSON", `{"text": ${secret}`, {}, "malformed-json", ""],
    ["an empty body", "", {}, "malformed-json", ""],
    ["a number for a text", `{"text": 1, "earlier": "${secret}"}`, {}, "wrong-shape", "/text"],
    ["an unknown field", `{"text": "x", "${secret}": 1}`, {}, "wrong-shape", ""],
    ["a list", `["${secret}"]`, {}, "wrong-shape", ""],
    ["__proto__", `{"text": "x", "__proto__": {"a": "${secret}"}}`, {}, "wrong-shape", ""],
    ["a tower of brackets", `{"text": ${"[".repeat(10_000)}`, {}, "too-deep", ""],
    ["neither text nor answers", "{}", {}, "nothing-to-check", "/text"],
    ["a text of 20,001 units", JSON.stringify({ text: "x".repeat(20_001) }), {}, "text-too-long", "/text"],
    ["an unknown situation", `{"text": "x", "situation": "${secret}"}`, {}, "wrong-value", "/situation"],
    ["256 KiB and a byte", " ".repeat(256 * 1024 + 1), {}, "body-too-large", ""],
    ["1 MB", " ".repeat(1_000_000), {}, "body-too-large", ""],
    ["a form", `text=${secret}`, { "content-type": "application/x-www-form-urlencoded" }, "wrong-media-type", ""],
    [
      "UTF-16",
      Buffer.from(`{"text":"${secret}"}`, "utf16le"),
      { "content-type": "application/json; charset=utf-16" },
      "wrong-media-type",
      "",
    ],
    ["bad UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), {}, "not-utf-8", ""],
    ["a packed body", gzipSync(`{"text":"${secret}"}`), { "content-encoding": "gzip" }, "wrong-media-type", ""],
  ])("%s", async (_, body, headers, code, pointer) => {
    const since = performance.now();
    const answer = await post(body, headers);
    await expectProblem(answer, code, pointer);
    expect(performance.now() - since).toBeLessThan(1_000);
  });

  test("F15: 60 MB in chunks without a length, without taking them all", async () => {
    const { status, sent } = await new Promise<{ status: number; sent: number }>((resolve) => {
      let sent = 0;
      const sending = rawRequest(
        `${server.url}/api/v1/checks`,
        { method: "POST", headers: { "content-type": "application/json", "transfer-encoding": "chunked" } },
        (answer) => {
          resolve({ status: answer.statusCode ?? 0, sent });
          sending.destroy();
        },
      );
      sending.on("error", () => undefined);
      const chunk = Buffer.alloc(64 * 1024, 0x20);
      const more = () => {
        if (sent >= 60_000_000 || sending.destroyed) return;
        sent += chunk.length;
        sending.write(chunk, more);
      };
      more();
    });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(60_000_000);
  });

  test.each(["GET", "PUT", "PATCH", "DELETE"])("%s, and says what it takes", async (method) => {
    const answer = await fetch(`${server.url}/api/v1/checks`, { method });
    expect(answer.headers.get("allow")).toContain("POST");
    await expectProblem(answer, "method-not-allowed");
  });

  test("an address that is not there", async () => {
    await expectProblem(await fetch(`${server.url}/api/v2/anything`, { method: "POST" }), "not-found");
  });

  test("F14, F37: and nothing of any of these bodies is in the log", () => {
    expect(server.output()).not.toContain("quokka");
    expect(server.output()).not.toMatch(/SyntaxError|JSON/);
  });
});

test("F13: NUL and half characters are answered, with offsets that hold", async () => {
  const text = `${lure.replace("bao vé", "b\\u0000ao vé")} \\ud800`;
  const answer = await post(`{"text":"${text}"}`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ verdict: "high" });
});

test("F12: a byte order mark before the JSON is passed over", async () => {
  expect((await post(`\u{feff}${JSON.stringify({ text: lure })}`)).status).toBe(200);
});

test("20,000 Thai letters in one body are read", async () => {
  const text = "งานสบาย".repeat(2_857);
  expect((await post(JSON.stringify({ text }))).status).toBe(200);
});

test("unique words are in no answer but as offsets, and in no log", async () => {
  const word = `zq${randomBytes(8).toString("hex")}`;
  const answer = await post(JSON.stringify({ text: `${lure} ${word}`, earlier: word, locale: "vi" }));
  expect(await answer.text()).not.toContain(word);
  expect(server.output()).not.toContain(word);
});

test("flags: names, explanations and sources, and no words or examples", async () => {
  const answer = await fetch(`${server.url}/api/v1/flags?locale=vi`);
  const body = publicFlags.parse(await answer.json());
  expect(body.flags.length).toBeGreaterThanOrEqual(35);
  expect(body.locale).toBe("vi");
  expect(Object.keys(body.flags[0]!).sort()).not.toEqual(expect.arrayContaining(["examples"]));
  expect(JSON.stringify(body)).not.toMatch(/"(words|match|examples|when)"/);
});

test("OpenAPI describes every address of the API, and its references lead somewhere", async () => {
  const answer = await fetch(`${server.url}/api/v1/openapi.json`);
  const text = await answer.text();
  const { openapi, paths, components } = JSON.parse(text);
  expect(openapi).toBe("3.1.0");
  expect(Object.keys(paths).sort()).toEqual([
    "/api/health",
    "/api/v1/checks",
    "/api/v1/checks/batch",
    "/api/v1/flags",
    "/api/v1/openapi.json",
  ]);
  const references = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
  expect(references.filter((name) => !(name in components.schemas))).toEqual([]);
  const request = components.schemas.CheckRequest;
  expect(request.additionalProperties).toBe(false);
  expect(Object.keys(request.properties)).toEqual([
    "text",
    "answers",
    "earlier",
    "locale",
    "from",
    "situation",
    "statistics",
  ]);
});

test("health: alive, ready, and whether the database is there", async () => {
  const until = Date.now() + 5_000;
  let health: { database?: string } = {};
  while (health.database !== "reachable" && Date.now() < until) {
    health = (await (await fetch(`${server.url}/api/health`)).json()) as typeof health;
  }
  expect(health).toMatchObject({ live: true, ready: true, database: "reachable" });
});
