/** The first page: where are you now, and the box for the offer. Also what a text that could not be checked comes back to. */
import { STEPS } from "../../../lib/help/index.ts";
import { type Door, Doors } from "../doors/doors.tsx";
import type { InvalidText } from "../field-fault/field-fault.tsx";
import type { InLanguage } from "../in-language.ts";
import { CHECK_FORM, type OfferFields, OfferForm } from "../offer-form/offer-form.tsx";
import { PageFrame } from "../page/page-frame.tsx";
import { PrivacyPromise } from "./privacy-promise.tsx";

interface CheckPageProps extends InLanguage {
  fields: OfferFields;
  door: Door | null;
  fault?: InvalidText | null;
}

export function CheckPage({ locale, t, fields, door, fault = null }: CheckPageProps) {
  const rest = door ? `?situation=${door}` : "";
  return (
    <PageFrame
      locale={locale}
      t={t}
      modules={["count"]}
      switchTo={fault ? { kind: "form", form: CHECK_FORM } : { kind: "link", rest }}
    >
      <h1>{t("check.title")}</h1>
      {!fault && (
        <nav aria-labelledby="where">
          <h2 id="where">{t("check.where")}</h2>
          <Doors locale={locale} t={t} current={door} />
        </nav>
      )}
      {door === "about-to-travel" && (
        <section className="notice" aria-labelledby="before">
          <h2 id="before">{t("check.beforeTravel")}</h2>
          <ul className="plain">
            {STEPS["about-to-travel"].map((step) => (
              <li key={step}>{t(`steps.${step}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <OfferForm locale={locale} t={t} fields={fields} fault={fault} />
      <PrivacyPromise locale={locale} t={t} />
    </PageFrame>
  );
}
