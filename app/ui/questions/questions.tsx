/** The questions of all signs in one list, ready to be copied into the chat. The button shows only where it works. */
import type { InLanguage } from "../in-language.ts";

export interface QuestionToAsk {
  text: string;
  lang?: string | undefined;
}

export function Questions({ t, questions }: InLanguage & { questions: readonly QuestionToAsk[] }) {
  return (
    <div className="ask">
      <p>{t("ask.lead")}</p>
      <ol id="questions">
        {questions.map(({ text, lang }) => (
          <li key={text} lang={lang}>
            {text}
          </li>
        ))}
      </ol>
      <button
        className="button-quiet"
        type="button"
        data-copy="questions"
        data-done={t("ask.copied")}
        data-failed={t("ask.copyFailed")}
        hidden
      >
        {t("ask.copy")}
      </button>
      <p role="status" id="questions-said" />
    </div>
  );
}
