/** What every component is given: the language to write in, and the function that writes it. */
import type { Locale, Translate } from "../../lib/i18n/index.ts";
import { translatorFor } from "../../lib/i18n/index.ts";

export interface InLanguage {
  locale: Locale;
  t: Translate;
}

export const inLanguage = (locale: Locale): InLanguage => ({ locale, t: translatorFor(locale) });
