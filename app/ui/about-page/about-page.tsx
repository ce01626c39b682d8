/** What this is, what it cannot do, who it is not. */
import type { InLanguage } from "../in-language.ts";
import { PageFrame } from "../page/page-frame.tsx";
import { Section } from "../page/section.tsx";

const LIMITS = ["limit1", "limit2", "limit3", "limit4", "limit5"] as const;

export function AboutPage({ locale, t }: InLanguage) {
  return (
    <PageFrame locale={locale} t={t} switchTo={{ kind: "link", rest: "/about" }}>
      <h1>{t("aboutPage.title")}</h1>
      <p>{t("aboutPage.what")}</p>
      <p>{t("aboutPage.how")}</p>
      <Section id="limits" heading={t("aboutPage.limitsHeading")}>
        <ul className="plain">
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`aboutPage.${limit}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="not" heading={t("aboutPage.notHeading")}>
        <p>{t("aboutPage.not")}</p>
      </Section>
      <Section id="person" heading={t("aboutPage.helpHeading")}>
        <p>{t.rich("aboutPage.helpText", { link: (words) => <a href={`/${locale}/help`}>{words}</a> })}</p>
      </Section>
      <Section id="review" heading={t("aboutPage.reviewHeading")}>
        <p>{t("aboutPage.review")}</p>
      </Section>
    </PageFrame>
  );
}
