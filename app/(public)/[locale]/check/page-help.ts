/** The help lines of an answer page. They are those of the answer, unless the reader chose no country and the language of the
 *  page tells one: then its lines belong there too. The API, which has no page, does not guess. */
import type { CheckAnswer } from "../../../../lib/checks/index.ts";
import { type HelpView, helpLibrary, homeOf, isHelpSituation, selectHelp } from "../../../../lib/help/index.ts";
import type { Locale } from "../../../../lib/i18n/index.ts";
import { harmsOf } from "../../../ui/answer-page/answer.ts";
import type { OfferFields } from "../../../ui/offer-form/offer-form.tsx";

/** `today` is `YYYY-MM-DD`. */
export function pageHelp(
  answer: CheckAnswer,
  { from, situation }: OfferFields,
  locale: Locale,
  today: string,
): HelpView[] {
  if (from !== null || homeOf(locale) === null) return answer.help as HelpView[];
  const grave = answer.verdict === "high" || answer.verdict === "caution";
  return selectHelp(helpLibrary(), {
    from: null,
    locale,
    places: [...new Set(answer.facts.places.flatMap(({ country }) => country ?? []))],
    situation: isHelpSituation(situation) ? situation : null,
    urgent: answer.verdict === "help-now" || situation === "held",
    harm: grave ? (harmsOf(answer)[0]?.[0] ?? null) : null,
    today,
  });
}
