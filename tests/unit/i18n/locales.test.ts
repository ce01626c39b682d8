/** Which language a browser gets, and how names, lists and dates are written in it. */
import { describe, expect, test } from "@jest/globals";
import {
  compareNames,
  countryName,
  dateOf,
  isReaderCountry,
  languageName,
  listOf,
  numberOf,
  pickLocale,
  READER_COUNTRIES,
} from "../../../lib/i18n/index.ts";

test.each([
  ["vi-VN,vi;q=0.9,en;q=0.8", "vi"],
  ["en-US", "en"],
  ["fr, vi;q=0.5, en;q=0.7", "en"],
  ["fr;q=0.9, de", "en"],
  ["VI", "vi"],
  ["vi;q=0, en", "en"],
  ["en;q=0.5, vi;q=0.5", "en"],
  ["", "en"],
  [null, "en"],
  ["vi;q=9.99.99,;;,=,", "vi"],
  [`${"x,".repeat(5000)}vi`, "en"],
])("Accept-Language %p gets %s", (header, locale) => {
  expect(pickLocale(header)).toBe(locale);
});

describe("dates keep the precision of their source", () => {
  test.each([
    ["2025-12-11", "11 December 2025"],
    ["2025-12", "December 2025"],
    ["2025", "2025"],
    ["June 2026", "June 2026"],
  ])("%s is %s", (date, written) => expect(dateOf("en", date)).toBe(written));
});

test("names, lists and numbers are written in the language", () => {
  expect(countryName("vi", "KH")).toBe("Campuchia");
  expect(countryName("en", "INT")).toBe("INT");
  expect(languageName("en", "km")).toBe("Khmer");
  expect(listOf("vi", ["a", "b", "c"])).toBe("a, b và c");
  expect(numberOf("vi", 20000)).toBe("20.000");
  expect(compareNames("vi", "Ấn Độ", "Bangladesh")).toBeLessThan(0);
});

test("a country can be chosen once, by its code, and by nothing else", () => {
  expect(new Set(READER_COUNTRIES).size).toBe(READER_COUNTRIES.length);
  expect(READER_COUNTRIES.filter((code) => countryName("en", code) === code)).toEqual([]);
  expect([isReaderCountry("VN"), isReaderCountry("vn"), isReaderCountry("XX"), isReaderCountry(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
