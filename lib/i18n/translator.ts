/** In: a language. Out: the function that writes a message of messages/<language>.json, with its values put in (ICU).
 *  A missing message or value is a mistake of ours and throws; a test compares the keys of all languages, and every page
 *  and example is rendered in every language. */
import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales.ts";
import en from "./messages/en.json" with { type: "json" };
import vi from "./messages/vi.json" with { type: "json" };

export type Messages = typeof en;

export const MESSAGES: Record<Locale, Messages> = { en, vi };

const build = (locale: Locale) =>
  createTranslator<Messages>({
    locale,
    messages: MESSAGES[locale],
    timeZone: "UTC",
    onError: (problem) => {
      throw problem;
    },
  });

export type Translate = ReturnType<typeof build>;

const TRANSLATORS: Record<Locale, Translate> = { en: build("en"), vi: build("vi") };

export function translatorFor(locale: Locale): Translate {
  return TRANSLATORS[locale];
}
