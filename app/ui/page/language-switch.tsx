/** The way to the same page in another language. On a page that came from an address it is a link; on one that came from a
 *  posted text it is a button that posts the text again, since no text is ever in an address. */
import { LOCALE_FACTS, LOCALES, type Locale } from "../../../lib/i18n/index.ts";
import type { InLanguage } from "../in-language.ts";

/** `link`: what follows the language in the address. `form`: the id of the form to post again, to /<language>/check. */
export type SwitchTo = { kind: "link"; rest: string } | { kind: "form"; form: string };

export function LanguageSwitch({ locale, t, to }: InLanguage & { to: SwitchTo }) {
  return (
    <nav aria-label={t("common.language")}>
      {LOCALES.filter((other) => other !== locale).map((other) =>
        to.kind === "link" ? (
          <a key={other} className="lang" href={`/${other}${to.rest}`} lang={other} hrefLang={other}>
            <LanguageName of={other} />
          </a>
        ) : (
          <button
            key={other}
            className="lang"
            type="submit"
            form={to.form}
            formAction={`/${other}/check#answer`}
            formNoValidate
            name="switch"
            value="1"
            lang={other}
          >
            <LanguageName of={other} />
          </button>
        ),
      )}
    </nav>
  );
}

/** Both are part of what the control is called; a narrow screen shows the short one. */
function LanguageName({ of }: { of: Locale }) {
  return (
    <>
      <span className="lang-short">{of.toUpperCase()} </span>
      <span className="lang-full">{LOCALE_FACTS[of].name}</span>
    </>
  );
}
