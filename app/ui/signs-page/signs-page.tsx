/** The catalogue: every sign by group, why it matters, what is honest, who warns. No words that are searched for and no
 *  examples: those would teach people who deceive. */
import { languageName } from "../../../lib/i18n/index.ts";
import type { AnswerSource } from "../answer-page/answer.ts";
import type { InLanguage } from "../in-language.ts";
import { PageFrame } from "../page/page-frame.tsx";
import { Section } from "../page/section.tsx";
import { Sources } from "../signs/sources.tsx";

export interface CatalogueSign {
  id: string;
  name: string;
  why: string;
  honest: string;
  ask: string;
  sources: readonly AnswerSource[];
  /** set when the explanation is in another language than the page */
  lang?: string | undefined;
}

export interface SignGroup {
  name: string;
  signs: readonly CatalogueSign[];
}

export function SignsPage({ locale, t, groups }: InLanguage & { groups: readonly SignGroup[] }) {
  const count = groups.reduce((sum, group) => sum + group.signs.length, 0);
  return (
    <PageFrame locale={locale} t={t} switchTo={{ kind: "link", rest: "/signs" }}>
      <h1>{t("signsPage.title")}</h1>
      <p>{t("signsPage.lead")}</p>
      <p className="soft">{t("signsPage.count", { count })}</p>
      {groups.map((group) => (
        <Section
          key={group.name}
          id={`group-${group.name}`}
          heading={t(`signsPage.group.${group.name}` as "signsPage.group.pay")}
        >
          <ul className="catalogue">
            {group.signs.map((sign) => (
              <li key={sign.id}>
                <Sign locale={locale} t={t} sign={sign} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </PageFrame>
  );
}

function Sign({ locale, t, sign }: InLanguage & { sign: CatalogueSign }) {
  const { lang } = sign;
  return (
    <details id={sign.id}>
      <summary lang={lang}>{sign.name}</summary>
      <dl lang={lang}>
        <dt lang={locale}>{t("signs.why")}</dt>
        <dd>{sign.why}</dd>
        <dt lang={locale}>{t("signs.honest")}</dt>
        <dd>{sign.honest}</dd>
        <dt lang={locale}>{t("signs.ask")}</dt>
        <dd>{sign.ask}</dd>
        {sign.sources.length > 0 && (
          <>
            <dt lang={locale}>{t("signs.sources")}</dt>
            <dd>
              <Sources locale={locale} t={t} sources={sign.sources} />
            </dd>
          </>
        )}
      </dl>
      {lang && <p className="soft">{t("signs.otherLanguage", { language: languageName(locale, lang) })}</p>}
    </details>
  );
}
