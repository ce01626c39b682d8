/** The product's own money tables, a scene in a language, and the amounts found in a text, for tests of amounts. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { findPay } from "../../../../lib/engine/entities/pay/find-pay.ts";
import { moneyTables } from "../../../../lib/engine/entities/pay/money-tables.ts";
import { type Scene, sceneOf } from "../../../../lib/engine/entities/pay/scene.ts";
import { flatten } from "../../../../lib/engine/entities/scan/flat-text.ts";
import type { Pay, PlaceMention } from "../../../../lib/engine/types.ts";

function table(name: string) {
  return parse(readFileSync(new URL(`../../../../rules/pay/${name}.yaml`, import.meta.url), "utf8"));
}

export const money = moneyTables({
  currencies: table("currencies"),
  rates: table("rates"),
  wages: table("wages"),
  words: table("pay-words"),
});

export interface Told {
  from?: string;
  countries?: string[];
}

export function scene(text: string, language: string | null, { from, countries = [] }: Told = {}): Scene {
  const places: PlaceMention[] = countries.map((country) => ({
    kind: "place",
    start: 0,
    end: 0,
    place: 0,
    placeKind: "country",
    country,
  }));
  const reading = { language, languages: language ? [language] : [] };
  return sceneOf(flatten(text), reading, places, { money, places: [] }, { from: from ?? null });
}

export function payIn(text: string, language: string | null, told?: Told): Pay[] {
  const flat = flatten(text);
  return findPay(scene(text, language, told), new Uint8Array(flat.length + 1));
}

/** `«quoted» min–max CUR/period`, with a question mark behind what was assumed. */
export function amounts(text: string, language: string | null, told?: Told): string[] {
  return payIn(text, language, told).map(({ start, end, min, max, currency, currencyFrom, period, periodFrom }) => {
    const figures = min === max ? String(min) : `${min}–${max}`;
    const doubt = (from: string) => (from === "assumed" ? "?" : "");
    return `«${text.slice(start, end)}» ${figures} ${currency}${doubt(currencyFrom)}/${period}${doubt(periodFrom)}`;
  });
}
