import { expect, test } from "@jest/globals";
import { toRecord } from "../../../lib/checks/to-record.ts";
import { evaluate } from "../../../lib/engine/index.ts";
import { loadRuleSet } from "../../../lib/ruleset/index.ts";

const rules = loadRuleSet();
if (rules.kind === "invalid") throw new Error(rules.problems[0]?.message);
const { ruleset } = rules;

const text =
  "Tuyển gấp 10 bạn nhập liệu sang Bavet, lương 1500$/tháng, bao vé máy bay, không cần kinh nghiệm. " +
  "Ib Zalo 0903 123 456 hoặc t.me/nhi_tuyendung, nhi.tuyendung@gmail.com, bit.ly/3abcde";
const context = {
  id: "00000000-0000-4000-8000-000000000001" as const,
  now: Date.parse("2026-11-24T12:00:00Z"),
  locale: "vi" as const,
  from: "VN",
  situation: "about-to-travel" as const,
  written: text.length,
};
const record = toRecord(evaluate(text, ruleset, { from: "VN" }), ruleset, context);

test("keeps codes of what was seen", () => {
  expect(record).toMatchObject({
    week: 202648,
    month: 202611,
    locale: "vi",
    language: "vi",
    country: "VN",
    situation: "about_to_travel",
    verdict: "high",
    harms: { trafficking: 3, romance: 0 },
    rulesetVersion: ruleset.version,
    contacts: ["chat_link", "email", "phone", "short_link"],
    placeCountries: ["KH"],
    phoneCountries: ["VN"],
    lengthBand: 1,
  });
  expect(record.payBand).toBeGreaterThan(1);
  expect(record.flags.length).toBeGreaterThan(3);
  expect([...record.flags].sort((a, b) => a - b)).toEqual(record.flags);
});

test("F37: holds no word of the text, whatever it is looked at with", () => {
  const kept = JSON.stringify(record, (_, value) => (typeof value === "bigint" ? String(value) : value)).toLowerCase();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)!) {
    if (["nhi", "tuyendung"].includes(word) || word.length > 3) expect(kept).not.toContain(word);
  }
});

test("leaves out what is in no closed list", () => {
  const evaluation = evaluate(text, ruleset);
  const strange = toRecord(
    { ...evaluation, language: "my text" },
    { ...ruleset, version: "my text", hash: "my text" },
    {
      ...context,
      from: "my text",
      situation: null,
    },
  );
  expect(strange).toMatchObject({
    language: null,
    country: null,
    situation: null,
    rulesetVersion: null,
    rulesetHash: 0n,
  });
  expect(toRecord(evaluation, ruleset, { ...context, from: "XQ" }).country).toBeNull();
});

test("a check of guided answers alone has no language and no length", () => {
  const composed = toRecord(evaluate("We offer you a job.", ruleset), ruleset, { ...context, written: 0 });
  expect(composed).toMatchObject({ language: null, lengthBand: 0 });
});
