/** Everything that writes a page in somebody's language. */

export { EUROPEAN_UNION, isReaderCountry, READER_COUNTRIES } from "./countries.ts";
export { isLocale, LOCALE_FACTS, LOCALES, type Locale, pickLocale } from "./locales.ts";
export { compareNames, countryName, dateOf, languageName, listOf, numberOf } from "./names.ts";
export { MESSAGES, type Messages, type Translate, translatorFor } from "./translator.ts";
