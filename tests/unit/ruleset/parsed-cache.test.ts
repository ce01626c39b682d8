import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { parseLibrary } from "../../../lib/ruleset/parse-library.ts";
import { openParsedCache } from "../../../lib/ruleset/parsed-cache.ts";
import { broken, smallLibrary } from "./small-library.ts";

function inFolder(run: (file: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), "offercheck-rules-"));
  try {
    run(path.join(folder, "rules/parsed.json"));
  } finally {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  }
}

test("gives the same library and the same places of problems from remembered data", () => {
  inFolder((file) => {
    const files = broken("flags/travel/travel-paid.yaml", "number: 61", "number: many");
    const first = openParsedCache(file);
    const fresh = parseLibrary(files, first);
    first.keep();
    const again = parseLibrary(files, openParsedCache(file));
    expect(again.problems).toEqual(fresh.problems);
    expect(again.library.terms.map(({ data }) => data)).toEqual(fresh.library.terms.map(({ data }) => data));
  });
});

test("remembers only what was asked for in the last reading", () => {
  inFolder((file) => {
    const first = openParsedCache(file);
    first.set("a: 1", { a: 1 });
    first.set("b: 1", { b: 1 });
    first.keep();
    const second = openParsedCache(file);
    expect(second.get("a: 1")).toEqual({ a: 1 });
    second.set("c: 1", { c: 1 });
    second.keep();
    const third = openParsedCache(file);
    expect([third.get("a: 1"), third.get("b: 1"), third.get("c: 1")]).toEqual([{ a: 1 }, undefined, { c: 1 }]);
  });
});

test("does without a cache that is no JSON or cannot be written", () => {
  inFolder((file) => {
    const folder = path.dirname(path.dirname(file));
    writeFileSync(path.join(folder, "rules"), "in the way of the folder");
    const cache = openParsedCache(file);
    expect(cache.get("a: 1")).toBeUndefined();
    cache.set("a: 1", { a: 1 });
    cache.keep();
    expect(readFileSync(path.join(folder, "rules"), "utf8")).toBe("in the way of the folder");
    const spoilt = path.join(folder, "spoilt.json");
    writeFileSync(spoilt, "{ half");
    expect(openParsedCache(spoilt).get("a: 1")).toBeUndefined();
  });
});

test("never remembers a text with a fault in its YAML", () => {
  const seen: string[] = [];
  const cache = { get: () => undefined, set: (text: string) => seen.push(text) };
  const files = smallLibrary({ "languages/en.yaml": "code: [en" });
  parseLibrary(files, cache as never);
  expect(seen).not.toContain("code: [en");
  expect(seen).toContain(files.find(({ path }) => path === "languages/vi.yaml")?.text);
});
