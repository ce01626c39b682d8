import { expect, test } from "@jest/globals";
import { uncountedChecks } from "../../../lib/checks/in-process.ts";
import { type CheckDeps, type CheckOptions, checkAnswer, checkOffer } from "../../../lib/checks/index.ts";
import type { Fingerprint, Seen } from "../../../lib/checks/near-copies/seen.ts";
import type { CheckRecord } from "../../../lib/checks/record.ts";

const checks = uncountedChecks();
if (typeof checks === "string") throw new Error(checks);
const now = () => Date.parse("2026-11-24T12:00:00Z");

const lure =
  "Tuyển gấp 10 bạn nhập liệu sang Bavet, lương 1500$/tháng, bao vé máy bay, không cần kinh nghiệm, công ty giữ hộ chiếu. Ib Zalo 0903 123 456";

function setUp(seen: Seen | null = null) {
  const kept: { record: CheckRecord; fingerprint: Fingerprint | null }[] = [];
  const deps: CheckDeps = {
    ...(checks as CheckDeps),
    now,
    recording: {
      newId: () => "00000000-0000-4000-8000-000000000001",
      nearCopies: {
        fingerprint: (text) => ({ bands: Int32Array.of(text.length), bandsBefore: null }),
        seen: () => seen,
        refresh: async () => undefined,
      },
      keep: (record, fingerprint) => kept.push({ record, fingerprint }),
    },
  };
  return { deps, kept };
}

function ask(input: object, options?: CheckOptions, { deps } = setUp()) {
  const outcome = checkOffer(input, deps, options);
  if (outcome.kind !== "answered") throw new Error(JSON.stringify(outcome.faults));
  return outcome.answer;
}

test("answers as the contract says, in the language asked for", () => {
  const answer = ask({ text: lure, locale: "vi-VN", from: "vn" });
  expect(checkAnswer.parse(answer)).toEqual(answer);
  expect(answer).toMatchObject({ language: "vi", frame: "offer", verdict: "high" });
  expect(answer.score).toBe(Math.max(...Object.values(answer.axes)));
  const signal = answer.signals.find(({ ruleId }) => ruleId === "travel-all-paid-by-recruiter")!;
  expect(signal.evidence.map(({ start, end }) => lure.slice(start, end)).join()).toContain("bao vé máy bay");
  for (const words of [signal.name, signal.why, signal.ask, signal.honest]) expect(words).toMatch(/[ạ-ỹ]/);
  expect(signal.sources.length).toBeGreaterThan(0);
  expect(answer.facts.places[0]).toMatchObject({ country: "KH" });
  expect(answer.facts.contacts[0]).toMatchObject({ kind: "phone", country: "VN" });
  expect(answer.advice[0]).toMatchObject({ code: "do-not-go-yet" });
  expect(answer.help.length).toBeGreaterThan(0);
});

test("an unknown language of the answer falls back to English and is said to be English", () => {
  const answer = ask({ text: lure, locale: "km" });
  expect(answer.advice[0]?.text).toMatch(/^[ -~’“”]+$/);
});

test("a call for help has no score, and help that reaches there comes first", () => {
  const answer = ask({
    text: "Help me, I am locked in a compound in Myawaddy, they took my passport and ask for ransom",
    from: "PH",
  });
  expect(answer).toMatchObject({ verdict: "help-now", score: null });
  expect(answer.advice[0]?.code).toBe("use-this-page-only-if-safe");
});

test("spans of a reply stay offsets of the reply when the earlier text comes along", () => {
  const text = "Bao vé máy bay, công ty giữ hộ chiếu nhé";
  const earlier = "Việc nhập liệu ở Bavet, lương 1500$, không cần kinh nghiệm";
  const answer = ask({ text, earlier, from: "VN" });
  const strings = { earlier, text, answers: "" };
  for (const { evidence } of answer.signals) {
    for (const span of evidence) expect(strings[span.in ?? "text"].slice(span.start, span.end)).not.toBe("");
  }
  const passport = answer.signals.find(({ ruleId }) => ruleId === "doc-passport-handover")!;
  expect(
    passport.evidence.some((span) => span.in === undefined && text.slice(span.start, span.end).includes("hộ chiếu")),
  ).toBe(true);
  expect(answer.verdict).toBe("high");
});

test("a check is recorded once, with its fingerprint, and only codes of it", () => {
  const set = setUp();
  ask({ text: lure, from: "VN", situation: "thinking" }, {}, set);
  expect(set.kept).toHaveLength(1);
  expect(set.kept[0]).toMatchObject({ record: { verdict: "high", country: "VN", situation: "thinking" } });
  expect(set.kept[0]?.fingerprint?.bands).toEqual(Int32Array.of(lure.length));
});

test.each([
  ["the reader left it out", { statistics: false }, {}],
  ["it is the same text again in another language", {}, { again: true }],
  ["a reply was added", { earlier: "Hi" }, {}],
])("a check is not recorded when %s", (_, input, options) => {
  const set = setUp();
  ask({ text: lure, ...input }, options, set);
  expect(set.kept).toEqual([]);
});

test("says how often it was seen when that may be told, and else nothing", () => {
  expect(ask({ text: lure }, {}, setUp({ count: 37, days: 30 })).seen).toEqual({ count: 37, days: 30 });
  expect(ask({ text: lure })).not.toHaveProperty("seen");
});

test("what is no text is refused without being repeated", () => {
  const outcome = checkOffer({ text: "\u0000\u0001\u0002\u0003\u0004\u0005cousin" }, setUp().deps);
  expect(outcome).toMatchObject({ kind: "invalid", faults: [{ code: "not-text", pointer: "/text" }] });
  expect(JSON.stringify(outcome)).not.toContain("cousin");
});

test("F13: controls and half characters inside a text change no offset", () => {
  const spoiled = lure.replace("bao vé", "b\u0000ao vé").replace("lương", "l\ud800ương");
  const answer = ask({ text: spoiled, from: "VN" });
  const signal = answer.signals.find(({ ruleId }) => ruleId === "travel-all-paid-by-recruiter")!;
  expect(signal.evidence.map(({ start, end }) => spoiled.slice(start, end)).join()).toContain("b\u0000ao vé máy bay");
});

test("a long chat is read to its end, and its spans point there", () => {
  const filler = "hôm nay trời đẹp quá, cả nhà đi chợ mua rau\n".repeat(700);
  const text = `${filler}${lure}\n`;
  expect(checkOffer({ text }, setUp().deps).kind).toBe("invalid");
  const answer = ask({ text, from: "VN" }, { long: true });
  expect(answer.verdict).toBe("high");
  const evidence = answer.signals.flatMap((signal) => signal.evidence);
  expect(Math.min(...evidence.map(({ start }) => start))).toBeGreaterThanOrEqual(filler.length);
  expect(new Set(evidence.map((span) => JSON.stringify(span))).size).toBeLessThanOrEqual(evidence.length);
});
