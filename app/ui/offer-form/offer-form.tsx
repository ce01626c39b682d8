/** The form of the check page. What was typed stays in it when something is wrong; the fault stands beside the field.
 *  There is no maxlength: a browser would cut a pasted text without a word. */
import { numberOf } from "../../../lib/i18n/index.ts";
import { FieldFault, type InvalidText } from "../field-fault/field-fault.tsx";
import type { InLanguage } from "../in-language.ts";
import { CountrySelect } from "./country-select.tsx";

/** UTF-16 code units that are read at once; longer texts are read in parts. */
export const READ_AT_ONCE = 20_000;

export const CHECK_FORM = "check-form";

export interface OfferFields {
  text: string;
  from: string | null;
  situation: string | null;
  leaveOut: boolean;
}

export const EMPTY_FIELDS: OfferFields = { text: "", from: null, situation: null, leaveOut: false };

export function OfferForm({
  locale,
  t,
  fields,
  fault,
}: InLanguage & { fields: OfferFields; fault?: InvalidText | null }) {
  const described = [fault ? "answer" : "", "text-hint"].filter(Boolean).join(" ");
  return (
    <form id={CHECK_FORM} method="post" action={`/${locale}/check#answer`} autoComplete="off">
      {fields.situation && <input type="hidden" name="situation" value={fields.situation} />}
      <div className="field" id="offer">
        <label className="label label-large" htmlFor="text">
          {t("check.text")}
        </label>
        <p className="hint" id="text-hint">
          {t("check.textHint")}
        </p>
        {fault && <FieldFault locale={locale} t={t} id="answer" fault={fault} />}
        <textarea
          id="text"
          name="text"
          defaultValue={fields.text}
          aria-describedby={described}
          aria-invalid={fault ? true : undefined}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
        />
        <p
          className="counter"
          data-count="text"
          data-most={READ_AT_ONCE}
          data-near={t("check.counter", { count: "{count}", max: "{max}" })}
          data-above={t("check.counterOver", { count: "{count}", max: numberOf(locale, READ_AT_ONCE) })}
          aria-live="polite"
        />
      </div>
      <div className="field">
        <label className="label" htmlFor="from">
          {t("check.from")}
        </label>
        <CountrySelect locale={locale} t={t} id="from" name="from" chosen={fields.from} />
      </div>
      <label className="tick">
        <input type="checkbox" name="leave-out" value="1" defaultChecked={fields.leaveOut} />
        <span>
          {t("check.leaveOut")}
          <small>{t("check.leaveOutHint")}</small>
        </span>
      </label>
      <button className="button" type="submit">
        {t("check.button")}
      </button>
    </form>
  );
}
