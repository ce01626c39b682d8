import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { ERRORS } from "../../../lib/errors.ts";
import { describeBug, guarded, only } from "../../../lib/http/answer.ts";
import { problem, problemFromFaults } from "../../../lib/http/problem.ts";
import { expectConsole } from "../../helpers/quiet-console.ts";

test("is problem JSON with status, code, title and pointer, never cached", async () => {
  const answer = problemFromFaults([
    { code: "text-too-long", pointer: "/text", detail: "At most 20000 UTF-16 code units" },
    { code: "wrong-value", pointer: "/from", detail: "Not a value that this field takes" },
  ]);
  expect(answer.status).toBe(422);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.json()).toMatchObject({
    type: "urn:offercheck:problem:text-too-long",
    title: ERRORS["text-too-long"].title,
    status: 422,
    code: "text-too-long",
    pointer: "/text",
    errors: [{ pointer: "/text" }, { pointer: "/from" }],
  });
});

test("says which methods an address takes", async () => {
  const answer = only("POST")();
  expect(answer.status).toBe(405);
  expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
});

test("says when to come back", () => {
  expect(problem("too-many-requests", { headers: { "Retry-After": "7" } }).headers.get("retry-after")).toBe("7");
});

test("a bug becomes a 500 and a log line without its message", async () => {
  const said = expectConsole();
  const answer = await guarded(() => {
    throw new TypeError("could not read my cousin's offer\n    at secret (file.ts:1:1)");
  });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("cousin");
  expect(said().join()).toContain("TypeError");
  expect(said().join()).not.toMatch(/cousin|secret/);
});

test("describes what is thrown without being an error", () => {
  expect(describeBug("my cousin's offer")).not.toContain("cousin");
});

test("docs/errors.md lists every code with its status and title, and no other", () => {
  const rows = [...readFileSync("docs/errors.md", "utf8").matchAll(/^\| `([a-z0-9-]+)` \| (\d{3}) \| ([^|]+) \|/gm)];
  expect(
    Object.fromEntries(rows.map(([, code, status, title]) => [code, { status: Number(status), title: title?.trim() }])),
  ).toEqual(ERRORS);
});
