import { expect, test } from "@jest/globals";
import type { Problem } from "../../../lib/ruleset/problem.ts";
import { draw, report } from "../../../lib/ruleset/report.ts";

const at = (column: number, length: number): Problem => ({
  kind: "schema",
  path: "terms/a.yaml",
  line: 1,
  column,
  length,
  message: "is wrong",
  hint: null,
});
const caretLine = (text: string, column: number, length: number) => draw(at(column, length), text).split("\n");

test("puts the caret under Chinese letters, which are two cells wide", () => {
  expect(caretLine("zh: [机票, 包]", 10, 1)).toEqual([
    "rules/terms/a.yaml:1:10  is wrong",
    "  1 | zh: [机票, 包]",
    "    |            ^^",
  ]);
});

test("counts no cell for a mark that is a character of its own", () => {
  const word = "trả".normalize("NFD");
  const [, shown, caret] = caretLine(`vi: [${word}, lo]`, 6 + word.length + 2, 2);
  expect(shown).toBe(`  1 | vi: [${word}, lo]`);
  expect(caret).toBe("    |           ^^");
});

test("cuts a long line around the caret", () => {
  const [, shown = "", caret = ""] = caretLine(`${"word ".repeat(80)}here${" more".repeat(40)}`, 401, 4);
  expect(shown.length).toBeLessThan(130);
  expect(shown.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("here");
});

test("never cuts between the halves of an emoji", () => {
  const [, shown = ""] = caretLine(`${"😀".repeat(100)}x`, 201, 1);
  expect(shown.isWellFormed?.() ?? !/[\ud800-\udbff](?![\udc00-\udfff])/.test(shown)).toBe(true);
});

test("draws no line when there is no file", () => {
  expect(draw({ ...at(1, 1), hint: "write it" }, null)).toBe("rules/terms/a.yaml:1:1  is wrong\n  hint: write it");
});

test("counts problems and files at the end", () => {
  const other = { ...at(1, 1), path: "terms/b.yaml" };
  expect(report([at(1, 1), other, other], new Map())).toMatch(/\n3 problems in 2 files$/);
  expect(report([at(1, 1)], new Map())).toMatch(/\n1 problem in 1 file$/);
});
