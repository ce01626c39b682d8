/** The whole engine with the whole library is linear in the text: four times as much of anything hostile takes about four
 *  times as long. Each step has finer texts of its own; this is for what stands between them. */
import { expect, test } from "@jest/globals";
import { hostileTexts } from "../../../lib/bench/sample-texts.ts";
import { evaluate } from "../../../lib/engine/index.ts";
import { loadRuleSet } from "../../../lib/ruleset/index.ts";
import { bestCost } from "../../helpers/best-cost.ts";

const rules = loadRuleSet();
if (rules.kind === "invalid") throw new Error("the rule library has mistakes: npm run rules lists them");
const { ruleset } = rules;

/** Four times the length may take this many times as long; squares would take sixteen. */
const MOST = 6;
const SLACK_MS = 20;

test.each(Object.entries(hostileTexts(20_000)))("%s", (_name, text) => {
  const quarter = bestCost(() => evaluate(text.slice(0, 5_000), ruleset));
  expect(bestCost(() => evaluate(text, ruleset))).toBeLessThan(quarter * MOST + SLACK_MS);
});
