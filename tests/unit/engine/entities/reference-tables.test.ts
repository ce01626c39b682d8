/** The tables under rules/ that entities rest on: what the reference data says must hold of them whoever edits them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { money } from "./money-fixture.ts";

const rules = new URL("../../../../rules/", import.meta.url);
const load = (file: string) => parse(readFileSync(new URL(file, rules), "utf8"));

interface PlaceRow {
  id: string;
  kind: string;
  country: string | null;
  verified?: boolean;
  words: Record<string, (string | { word: string; context?: boolean })[]>;
}
const rows: PlaceRow[] = readdirSync(new URL("places/", rules)).flatMap((file) => load(`places/${file}`).places);
const names = rows.flatMap(({ id, words }) =>
  Object.values(words)
    .flat()
    .map((one) => ({ id, ...(typeof one === "string" ? { word: one, context: false } : { context: false, ...one }) })),
);

describe("places", () => {
  test("have ids of their own", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test("short tags, 老街 and 木牌 never count alone", () => {
    for (const tag of ["CT", "PP", "KK", "KPS", "SHV", "老街", "木牌", "菩萨", "国公", "Venus", "Muse"]) {
      const uses = names.filter(({ word }) => word === tag);
      expect({ tag, found: uses.length > 0, alone: uses.some(({ context }) => !context) }).toEqual({
        tag,
        found: true,
        alone: false,
      });
    }
  });

  test("what nobody verified counts only in context", () => {
    for (const { id, words } of rows.filter(({ verified }) => verified === false)) {
      for (const one of Object.values(words).flat())
        expect([id, typeof one === "object" && one.context]).toEqual([id, true]);
    }
  });

  test("everyday words are no names of countries", () => {
    const free = new Set(names.filter(({ context }) => !context).map(({ word }) => word.toLowerCase()));
    for (const word of [
      "anh",
      "ý",
      "mỹ",
      "đức",
      "pháp",
      "nga",
      "lào",
      "nhật",
      "hàn",
      "áo",
      "bỉ",
      "us",
      "as",
      "turkey",
      "georgia",
      "chad",
      "cuba",
    ]) {
      expect([word, free.has(word)]).toEqual([word, false]);
    }
  });
});

describe("money", () => {
  test("has a rate and a currency for every wage", () => {
    for (const country of money.wages.keys()) {
      const currency = money.currencyOf.get(country) as string;
      expect([country, money.unitsPerUsd.has(currency)]).toEqual([country, true]);
    }
  });

  test("knows the currency of every language in rates", () => {
    for (const [language, { currency }] of money.currencyOfLanguage) {
      expect([language, money.unitsPerUsd.has(currency)]).toEqual([language, true]);
    }
  });

  test("one-letter signs count in capitals only, and behind a figure not at all unless in small letters", () => {
    for (const sign of ["n", "p", "r"]) {
      for (const { capitals, after } of money.signs.get(sign) ?? [])
        expect([sign, capitals, after]).toEqual([sign, true, false]);
    }
  });
});

describe("help lines and registers", () => {
  const { lines, superseded } = load("help/lines.yaml");
  const { registers } = load("registers/registers.yaml");

  test("have unique, stable ids and say when each row is due", () => {
    expect(new Set(lines.map(({ id }: { id: string }) => id)).size).toBe(lines.length);
    for (const line of lines) expect(line.review_due).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test("superseded numbers are on no row", () => {
    const digits = (value: string) => value.replace(/\D/g, "");
    const current = new Set(
      lines.flatMap((line: { channels: { value: string }[] }) => line.channels.map(({ value }) => digits(value))),
    );
    for (const { values } of superseded)
      for (const value of values) expect([value, current.has(digits(value))]).toEqual([value, false]);
  });

  test("one register of a name and country, each with the trust of its address", () => {
    const keys = registers.map((row: { country: string; name_en: string }) => `${row.country} ${row.name_en}`);
    expect(new Set(keys).size).toBe(registers.length);
    for (const { url_status } of registers) expect(["source", "old", "memory"]).toContain(url_status);
  });
});
