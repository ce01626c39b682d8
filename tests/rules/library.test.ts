/** What the shipped library as a whole must hold: no problem in any file, and enough of it in the languages that the product
 *  promises. */
import { expect, test } from "@jest/globals";
import { compileRuleSet, examineRules, GROUP_NAMES, readFolder, report, wordsFound } from "../../lib/ruleset/index.ts";

const { library, problems } = examineRules(readFolder("rules"));
const ruleset = compileRuleSet(library);
const live = library.flags.filter(({ data }) => data.status === "live");

test("has no problem in any file", () => {
  expect(problems.length === 0 ? "" : report(problems, library.texts)).toBe("");
});

test("finds every word of every term in a text that says just that word", () => {
  const lost = wordsFound(library, ruleset, () => true);
  expect(lost.length === 0 ? "" : report(lost, library.texts)).toBe("");
});

test("has at least 35 live flags, and some in each of the sixteen groups", () => {
  expect(live.length).toBeGreaterThanOrEqual(35);
  // `text` holds what a text does to hide or reassure; the other sixteen are those of the red flags.
  const groups = new Set(live.map(({ folder }) => folder));
  expect(GROUP_NAMES.filter((group) => group !== "text" && !groups.has(group))).toEqual([]);
});

test("has a text that each live flag must find in Vietnamese and in English", () => {
  const silent = live.flatMap(({ data }) => {
    const spoken = new Set(data.examples.filter(({ match }) => match !== undefined).map(({ lang }) => lang));
    return ["vi", "en"].filter((lang) => !spoken.has(lang)).map((lang) => `${data.id} in ${lang}`);
  });
  expect(silent).toEqual([]);
});

test.each(["th", "zh", "km", "ar"])("has a live flag that speaks %s", (language) => {
  const matches = live.filter(({ data }) =>
    data.examples.some(({ lang, match }) => lang === language && match !== undefined),
  );
  expect(matches.map(({ data }) => data.id)).not.toEqual([]);
});

test("has a Vietnamese example without marks for each live flag", () => {
  const marked = /[\u0300-\u036f\u0111]/;
  const bare = live.filter(({ data }) =>
    data.examples.some(
      ({ lang, match }) => lang === "vi" && match !== undefined && !marked.test(match.normalize("NFD").toLowerCase()),
    ),
  );
  expect(live.filter((flag) => !bare.includes(flag)).map(({ data }) => data.id)).toEqual([]);
});
