import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { loadRuleSet } from "../../lib/ruleset/index.ts";
import { describeEvaluation } from "./describe-evaluation.ts";

/** A text, and what every step makes of it. After a wanted change, `GOLDEN=record npm run test:unit` writes the files anew;
 *  the difference is read in review. */
const folder = path.resolve("tests/golden/cases");
const cases = readdirSync(folder).filter((name) => name.endsWith(".txt"));

test("there are golden cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(8);
});

test.each(cases)("%s is read as before", (name) => {
  const rules = loadRuleSet();
  if (rules.kind === "invalid") throw new Error("the rule library has mistakes: npm run rules lists them");
  const text = readFileSync(path.join(folder, name), "utf8").trimEnd();
  const described = describeEvaluation(text, rules.ruleset);
  const expected = path.join(folder, name.replace(/\.txt$/, ".expected.md"));
  if (process.env.GOLDEN === "record") writeFileSync(expected, described);
  expect(existsSync(expected) ? readFileSync(expected, "utf8") : "").toBe(described);
});
