/** What is kept, column by column, and for how long; what the phone itself may remember. */
import { Fragment } from "react";
import type { InLanguage } from "../in-language.ts";
import { PageFrame } from "../page/page-frame.tsx";
import { Section } from "../page/section.tsx";
import { KEPT, KEPT_TABLES } from "./kept.ts";

export function PrivacyPage({ locale, t }: InLanguage) {
  return (
    <PageFrame locale={locale} t={t} switchTo={{ kind: "link", rest: "/privacy" }}>
      <h1>{t("privacyPage.title")}</h1>
      <p>{t("privacyPage.lead")}</p>
      <p>{t("privacyPage.leaveOut")}</p>
      <p>{t("privacyPage.history")}</p>
      <p>{t("privacyPage.links")}</p>
      <Section id="counted" heading={t("privacyPage.counted")}>
        <p>{t("privacyPage.countedLead")}</p>
        {KEPT_TABLES.map((table) => (
          <Fragment key={table}>
            <h3 id={table}>{t(`privacyPage.tables.${table}.title`)}</h3>
            <p>
              {t("privacyPage.kept")}: <b>{t(`privacyPage.tables.${table}.kept`)}</b>
            </p>
            <div className="scroll">
              <table aria-labelledby={table}>
                <thead>
                  <tr>
                    <th scope="col">{t("privacyPage.what")}</th>
                    <th scope="col">{t("privacyPage.column")}</th>
                  </tr>
                </thead>
                <tbody>
                  {KEPT[table].map((column) => (
                    <tr key={column}>
                      <th scope="row">
                        {t(`privacyPage.tables.${table}.columns.${column}` as "privacyPage.tables.NearCopy.columns.id")}
                      </th>
                      <td>
                        <code>{column}</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Fragment>
        ))}
      </Section>
    </PageFrame>
  );
}
