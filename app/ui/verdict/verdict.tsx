/** One sentence that decides and one instruction: shape, then words, then colour. */
import { listOf, numberOf } from "../../../lib/i18n/index.ts";
import type { Answer } from "../answer-page/answer.ts";
import { Icon, type IconName } from "../icon/draw-icon.tsx";
import type { InLanguage } from "../in-language.ts";
import { READ_AT_ONCE } from "../offer-form/offer-form.tsx";
import { type Headline, headlineOf } from "./headline.ts";

const SHAPES: Record<Headline["kind"], IconName> = {
  "help-now": "buoy",
  high: "octagon",
  caution: "triangle",
  awareness: "megaphone",
  testimony: "megaphone",
  "unknown-language": "ring",
  "too-little": "ring",
  "none-found": "ring",
};

export function Verdict({ locale, t, answer, length }: InLanguage & { answer: Answer; length: number }) {
  const headline = headlineOf(answer);
  const { title, instruction } = wording({ locale, t }, headline);
  const urgent = headline.kind === "help-now";
  const grave = headline.kind === "high" || headline.kind === "testimony";
  const unread = headline.kind !== "unknown-language" && !urgent && missedLanguage(answer);
  return (
    <section className="verdict" data-is={answer.verdict} id="answer" tabIndex={-1} aria-labelledby="verdict">
      <Icon name={SHAPES[headline.kind]} size={40} />
      <h1 id="verdict">{title}</h1>
      <p>{instruction}</p>
      {unread && <p>{t("verdict.languageNote")}</p>}
      {length > READ_AT_ONCE && <p className="soft">{t("verdict.long", { length: numberOf(locale, length) })}</p>}
      {grave && (
        <nav aria-label={t("verdict.announce")}>
          <a className="button-quiet" href="#steps">
            {t("verdict.toSteps")}
          </a>
          <a className="button-quiet to-help" href="#help">
            {t("verdict.toHelp")}
          </a>
        </nav>
      )}
    </section>
  );
}

const missedLanguage = ({ notChecked }: Answer) =>
  notChecked.some(({ code }) => code === "language-not-covered" || code === "language-partly-covered");

function wording({ locale, t }: InLanguage, headline: Headline): { title: string; instruction: string } {
  switch (headline.kind) {
    case "high":
      return {
        title: t(`verdict.high.${headline.harm}.title`, { count: headline.count }),
        instruction: t(`verdict.high.${headline.harm}.do`),
      };
    case "caution":
      return {
        title: t("verdict.caution.title", { count: headline.count }),
        instruction: t(`verdict.caution.${headline.harm}`),
      };
    case "too-little": {
      const points = listOf(
        locale,
        headline.points.map((point) => t(`missing.short.${point}`)),
      );
      return { title: t("verdict.too-little.title", { points }), instruction: t("verdict.too-little.do") };
    }
    default:
      return { title: t(`verdict.${headline.kind}.title`), instruction: t(`verdict.${headline.kind}.do`) };
  }
}
