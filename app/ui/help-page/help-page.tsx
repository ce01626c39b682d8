/** The directory of help: what one can do now, what to mind before a call, who helps. It needs no database and no rule set.
 *  Without a country chosen every country is there, folded. */
import { type HelpGroup, STEPS } from "../../../lib/help/index.ts";
import { type HelpChoice, HelpSearch } from "../help-search/help-search.tsx";
import type { InLanguage } from "../in-language.ts";
import { PageFrame } from "../page/page-frame.tsx";
import { Section } from "../page/section.tsx";
import { PointList } from "../point-list/point-list.tsx";
import { HelpGroups } from "./help-groups.tsx";

export function HelpPage({
  locale,
  t,
  choice,
  groups,
}: InLanguage & { choice: HelpChoice; groups: readonly HelpGroup[] }) {
  const { situation } = choice;
  return (
    <PageFrame locale={locale} t={t} switchTo={{ kind: "link", rest: `/help${queryOf(choice)}` }}>
      <h1>{t("help.title")}</h1>
      <p>{t("help.careful")}</p>
      {situation && (
        <p>
          <a className="button-quiet to-help" href="#lines">
            {t("verdict.toHelp")}
          </a>
        </p>
      )}
      {situation && (
        <Section id="steps" heading={t("help.stepsHeading")}>
          <PointList points={STEPS[situation].map((code) => ({ code, text: t(`steps.${code}`) }))} ordered />
        </Section>
      )}
      {/* As long as the country is not known the lists come first; then the lines. */}
      {!choice.country && <Search locale={locale} t={t} choice={choice} />}
      <Section id="lines" heading={t("help.heading")}>
        <p>{t("help.lead")}</p>
        <ul className="plain">
          <li>{t("help.warnDial")}</li>
          <li>{t("help.warnMoney")}</li>
          <li>{t("help.warnPromise")}</li>
        </ul>
        <HelpGroups locale={locale} t={t} groups={groups} />
      </Section>
      {choice.country && <Search locale={locale} t={t} choice={choice} />}
      <p className="soft aside">{t("help.draft")}</p>
    </PageFrame>
  );
}

function Search({ locale, t, choice }: InLanguage & { choice: HelpChoice }) {
  return (
    <Section id="search" heading={t("help.search")}>
      <HelpSearch locale={locale} t={t} choice={choice} />
    </Section>
  );
}

function queryOf(choice: HelpChoice): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choice)) if (value !== null) query.set(name, value);
  return query.size > 0 ? `?${query}` : "";
}
