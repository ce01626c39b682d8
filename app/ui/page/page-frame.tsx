/** The whole document around every public page: title that gives nothing away, one style sheet, the way past the header, the
 *  name, the language, the way out; then the page; then help and the other pages. Complete without any script. */
import type { ReactNode } from "react";
import { LOCALE_FACTS } from "../../../lib/i18n/index.ts";
import { assets, type ModuleName } from "../assets/assets.ts";
import { Icon } from "../icon/draw-icon.tsx";
import type { InLanguage } from "../in-language.ts";
import { EXIT_TARGET } from "./exit-target.ts";
import { LanguageSwitch, type SwitchTo } from "./language-switch.tsx";

interface PageFrameProps extends InLanguage {
  switchTo: SwitchTo;
  modules?: readonly ModuleName[];
  children: ReactNode;
}

const OTHER_PAGES = ["check", "signs", "privacy", "about"] as const;

export function PageFrame({ locale, t, switchTo, modules = [], children }: PageFrameProps) {
  const { style, modules: addresses } = assets();
  const { dir, review } = LOCALE_FACTS[locale];
  return (
    <html lang={locale} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>OfferCheck</title>
        <link rel="stylesheet" href={style} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {["exit" as const, ...modules].map((name) => (
          <script key={name} type="module" src={addresses[name]} />
        ))}
      </head>
      <body>
        <div className="page">
          <a className="skip" href="#main">
            {t("common.skip")}
          </a>
          <header className="top">
            <a className="name" href={`/${locale}`}>
              <Icon name="logo" size={26} />
              OfferCheck
            </a>
            <LanguageSwitch locale={locale} t={t} to={switchTo} />
            <a className="exit" href={EXIT_TARGET} rel="noreferrer" data-exit="">
              {t("common.exit")}
            </a>
          </header>
          <main id="main">{children}</main>
          <footer className="foot">
            <nav aria-label={t("common.menu")}>
              <ul>
                <li>
                  <a className="foot-help" href={`/${locale}/help`}>
                    <Icon name="buoy" />
                    {t("common.help")}
                  </a>
                </li>
                {OTHER_PAGES.map((page) => (
                  <li key={page}>
                    <a href={page === "check" ? `/${locale}` : `/${locale}/${page}`}>{t(`common.${page}`)}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <p className="soft">
              {t("common.exitNote")}{" "}
              <span data-with-script="" hidden>
                {t("common.exitKeys")}
              </span>
            </p>
            {review === "awaiting" && <p className="soft">{t("common.reviewAwaiting")}</p>}
          </footer>
        </div>
      </body>
    </html>
  );
}
