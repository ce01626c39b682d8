/** The help at the end of an answer, or at its top when somebody is in danger: what to mind before a call, the lines, and the
 *  way to the whole directory. */
import type { HelpView } from "../../../lib/help/index.ts";
import type { InLanguage } from "../in-language.ts";
import { HelpLines } from "./help-lines.tsx";

interface HelpBoxProps extends InLanguage {
  lines: readonly HelpView[];
  /** what the whole directory is opened with; never the text */
  from: string | null;
  situation: string | null;
  urgent: boolean;
}

export function HelpBox({ locale, t, lines, from, situation, urgent }: HelpBoxProps) {
  const query = new URLSearchParams();
  if (from) query.set("from", from);
  if (situation) query.set("situation", situation);
  const rest = query.size > 0 ? `?${query}` : "";
  return (
    <section className="help" id="help" aria-labelledby="help-heading">
      <h2 id="help-heading">{t("help.heading")}</h2>
      {!urgent && <p>{t("help.lead")}</p>}
      <p>
        {t("help.warnDial")} {t("help.warnMoney")}
      </p>
      {!lines.some(canBeAsked) && <p>{t("help.chooseCountry")}</p>}
      <HelpLines locale={locale} t={t} lines={lines} heading="h3" />
      <p className="help-more">
        <a className="button-quiet" href={`/${locale}/help${rest}`}>
          {t("help.more")}
        </a>
      </p>
    </section>
  );
}

/** By voice or by a message; a website alone is not somebody who answers. */
const canBeAsked = (line: HelpView) => line.channels.some(({ type, href }) => href !== null && type !== "web");
