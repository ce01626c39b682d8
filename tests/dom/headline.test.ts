/** Which sentence decides. */
import { expect, test } from "@jest/globals";
import type { Answer } from "../../app/ui/answer-page/answer.ts";
import { noFigures, sampleAnswer } from "../../app/ui/answer-page/sample-answers.ts";
import { headlineOf } from "../../app/ui/verdict/headline.ts";

const headline = (change: Partial<Answer>) => headlineOf(sampleAnswer("en", change));

test("a grave verdict names the gravest harm and counts the signs that speak for it", () => {
  const [first, second, ...rest] = sampleAnswer("en").signals;
  const signals = [{ ...first!, axes: ["fee-fraud" as const] }, second!, ...rest];
  expect(headline({ signals })).toEqual({ kind: "high", harm: "trafficking", count: 4 });
});

test("a cautious verdict counts everything that is to be checked", () => {
  const axes = { ...noFigures(), romance: 40, trafficking: 10 };
  expect(headline({ verdict: "caution", axes })).toEqual({ kind: "caution", harm: "romance", count: 5 });
});

test("somebody in danger outranks every figure", () => {
  expect(headline({ verdict: "help-now" })).toEqual({ kind: "help-now" });
});

test.each([
  ["testimony", "testimony"],
  ["warning", "awareness"],
  ["news", "awareness"],
])("what tells of offers as %s is said to be %s", (frame, kind) => {
  expect(headline({ verdict: "awareness", frame })).toEqual({ kind });
});

test("finding nothing is said as what it is", () => {
  const nothing = { verdict: "none-found" as const, axes: noFigures(), signals: [] };
  const four = ["employer", "place", "work", "pay"] as const;
  const code = "language-not-covered";
  expect(headline({ ...nothing, missing: [] }).kind).toBe("none-found");
  expect(headline({ ...nothing, missing: four.slice(0, 3) }).kind).toBe("none-found");
  expect(headline({ ...nothing, missing: four })).toEqual({ kind: "too-little", points: four });
  expect(headline({ ...nothing, missing: four, notChecked: [{ code, text: "" }] }).kind).toBe("unknown-language");
});
