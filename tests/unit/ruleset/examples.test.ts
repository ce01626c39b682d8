import { expect, test } from "@jest/globals";
import { explainFlag } from "../../../lib/engine/index.ts";
import { compileRuleSet } from "../../../lib/ruleset/compile.ts";
import { exampleCases } from "../../../lib/ruleset/examples.ts";
import { examineRules } from "../../../lib/ruleset/load.ts";
import type { LibraryFile } from "../../../lib/ruleset/parse-library.ts";
import { reportExample } from "../../../lib/ruleset/report-example.ts";
import { explanationOf } from "../../../lib/ruleset/report-explanation.ts";
import { wordsFound } from "../../../lib/ruleset/words-found.ts";
import { broken, smallLibrary } from "./small-library.ts";

const TERM = "terms/cost/covers-cost.yaml";
const FLAG = "flags/travel/travel-paid.yaml";

function failures(files: readonly LibraryFile[]): string[] {
  const { library } = examineRules(files);
  const ruleset = compileRuleSet(library);
  return exampleCases(library, ruleset).flatMap((example) => {
    const failure = example.try();
    if (!failure) return [];
    return reportExample({ example, failure, why: explainFlag(example.text, ruleset, example.rule) }).split("\n");
  });
}

test("passes examples that the engine bears out", () => {
  const { library } = examineRules(smallLibrary());
  expect(exampleCases(library, compileRuleSet(library))).toHaveLength(8);
  expect(failures(smallLibrary())).toEqual([]);
});

test("says what a match that is not found lacks", () => {
  expect(failures(broken(FLAG, "[we pay your flight]", "[they pay your flight]"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:14:24  match (en): not found",
    "  wanted: Start Monday, [they pay your flight].",
    "  why:    post 1: near: covers-cost + flight: no covers-cost",
  ]);
});

test("shows what was found elsewhere than the brackets say", () => {
  expect(failures(broken(FLAG, "[we pay your flight]", "we [pay your flight]"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:14:24  match (en): found, but elsewhere than the brackets say",
    "  wanted: Start Monday, we [pay your flight].",
    "  found:  Start Monday, [we pay your flight].",
  ]);
});

test("shows what was found in a text that must pass", () => {
  expect(failures(broken(FLAG, "You book your own flight.", "We pay: the flight."))).toEqual([
    "rules/flags/travel/travel-paid.yaml:16:22  not (en): found, but must not be",
    "  wanted: We pay: the flight.",
    "  found:  [We pay: the flight].",
  ]);
});

test("says when a known miss works", () => {
  const todo = broken(FLAG, 'lang: en, not: "You book your own flight."', 'lang: en, todo: "[We pay the flight]."');
  expect(failures(todo)[0]).toMatch(/todo \(en\): a known miss that works now: write `match` for `todo`$/);
  expect(failures(broken(FLAG, 'lang: en, not: "You', 'lang: en, todo: "[You]'))).toEqual([]);
});

test("wants the verdict of a calm text below high", () => {
  const files = broken("scoring.yaml", "verdict: caution", "verdict: high");
  expect(failures(files).filter((line) => line.includes("calm"))).toEqual([
    expect.stringMatching(/calm \(vi\): the verdict is `high`, because of one-flag \(travel-paid\)$/),
  ]);
});

test("tries a draft as if it were live", () => {
  const draft = smallLibrary({
    [FLAG]: broken(FLAG, "status: live", "status: draft").find(({ path }) => path === FLAG)?.text ?? "",
  });
  expect(failures(draft)).toEqual([]);
});

test("tries the examples of terms, whose brackets mark each of its words", () => {
  const term = "terms/travel/flight.yaml";
  const examples = (match: string) =>
    broken(term, "review: {", `examples:\n  - { lang: vi, match: "${match}" }\nreview: {`);
  expect(failures(examples("[vé máy bay] với [vé máy bay]"))).toEqual([]);
  expect(failures(examples("[vé máy bay] với vé máy bay"))[0]).toMatch(/found, but elsewhere/);
});

test("names a word that its own text does not find, and why", () => {
  const lost = (files: readonly LibraryFile[]) => {
    const { library } = examineRules(files);
    return wordsFound(library, compileRuleSet(library), () => true);
  };
  expect(lost(smallLibrary())).toEqual([]);
  expect(lost(broken(TERM, "vi: [lo, bao,", "vi: [lo, không dc bao,"))).toMatchObject([
    {
      kind: "word-never-found",
      message: "`không dc bao` is not found in a text that says just that",
      hint: "the text is read as `không được bao`: write that",
    },
  ]);
  expect(lost(broken(TERM, "bao nhiêu]", "bao]"))).toMatchObject([
    { message: "`bao` is not found in a text that says just that", hint: "an `except` of this term holds it" },
  ]);
});

test("explains a rule on a text, relation by relation", () => {
  const { library } = examineRules(smallLibrary());
  const ruleset = compileRuleSet(library);
  const explained = (text: string) => {
    const report = explainFlag(text, ruleset, "travel-paid");
    return report && explanationOf(report, text).split("\n");
  };
  expect(explained("We pay\nyour bus and flight.")).toEqual([
    "travel-paid (live) does not hold on: We pay⏎your bus and flight.",
    "  post 1",
    "    - near: covers-cost + flight: found, but apart: 4 words between the nearest, with a stop or line end between",
  ]);
  expect(explained("We pay your flight.")).toEqual([
    "travel-paid (live) holds on: We pay your flight.",
    "  post 1",
    "    + near: covers-cost + flight: “We pay your flight”",
  ]);
  expect(explainFlag("x", ruleset, "no-such-flag")).toBeNull();
});
