/** A catalogue of two groups, one explanation in another language. */
import { sampleAnswer } from "../answer-page/sample-answers.ts";
import type { Examples } from "../example.ts";
import { SignsPage } from "./signs-page.tsx";

export const examples: Examples = {
  two: {
    whole: true,
    render: ({ locale, t }) => {
      const signs = sampleAnswer(locale).signals.map(({ ruleId, ...words }) => ({ id: ruleId, ...words }));
      const foreign = signs.slice(1).map((sign) => ({ ...sign, lang: locale === "en" ? "vi" : "en" }));
      return (
        <SignsPage
          locale={locale}
          t={t}
          groups={[
            { name: "pay", signs: signs.slice(0, 1) },
            { name: "travel", signs: foreign },
          ]}
        />
      );
    },
  },
};
