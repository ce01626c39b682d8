import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { dayOf, monthOf, weekOf } from "../../../lib/checks/record-dates.ts";

test.each([
  ["2026-11-24T23:59:59Z", 202648],
  ["2026-01-01T00:00:00Z", 202601],
  ["2027-01-01T00:00:00Z", 202653],
  ["2027-01-04T00:00:00Z", 202701],
  ["2024-12-30T00:00:00Z", 202501],
  ["2021-01-03T23:59:59Z", 202053],
])("%s is in week %d", (moment, week) => {
  expect(weekOf(Date.parse(moment))).toBe(week);
});

test("counts months back across a year", () => {
  const now = Date.parse("2026-11-24T12:00:00Z");
  expect([monthOf(now), monthOf(now, 1), monthOf(now, 11), monthOf(now, 13)]).toEqual([202611, 202610, 202512, 202510]);
  expect(monthOf(Date.parse("2026-01-31T12:00:00Z"), 1)).toBe(202512);
});

test("a week has seven days and weeks follow one another", () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => days * 86_400_000);
  fc.assert(fc.property(day, (moment) => weekOf(moment) <= weekOf(moment + 86_400_000)));
  fc.assert(fc.property(day, (moment) => weekOf(moment) !== weekOf(moment + 7 * 86_400_000)));
});

test("the day is the day in UTC", () => {
  expect(dayOf(Date.parse("2026-11-24T23:30:00-05:00"))).toBe("2026-11-25");
});
