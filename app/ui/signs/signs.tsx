/** A card for each sign: its name, the sender's own words, why it matters, who warns, how an honest employer does it, what to
 *  ask. The number is the one in the text above. When there are many, the later and weaker ones are folded below their why. */
import { languageName } from "../../../lib/i18n/index.ts";
import { type AnswerSignal, quoteOf, type Texts } from "../answer-page/answer.ts";
import type { InLanguage } from "../in-language.ts";
import { cardId, markId } from "../marked-offer/marked-offer.tsx";
import { ownPlaces } from "../marked-offer/own-place.ts";
import { VisibleText } from "../marked-offer/visible-text.tsx";
import { Sources } from "./sources.tsx";

/** Places that a card quotes, those that are most its own; the rest are marked in the text. */
const QUOTED = 3;
/** Cards that stand open. */
const OPEN = 5;

export function Signs({ locale, t, signals, texts }: InLanguage & { signals: readonly AnswerSignal[]; texts: Texts }) {
  return (
    <ol className="signs">
      {signals.map((signal, index) => (
        <SignCard
          key={signal.ruleId}
          locale={locale}
          t={t}
          signal={signal}
          signals={signals}
          texts={texts}
          number={index + 1}
        />
      ))}
    </ol>
  );
}

interface SignCardProps extends InLanguage {
  signal: AnswerSignal;
  signals: readonly AnswerSignal[];
  texts: Texts;
  number: number;
}

function SignCard({ locale, t, signal, signals, texts, number }: SignCardProps) {
  const { evidence, lang } = signal;
  const own = ownPlaces(signal, signals);
  const quoted = evidence.filter((_, nth) => own.indexOf(nth) < QUOTED);
  const rest = (
    <dl lang={lang}>
      {signal.sources.length > 0 && (
        <>
          <dt lang={locale}>{t("signs.sources")}</dt>
          <dd>
            <Sources locale={locale} t={t} sources={signal.sources} />
          </dd>
        </>
      )}
      <dt lang={locale}>{t("signs.honest")}</dt>
      <dd>{signal.honest}</dd>
      <dt lang={locale}>{t("signs.ask")}</dt>
      <dd>{signal.ask}</dd>
    </dl>
  );
  return (
    <li id={cardId(number)}>
      <h3 lang={lang}>
        <span className="number">{number}</span>
        {signal.name}
      </h3>
      {evidence.length > 0 && (
        <blockquote aria-label={t("signs.quote")}>
          <p>
            {quoted.map((place, nth) => (
              <span key={markId({ number, nth })}>
                {nth > 0 && " … "}
                <bdi>
                  <VisibleText locale={locale} t={t} text={quoteOf(texts, place)} />
                </bdi>
              </span>
            ))}{" "}
            {evidence.length > QUOTED && (
              <span className="soft">{t("signs.more", { count: evidence.length - QUOTED })}</span>
            )}
          </p>
        </blockquote>
      )}
      <dl lang={lang}>
        <dt lang={locale}>{t("signs.why")}</dt>
        <dd>{signal.why}</dd>
      </dl>
      {number > OPEN ? (
        <details>
          <summary>{t("signs.fold")}</summary>
          {rest}
        </details>
      ) : (
        rest
      )}
      {lang && <p className="soft">{t("signs.otherLanguage", { language: languageName(locale, lang) })}</p>}
      {evidence.length > 0 && (
        <a
          className="back"
          href={`#${markId({ number, nth: (own[0] ?? 0) + 1 })}`}
          aria-label={`${t("signs.back")}: ${signal.name}`}
        >
          {t("signs.back")}
        </a>
      )}
    </li>
  );
}
