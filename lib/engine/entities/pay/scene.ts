/** In: a reading, what else is known, and the places named. Out: what reading an amount needs to know of its surroundings:
 *  the languages of the text, the reader's country, the countries that the offer names. Nothing here reads an amount. */

import type { Context, CountryCode, LanguageCode, MoneyTables, Place, PlaceMention, Reading } from "../../types.ts";
import type { FlatText } from "../scan/flat-text.ts";
import { languageOf } from "./money-tables.ts";

const TRADITIONAL = /[萬錢們這來個說時會學還機員業]/;

export interface Scene {
  flat: FlatText;
  money: MoneyTables;
  languages: Set<LanguageCode>;
  language: LanguageCode | null;
  /** where the reader is, or else where the language of the text points to */
  home: CountryCode | null;
  /** countries of the places named, in the order of the text */
  countries: CountryCode[];
  /** currencies of the places named, then of the reader or the language */
  likely: string[];
}

export function sceneOf(
  flat: FlatText,
  reading: Pick<Reading, "language" | "languages">,
  places: readonly PlaceMention[],
  { money }: { money: MoneyTables; places: readonly Place[] },
  context: Context,
): Scene {
  const language = reading.language === null ? null : languageOf(reading.language);
  const languages = new Set(reading.languages.map(languageOf));
  if (language) languages.add(language);
  languages.add("en");
  const home = context.from ?? countryOf(language, flat.text, money);
  const countries = [...new Set(places.flatMap(({ country }) => (country ? [country] : [])))];
  const likely = (home ? [...countries, home] : countries).flatMap((country) => money.currencyOf.get(country) ?? []);
  return { flat, money, languages, language, home, countries, likely: [...new Set(likely)] };
}

/** Chinese in traditional characters is read as from Taiwan, until the reader says where they are. */
function countryOf(language: LanguageCode | null, text: string, money: MoneyTables): CountryCode | null {
  if (language === null) return null;
  if (language === "zh" && TRADITIONAL.test(text)) return "TW";
  return money.currencyOfLanguage.get(language)?.country ?? null;
}
