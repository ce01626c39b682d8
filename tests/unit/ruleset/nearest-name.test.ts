import { expect, test } from "@jest/globals";
import { meantOr, nearestName } from "../../../lib/ruleset/nearest-name.ts";

const TERMS = ["flight", "covers-cost", "covers-visa", "no-experience", "passport"];

test.each([
  ["flihgt", "flight"],
  ["fligt", "flight"],
  ["cover-cost", "covers-cost"],
  ["cover-visas", "covers-visa"],
  ["no-experince", "no-experience"],
  ["pasport", "passport"],
])("takes %s for %s", (typed, meant) => {
  expect(nearestName(typed, TERMS)).toBe(meant);
});

test.each(["hotel", "x", "romance"])("takes %s for nothing else", (typed) => {
  expect(nearestName(typed, TERMS)).toBeNull();
});

test("says what to do when nothing is near", () => {
  expect(meantOr("hotel", TERMS, "write it down")).toBe("write it down");
  expect(meantOr("flihgt", TERMS, "write it down")).toBe("did you mean `flight`?");
});
