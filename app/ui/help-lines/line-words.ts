/** Names and remarks of help lines in the page's language, by the id of the line (`helpLines.<id>` in lib/i18n). A line
 *  without words of ours keeps the name it came with, which is English, and is marked as such. Remarks of ours are written
 *  for readers; the editors' notes in rules/help are never shown. A name with a number in it goes when the number may not be
 *  shown any more. */
import { type HelpView, holdsNumber } from "../../../lib/help/index.ts";
import { type Locale, MESSAGES, type Translate } from "../../../lib/i18n/index.ts";

interface LineWords {
  name: string;
  note?: string;
}

const wordsOf = (locale: Locale, id: string): LineWords | undefined =>
  (MESSAGES[locale].helpLines as Record<string, LineWords>)[id];

export function lineName(
  locale: Locale,
  line: HelpView,
): { text: string; organisation: string; lang: string | undefined } {
  const own = wordsOf(locale, line.id)?.name;
  if (own && !(line.shown === "organisation" && holdsNumber(own)))
    return { text: own, organisation: "", lang: undefined };
  const lang = locale === "en" ? undefined : "en";
  if (line.name === null) return { text: line.organisation, organisation: "", lang };
  return { text: line.name, organisation: line.organisation, lang };
}

export function lineNote(t: Translate, line: HelpView): string | null {
  const key = `helpLines.${line.id}.note` as Parameters<Translate["has"]>[0];
  return line.channels.length > 0 && t.has(key) ? t(key as never) : null;
}
