import { expect, test } from "@jest/globals";
import { formatRecall } from "../../../lib/reports/format-recall.ts";
import { PERTURBATIONS } from "../../../lib/reports/perturb.ts";

const TEXT = "Lương cao, we pay your flight; bring passport quickly";
const hidden = (way: string) => PERTURBATIONS[way]?.(TEXT);

test("every way changes a text with Latin letters, and the same text in the same way", () => {
  for (const [way, hide] of Object.entries(PERTURBATIONS)) {
    expect([way, hide(TEXT) === TEXT]).toEqual([way, false]);
    expect(hide(TEXT)).toBe(hide(TEXT));
  }
});

test("what is hidden still reads the same to a person", () => {
  expect(hidden("spaced letters")).toContain("p a y");
  expect(hidden("dotted letters")).toContain("L.ư.ơ.n.g");
  expect(hidden("no marks")).toBe("Luong cao, we pay your flight; bring passport quickly");
  expect(hidden("zero-width")?.replaceAll("\u200b", "")).toBe(TEXT);
  expect(hidden("full-width")?.normalize("NFKC")).toBe(TEXT);
  expect(hidden("split over lines")?.replaceAll("\n", "")).toBe(TEXT);
  expect(hidden("misspelled")).toContain("Lương cao");
});

test("scripts without capitals are left alone by what only Latin letters can do", () => {
  for (const way of ["leet", "dotted letters", "misspelled", "no marks"]) {
    expect(PERTURBATIONS[way]?.("工作轻松，公司包机票")).toBe("工作轻松，公司包机票");
  }
});

test("says how many of those found are still found", () => {
  const table = formatRecall("a.jsonl", [{ lang: "vi", found: 4, still: { leet: 3 } }]);
  expect(table).toContain("vi: 4 found");
  expect(table).toMatch(/leet +3 = 75\.0 % \[30\.1–95\.4\]/);
});
