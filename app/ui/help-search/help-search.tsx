/** Where are you, which passport, what is happening: three lists and a button. All three may be in the address, none of them
 *  is a text. */
import { HELP_SITUATIONS, type HelpSituation } from "../../../lib/help/index.ts";
import type { InLanguage } from "../in-language.ts";
import { CountrySelect } from "../offer-form/country-select.tsx";

export interface HelpChoice {
  country: string | null;
  from: string | null;
  situation: HelpSituation | null;
}

export function HelpSearch({ locale, t, choice }: InLanguage & { choice: HelpChoice }) {
  return (
    <form method="get" action={`/${locale}/help#lines`} className="search">
      <div className="field">
        <label className="label" htmlFor="country">
          {t("help.country")}
        </label>
        <CountrySelect locale={locale} t={t} id="country" name="country" chosen={choice.country} />
      </div>
      <div className="field">
        <label className="label" htmlFor="from">
          {t("help.from")}
        </label>
        <CountrySelect locale={locale} t={t} id="from" name="from" chosen={choice.from} />
      </div>
      <div className="field">
        <label className="label" htmlFor="situation">
          {t("help.situation")}
        </label>
        <select id="situation" name="situation" defaultValue={choice.situation ?? ""} autoComplete="off">
          <option value="">{t("common.chooseCountry")}</option>
          {HELP_SITUATIONS.map((situation) => (
            <option key={situation} value={situation}>
              {t(`check.doors.${situation}`)}
            </option>
          ))}
        </select>
      </div>
      <button className="button" type="submit">
        {t("help.show")}
      </button>
    </form>
  );
}
