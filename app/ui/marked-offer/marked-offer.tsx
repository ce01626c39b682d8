/** The offer whole, in the sender's own words, with every sign marked and numbered: a number leads to its card, and the card
 *  back to the mark. */
import type { AnswerSignal, Texts } from "../answer-page/answer.ts";
import type { InLanguage } from "../in-language.ts";
import { hiddenCharacters } from "./hidden-characters.ts";
import { ownPlaces } from "./own-place.ts";
import { type MarkedPlace, numbersAt, segments } from "./segments.ts";
import { Unseen, VisibleText } from "./visible-text.tsx";

/** Characters from which the text gets a frame of its own to scroll in, so that the explanations stay near. */
const LONG = 1500;

export const cardId = (number: number) => `sign-${number}`;
export const markId = ({ number, nth }: { number: number; nth: number }) => `mark-${number}-${nth}`;

interface MarkedOfferProps extends InLanguage {
  texts: Texts;
  /** null when nothing was looked for in it: somebody is in danger, and signs do not matter now */
  signals: readonly AnswerSignal[] | null;
}

export function MarkedOffer({ locale, t, texts, signals: found }: MarkedOfferProps) {
  const signals = found ?? [];
  const shown = (["earlier", "text", "answers"] as const).filter((part) => texts[part] !== "");
  const own = signals.map((signal) => ownPlaces(signal, signals)[0]);
  const marked = signals.some((signal) => signal.evidence.length > 0);
  const hidden = shown.some((part) => hiddenCharacters(texts[part]).length > 0);
  return (
    <>
      {shown.map((part) => (
        <OfferText
          key={part}
          locale={locale}
          t={t}
          text={texts[part]}
          earlier={part === "earlier"}
          places={signals.flatMap((signal, index) =>
            signal.evidence
              .map((place, nth) => ({ ...place, number: index + 1, nth: nth + 1, own: nth === own[index] }))
              .filter((place) => (place.in ?? "text") === part),
          )}
          names={signals.map((signal) => signal.name)}
        />
      ))}
      {found && <p className="soft">{t(marked ? "offer.legend" : "offer.none")}</p>}
      {hidden && (
        <p className="soft">
          {t.rich("offer.hidden", { mark: () => <Unseen key="sign" name={t("offer.hiddenName")} /> })}
        </p>
      )}
    </>
  );
}

interface OfferTextProps extends InLanguage {
  text: string;
  earlier: boolean;
  places: MarkedPlace[];
  names: string[];
}

function OfferText({ locale, t, text, earlier, places, names }: OfferTextProps) {
  const long = text.length > LONG;
  const label = t(earlier ? "offer.earlier" : "offer.whole");
  return (
    // A frame that scrolls must be reachable with the keyboard, and then it needs a name.
    <div
      className={`offer${long ? " offer-long" : ""}${earlier ? " offer-earlier" : ""}`}
      dir="auto"
      {...(long ? { tabIndex: 0, role: "region", "aria-label": label } : {})}
    >
      {segments(text.length, places).map((segment) => {
        const words = <VisibleText locale={locale} t={t} text={text.slice(segment.start, segment.end)} />;
        if (!segment.covered) return <span key={segment.start}>{words}</span>;
        return (
          <mark key={segment.start}>
            {words}
            {numbersAt(segment.ending).map((place) => (
              <a
                key={place.number}
                id={markId(place)}
                href={`#${cardId(place.number)}`}
                aria-label={t("offer.signLink", { number: place.number, name: names[place.number - 1] ?? "" })}
              >
                {place.number}
              </a>
            ))}
          </mark>
        );
      })}
    </div>
  );
}
