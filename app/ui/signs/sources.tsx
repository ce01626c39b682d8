/** Who warns, and when. A link only where somebody can follow it; nothing tells the other site where the reader came from. */
import { dateOf } from "../../../lib/i18n/index.ts";
import type { AnswerSource } from "../answer-page/answer.ts";
import type { InLanguage } from "../in-language.ts";

export function Sources({ locale, t, sources }: InLanguage & { sources: readonly AnswerSource[] }) {
  return (
    <ul className="sources">
      {sources.map(({ name, url, date }) => (
        <li key={`${name} ${date}`}>
          {url ? (
            <a href={url} rel="noreferrer external">
              {name}
            </a>
          ) : (
            name
          )}
          , {date ? dateOf(locale, date) : t("signs.undated")}
        </li>
      ))}
    </ul>
  );
}
