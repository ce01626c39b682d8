/** A list of countries in the page's language and its order, with "not chosen" first. */
import { compareNames, countryName, READER_COUNTRIES } from "../../../lib/i18n/index.ts";
import type { InLanguage } from "../in-language.ts";

interface CountrySelectProps extends InLanguage {
  id: string;
  name: string;
  chosen: string | null;
}

export function CountrySelect({ locale, t, id, name, chosen }: CountrySelectProps) {
  const countries = READER_COUNTRIES.map((code) => ({ code, called: countryName(locale, code) }));
  countries.sort((one, other) => compareNames(locale, one.called, other.called));
  return (
    <select id={id} name={name} defaultValue={chosen ?? ""} autoComplete="off">
      <option value="">{t("common.chooseCountry")}</option>
      {countries.map(({ code, called }) => (
        <option key={code} value={code}>
          {called}
        </option>
      ))}
    </select>
  );
}
