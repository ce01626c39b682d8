/** In: codes of countries and languages, figures, days. Out: how a person writes them in the page's language. Dates keep
 *  the precision of their source: a year stays a year. */
import type { Locale } from "./locales.ts";

const INTL_TAG: Record<Locale, string> = { en: "en-GB", vi: "vi-VN" };

const once = <Made>(make: (tag: string) => Made) => {
  const made = new Map<Locale, Made>();
  return (locale: Locale): Made => {
    const known = made.get(locale) ?? make(INTL_TAG[locale]);
    made.set(locale, known);
    return known;
  };
};

const regions = once((tag) => new Intl.DisplayNames(tag, { type: "region" }));
const languages = once((tag) => new Intl.DisplayNames(tag, { type: "language" }));
const lists = once((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
const numbers = once((tag) => new Intl.NumberFormat(tag));
const collators = once((tag) => new Intl.Collator(tag));
const days = once((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }));
const months = once((tag) => new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: "UTC" }));

/** A code that is no country of ISO 3166-1 comes back as it is. */
export const countryName = (locale: Locale, code: string): string =>
  (/^[A-Z]{2}$/.test(code) ? regions(locale).of(code) : undefined) ?? code;

export const languageName = (locale: Locale, code: string): string => languages(locale).of(code) ?? code;

export const listOf = (locale: Locale, parts: readonly string[]): string => lists(locale).format(parts);

export const numberOf = (locale: Locale, figure: number): string => numbers(locale).format(figure);

export const compareNames = (locale: Locale, one: string, other: string): number =>
  collators(locale).compare(one, other);

/** `2025-12-11`, `2025-12` or `2025`; anything else comes back as it is. */
export function dateOf(locale: Locale, date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return days(locale).format(new Date(`${date}T00:00:00Z`));
  if (/^\d{4}-\d{2}$/.test(date)) return months(locale).format(new Date(`${date}-01T00:00:00Z`));
  return date;
}
