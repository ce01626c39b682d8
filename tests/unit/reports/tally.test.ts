import { expect, test } from "@jest/globals";
import { agreement, tally, wilson } from "../../../lib/reports/index.ts";

test("the interval of none out of many is narrow, of none out of few is wide, and never leaves 0 to 1", () => {
  expect(wilson(0, 1000)[1]).toBeLessThan(0.004);
  expect(wilson(0, 10)[1]).toBeCloseTo(0.2775, 3);
  expect(wilson(5, 5)[1]).toBe(1);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test("counts by label, language and kind, and takes help-now for raised", () => {
  const row = (lang: string) => ({ id: lang, text: "", label: "legit" as const, kind: "ham", lang });
  const entries = tally([
    { row: row("vi"), verdict: "help-now", score: null },
    { row: row("vi"), verdict: "none-found", score: 0 },
    { row: row("en"), verdict: "high", score: 80 },
  ]);
  expect(entries).toEqual([
    { label: "legit", lang: "en", kind: "ham", n: 1, high: 1, raised: 1, helpNow: 0, awareness: 0 },
    { label: "legit", lang: "vi", kind: "ham", n: 2, high: 0, raised: 1, helpNow: 1, awareness: 0 },
  ]);
});

test("agreement follows the composed texts' own table", () => {
  expect(agreement("high", "caution", "scam")).toBe("half");
  expect(agreement("high", "awareness", "scam")).toBe("miss");
  expect(agreement("caution", "high", "scam")).toBe("tolerable");
  expect(agreement("none-found", "caution", "legit")).toBe("tolerable");
  expect(agreement("awareness", "high", "legit")).toBe("false-alarm");
  expect(agreement("help-now", "high", "legit")).toBe("miss");
});
