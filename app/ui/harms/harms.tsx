/** What could happen, gravest first: a name, a word for how strong the signs are, and a bar that says the same. Slight signs of
 *  other harms are one sentence: a bar for each would look like as many dangers. */
import type { Harm } from "../../../lib/engine/types.ts";
import { listOf } from "../../../lib/i18n/index.ts";
import type { InLanguage } from "../in-language.ts";

/** Figures from which signs count as some, and as strong: the bands of the rule set. */
export interface Bands {
  caution: number;
  high: number;
}

export function Harms({ locale, t, harms, bands }: InLanguage & { harms: readonly [Harm, number][]; bands: Bands }) {
  const grave = harms.filter(([, figure]) => figure >= bands.caution);
  const shown = grave.length > 0 ? grave : harms.slice(0, 1);
  const slight = harms.slice(shown.length).map(([harm]) => t(`harms.${harm}`).toLocaleLowerCase(locale));
  return (
    <>
      <ul className="harms">
        {shown.map(([harm, figure]) => {
          const level = figure >= bands.high ? "strong" : figure >= bands.caution ? "some" : "few";
          return (
            <li key={harm}>
              <b id={`harm-${harm}`}>{t(`harms.${harm}`)}</b>
              <span>{t(`harms.level.${level}`)}</span>
              <meter
                aria-labelledby={`harm-${harm}`}
                min={0}
                max={100}
                low={bands.caution}
                high={bands.high}
                optimum={0}
                value={figure}
              >
                {t(`harms.level.${level}`)}
              </meter>
            </li>
          );
        })}
      </ul>
      {slight.length > 0 && <p className="soft">{t("harms.slight", { harms: listOf(locale, slight) })}</p>}
    </>
  );
}
