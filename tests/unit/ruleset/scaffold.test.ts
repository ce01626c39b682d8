import { expect, test } from "@jest/globals";
import { chooseProblems } from "../../../lib/ruleset/choose-problems.ts";
import { examineRules } from "../../../lib/ruleset/load.ts";
import { scaffoldFlag } from "../../../lib/ruleset/scaffold.ts";
import { problemsOf, smallLibrary, textOf } from "./small-library.ts";

const { library } = examineRules(smallLibrary());
const scaffold = (group: string, id: string) => scaffoldFlag(library, group, id);
const texts = (group: string, id: string) => {
  const made = scaffold(group, id);
  if (made.kind === "refused") throw new Error(made.message);
  return Object.fromEntries(made.files.map(({ path, text }) => [path, text]));
};

test("writes a draft with the next free number and stubs of both explanations", () => {
  const files = texts("travel", "travel-by-night");
  expect(Object.keys(files)).toEqual([
    "flags/travel/travel-by-night.yaml",
    "explanations/en/travel.yaml",
    "explanations/vi/travel.yaml",
  ]);
  expect(files["flags/travel/travel-by-night.yaml"]).toMatch(/^id: travel-by-night\nnumber: 62\nstatus: draft\n/);
  expect(files["explanations/en/travel.yaml"]).toContain(textOf("explanations/en/travel.yaml").trimEnd());
});

test("begins a group with its first number and a new file of explanations", () => {
  const files = texts("romance", "rom-wrong-number");
  expect(files["flags/romance/rom-wrong-number.yaml"]).toContain("number: 180\n");
  expect(files["explanations/vi/romance.yaml"]).toMatch(/^review: awaiting\nflags:\n {2}rom-wrong-number:\n/);
});

test("is asked by the loader for every text that it left open, and for nothing else", () => {
  const said = problemsOf(smallLibrary(texts("travel", "travel-by-night")));
  const open = said.filter(({ kind }) => kind === "unfinished");
  expect(open.map(({ path }) => path).filter((path) => path.startsWith("explanations/en"))).toHaveLength(4);
  expect(open.map(({ hint }) => hint)).toContain("one sentence for editors: why this is a sign, and of what");
  expect(said.filter(({ kind }) => kind !== "unfinished")).toEqual([]);
});

test.each([
  ["travl", "travel-x", /did you mean `travel`/],
  ["travel", "Travel X", /is no id/],
  ["travel", "travel-paid", /exists already/],
])("refuses %s/%s", (group, id, message) => {
  expect(scaffold(group, id)).toMatchObject({ kind: "refused", message: expect.stringMatching(message) });
});

test("is asked about in both explanations too, by the name of the flag alone", () => {
  const files = smallLibrary(texts("travel", "travel-by-night"));
  const all = new Map(files.map(({ path, text }) => [path, text]));
  const chosen = chooseProblems(problemsOf(files), ["travel-by-night"], all);
  expect(chosen).toHaveLength(problemsOf(files).length);
  expect(chooseProblems(problemsOf(files), ["travel-paid"], all)).toEqual([]);
  expect(chooseProblems(problemsOf(files), [], all)).toEqual(problemsOf(files));
});
