/** The help directory. Reads a file of the rule library and the day, and nothing else: no database, no rule set. */
import { helpDirectory, helpLibrary, homeOf, isHelpSituation } from "../../lib/help/index.ts";
import { isReaderCountry, type Locale } from "../../lib/i18n/index.ts";
import { HelpPage } from "../ui/help-page/help-page.tsx";
import { inLanguage } from "../ui/in-language.ts";
import { type SendOptions, sendPage } from "./send-page.tsx";

export function sendHelpPage(locale: Locale, request: Request, options: SendOptions = {}): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const country = (name: string) => {
    const code = asked.get(name)?.toUpperCase();
    return isReaderCountry(code) ? code : null;
  };
  const situation = asked.get("situation");
  const choice = {
    country: country("country"),
    from: country("from") ?? (asked.has("from") ? null : homeOf(locale)),
    situation: isHelpSituation(situation) ? situation : null,
  };
  const today = new Date().toISOString().slice(0, 10);
  const groups = helpDirectory(helpLibrary(), { ...choice, today });
  return sendPage(<HelpPage {...inLanguage(locale)} choice={choice} groups={groups} />, options);
}
