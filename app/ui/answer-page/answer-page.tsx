/** The answer, in the order in which a hurried person needs it. When somebody is in danger, help and steps come first and
 *  there is no score. The text goes into the page and nowhere else. */
import { AGAIN_FORM, Again } from "../again/again.tsx";
import { Conversation, hasConversation } from "../conversation/conversation.tsx";
import { type Bands, Harms } from "../harms/harms.tsx";
import { HelpBox } from "../help-lines/help-box.tsx";
import type { InLanguage } from "../in-language.ts";
import { MarkedOffer } from "../marked-offer/marked-offer.tsx";
import { Missing } from "../missing/missing.tsx";
import type { OfferFields } from "../offer-form/offer-form.tsx";
import { PageFrame } from "../page/page-frame.tsx";
import { Section } from "../page/section.tsx";
import { PointList } from "../point-list/point-list.tsx";
import { Questions, type QuestionToAsk } from "../questions/questions.tsx";
import { Signs } from "../signs/signs.tsx";
import { headlineOf } from "../verdict/headline.ts";
import { Verdict } from "../verdict/verdict.tsx";
import { type Answer, type AnswerSignal, harmsOf, strongestFirst, type Texts } from "./answer.ts";

interface AnswerPageProps extends InLanguage {
  answer: Answer;
  fields: OfferFields;
  earlier: string;
  bands: Bands;
  replyEmpty?: boolean;
}

export function AnswerPage({ locale, t, answer, fields, earlier, bands, replyEmpty = false }: AnswerPageProps) {
  const texts: Texts = { text: fields.text, earlier, answers: answer.composed ?? "" };
  const { missing, seen, notChecked, advice } = answer;
  const signals = strongestFirst(answer.signals);
  const headline = headlineOf(answer).kind;
  const urgent = headline === "help-now";
  const helpFirst = urgent || headline === "testimony";
  const grave = answer.verdict === "high" || answer.verdict === "caution";
  const harms = urgent ? [] : harmsOf(answer);
  const questions = urgent ? [] : questionsOf(answer.verdict, signals);
  const situation = fields.situation ?? (urgent ? "held" : null);
  const help = (
    <HelpBox locale={locale} t={t} lines={answer.help} from={fields.from} situation={situation} urgent={urgent} />
  );
  const steps = (
    <Section id="steps" heading={t("adviceHeading")}>
      <PointList points={advice} ordered />
    </Section>
  );
  return (
    <PageFrame locale={locale} t={t} modules={["copy"]} switchTo={{ kind: "form", form: AGAIN_FORM }}>
      <Verdict locale={locale} t={t} answer={answer} length={fields.text.length} />
      {seen && <p>{t("seen", { count: seen.count, days: seen.days })}</p>}
      {helpFirst && help}
      {urgent && steps}
      {harms.length > 0 && (
        <Section id="harms" heading={t("harms.heading")}>
          <Harms locale={locale} t={t} harms={harms} bands={bands} />
        </Section>
      )}
      <Section id="offer" heading={t("offer.heading")}>
        <MarkedOffer locale={locale} t={t} texts={texts} signals={urgent ? null : signals} />
      </Section>
      {!urgent && signals.length > 0 && (
        <Section id="signs" heading={t(grave ? "signs.heading" : "signs.headingCalm")}>
          {!grave && <p>{t("signs.calm")}</p>}
          <Signs locale={locale} t={t} signals={signals} texts={texts} />
        </Section>
      )}
      {questions.length > 0 && (
        <Section id="ask" heading={t("ask.heading")}>
          <Questions locale={locale} t={t} questions={questions} />
        </Section>
      )}
      {!urgent && answer.verdict !== "awareness" && missing.length > 0 && (
        <Section id="missing" heading={t("missing.heading")}>
          <Missing locale={locale} t={t} points={missing} />
        </Section>
      )}
      {!urgent && hasConversation(answer) && (
        <Section id="conversation" heading={t("conversation.heading")}>
          <Conversation locale={locale} t={t} answer={answer} texts={texts} />
        </Section>
      )}
      <Section id="not-checked" heading={t("notCheckedHeading")}>
        <PointList points={notChecked} />
      </Section>
      {!urgent && steps}
      {!helpFirst && help}
      <Section id="again" heading={t("again.heading")}>
        <p>
          <a className="button-quiet" href={`/${locale}`}>
            {t("again.another")}
          </a>
        </p>
        <Again
          locale={locale}
          t={t}
          fields={fields}
          earlier={earlier}
          reply={urgent || answer.verdict === "awareness" ? "none" : replyEmpty ? "empty" : "asked"}
        />
      </Section>
    </PageFrame>
  );
}

/** More than these nobody asks; the cards hold every one. */
const MOST_QUESTIONS = 7;

/** One question a sign, each once, those of the strongest signs. A warning or a story is nobody to ask. */
function questionsOf(verdict: Answer["verdict"], signals: readonly AnswerSignal[]): QuestionToAsk[] {
  if (verdict === "awareness") return [];
  const unique = new Map(signals.map(({ ask, lang }) => [ask, { text: ask, lang }]));
  return [...unique.values()].slice(0, MOST_QUESTIONS);
}
