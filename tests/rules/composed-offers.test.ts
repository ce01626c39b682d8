import { expect, test } from "@jest/globals";
import { evaluate, type Verdict } from "../../lib/engine/index.ts";
import { type CorpusRow, readCorpus } from "../../lib/reports/index.ts";
import { loadRuleSet } from "../../lib/ruleset/index.ts";

/** Our own texts, in the languages that the library covers. They check us against our own idea of a lure; no rate of
 *  detection follows from them. */
const rows = readCorpus("tests/fixtures").files.flatMap((file) => file.rows);
const covered = rows.filter((row) => row.lang === "vi" || row.lang === "en");
const judged = covered.map((row) => ({ row, verdict: verdictOf(row) }));

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

test("the fixture holds all composed texts of both languages", () => {
  expect(covered).toHaveLength(136);
  expect([lures.length, honest.length, calls.length, warnings.length]).toEqual([69, 61, 6, 14]);
});

test("at least nine in ten lures are caution or higher", () => {
  const { share: raised, others } = share(
    lures,
    (verdict) => verdict === "high" || verdict === "caution" || verdict === "help-now",
  );
  expect({ enough: raised >= 0.9, others }).toEqual({ enough: true, others });
});

test("at least seven in ten lures are high", () => {
  const { share: high, others } = share(lures, (verdict) => verdict === "high");
  expect({ enough: high >= 0.7, others }).toEqual({ enough: true, others });
});

test("at most one honest text in fifty is high", () => {
  const { share: calm, others } = share(honest, (verdict) => verdict !== "high" && verdict !== "help-now");
  expect({ enough: calm >= 0.98, others }).toEqual({ enough: true, others });
});

test("at least nine in ten calls for help get help, and none gets a score", () => {
  const { share: helped, others } = share(calls, (verdict) => verdict === "help-now");
  expect({ enough: helped >= 0.9, others }).toEqual({ enough: true, others });
});

test("no warning or testimony is high", () => {
  expect(share(warnings, (verdict) => verdict !== "high" && verdict !== "help-now").others).toBe("");
});
