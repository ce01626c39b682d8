import { expect, test } from "@jest/globals";
import { MAX_DEPTH, parseJson } from "../../../lib/http/parse-json.ts";

test("parses what is JSON", () => {
  expect(parseJson('{"text":"a [[[[[[[[[[[[ b","n":{"m":[1]}}')).toEqual({
    kind: "parsed",
    value: { text: "a [[[[[[[[[[[[ b", n: { m: [1] } },
  });
});

test("says nothing of a bad body but that it is bad", () => {
  const refusal = parseJson("my cousin wrote: come to Bavet");
  expect(refusal.kind).toBe("refused");
  expect(JSON.stringify(refusal)).not.toMatch(/cousin|Bavet/);
});

test("refuses a tower of brackets in little time", () => {
  const tower = "[".repeat(10_000) + "]".repeat(10_000);
  const since = performance.now();
  expect(parseJson(tower)).toMatchObject({ kind: "refused", faults: [{ code: "too-deep" }] });
  expect(performance.now() - since).toBeLessThan(20);
});

test("brackets behind an escaped quote count as text", () => {
  expect(parseJson(`{"text":"\\"${"[".repeat(50)}"}`).kind).toBe("parsed");
});

test("takes exactly the depth that it allows", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  expect(parseJson(nested(MAX_DEPTH)).kind).toBe("parsed");
  expect(parseJson(nested(MAX_DEPTH + 1)).kind).toBe("refused");
});

test("a key named __proto__ changes no object", () => {
  parseJson('{"__proto__":{"polluted":true}}');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
