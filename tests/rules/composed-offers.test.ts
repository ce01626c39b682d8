import { describe, expect, test } from "@jest/globals";
import { evaluate, type Verdict } from "../../lib/engine/index.ts";
import { type CorpusRow, readCorpus } from "../../lib/reports/index.ts";
import { loadRuleSet } from "../../lib/ruleset/index.ts";

/** Our own texts in all languages of the library. They check us against our own idea of a lure; no rate of detection follows
 *  from them. */
const rows = readCorpus("tests/fixtures").files.flatMap((file) => file.rows);
const judged = rows.map((row) => ({ row, verdict: verdictOf(row) }));

function verdictOf(row: CorpusRow): Verdict {
  const rules = loadRuleSet();
  if (rules.kind === "invalid") throw new Error("the rule library has mistakes: npm run rules lists them");
  return evaluate(row.text, rules.ruleset).verdict;
}

/** Ids of those among `of` for which the test does not hold, and its share. */
function share(of: typeof judged, holds: (verdict: Verdict) => boolean): { share: number; others: string } {
  const others = of.filter(({ verdict }) => !holds(verdict));
  return {
    share: 1 - others.length / of.length,
    others: others.map(({ row, verdict }) => `${row.id}: ${verdict}`).join(", "),
  };
}

const lures = judged.filter(({ row }) => row.label === "scam");
const honest = judged.filter(({ row }) => row.label === "legit" && row.expect?.verdict !== "help-now");
const calls = judged.filter(({ row }) => row.expect?.verdict === "help-now");
const warnings = judged.filter(({ row }) => row.expect?.verdict === "awareness");

test("the fixture holds all composed texts", () => {
  expect(judged).toHaveLength(317);
  expect([lures.length, honest.length, calls.length, warnings.length]).toEqual([159, 140, 18, 42]);
});

/** A language with fewer lures says little alone. */
const ENOUGH = 5;
const languages = [...new Set(lures.map(({ row }) => row.lang))];
const many = languages.filter((lang) => lures.filter(({ row }) => row.lang === lang).length >= ENOUGH);
const groups = [...many.map((lang) => [lang]), languages.filter((lang) => !many.includes(lang))];

describe.each(groups.map((group) => ({ name: group.join(" "), group })))("$name", ({ group }) => {
  const own = lures.filter(({ row }) => group.includes(row.lang));

  test("at least nineteen in twenty lures are caution or higher", () => {
    const { share: raised, others } = share(own, (verdict) => verdict === "high" || verdict === "caution");
    expect({ enough: raised >= 0.95, others }).toEqual({ enough: true, others });
  });

  test("at least seventeen in twenty lures are high", () => {
    const { share: high, others } = share(own, (verdict) => verdict === "high");
    expect({ enough: high >= 0.85, others }).toEqual({ enough: true, others });
  });
});

test("at most one honest text in fifty is high", () => {
  const { share: calm, others } = share(honest, (verdict) => verdict !== "high" && verdict !== "help-now");
  expect({ enough: calm >= 0.98, others }).toEqual({ enough: true, others });
});

test("at most eight honest texts in a hundred are caution or higher", () => {
  const { share: calm, others } = share(honest, (verdict) => verdict === "none-found" || verdict === "awareness");
  expect({ enough: calm >= 0.92, others }).toEqual({ enough: true, others });
});

test("every call for help gets help", () => {
  expect(share(calls, (verdict) => verdict === "help-now").others).toBe("");
});

test("no warning or testimony is high", () => {
  expect(share(warnings, (verdict) => verdict !== "high" && verdict !== "help-now").others).toBe("");
});
