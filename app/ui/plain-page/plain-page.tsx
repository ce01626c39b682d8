/** Pages for when there is nothing at an address, or something went wrong on our side: what happened, and where to go. */
import { Icon } from "../icon/draw-icon.tsx";
import type { InLanguage } from "../in-language.ts";
import { PageFrame } from "../page/page-frame.tsx";

export function NotFoundPage({ locale, t }: InLanguage) {
  return (
    <PageFrame locale={locale} t={t} switchTo={{ kind: "link", rest: "" }}>
      <h1>{t("notFound.title")}</h1>
      <p>{t("notFound.text")}</p>
      <WaysOn locale={locale} t={t} />
    </PageFrame>
  );
}

export function FailedPage({ locale, t }: InLanguage) {
  return (
    <PageFrame locale={locale} t={t} switchTo={{ kind: "link", rest: "" }}>
      <h1>{t("failed.title")}</h1>
      <p>{t("failed.text")}</p>
      <p>{t("failed.help")}</p>
      <WaysOn locale={locale} t={t} />
    </PageFrame>
  );
}

function WaysOn({ locale, t }: InLanguage) {
  return (
    <ul className="doors">
      <li>
        <a href={`/${locale}/help`} data-urgent="">
          <Icon name="buoy" />
          {t("common.help")}
        </a>
      </li>
      <li>
        <a href={`/${locale}`}>
          <Icon name="question" />
          {t("common.check")}
        </a>
      </li>
    </ul>
  );
}
