/** In: a language code or an Accept-Language header. Out: the language to write a page in, and what is known about it.
 *  A language is listed here when messages/<code>.json holds every message; `review` says whether a native speaker has
 *  read it, and the page says so while it is awaited. */

export const LOCALES = ["en", "vi"] as const;
export type Locale = (typeof LOCALES)[number];

const DEFAULT_LOCALE: Locale = "en";

interface LocaleFacts {
  /** the language's own name for itself */
  name: string;
  dir: "ltr" | "rtl";
  review: "done" | "awaiting";
}

export const LOCALE_FACTS: Record<Locale, LocaleFacts> = {
  en: { name: "English", dir: "ltr", review: "done" },
  vi: { name: "Tiếng Việt", dir: "ltr", review: "awaiting" },
};

export function isLocale(code: unknown): code is Locale {
  return (LOCALES as readonly unknown[]).includes(code);
}

/** The first language of `Accept-Language`, by weight, that we write in. Malformed parts are passed over. */
export function pickLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((parameter) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight), order };
    })
    .filter((wish) => wish.weight > 0)
    .sort((one, other) => other.weight - one.weight || one.order - other.order);
  for (const { language } of wishes) if (isLocale(language)) return language;
  return DEFAULT_LOCALE;
}
