/** What is wrong with what was sent, in words that say what to do next; and, always, the way to help. */
import { numberOf } from "../../../lib/i18n/index.ts";
import type { InLanguage } from "../in-language.ts";

export type InvalidText =
  | { kind: "empty" }
  | { kind: "not-text" }
  | { kind: "too-big"; max: number }
  | { kind: "bad-form" }
  | { kind: "not-ready" }
  | { kind: "busy"; seconds: number };

export function FieldFault({ locale, t, id, fault }: InLanguage & { id: string; fault: InvalidText }) {
  return (
    <div className="fault" id={id} tabIndex={-1}>
      <h2>{t("invalid.heading")}</h2>
      <p>{wording({ locale, t }, fault)}</p>
      <p>
        {t.rich("invalid.help", {
          link: (words) => <a href={`/${locale}/help`}>{words}</a>,
        })}
      </p>
    </div>
  );
}

function wording({ locale, t }: InLanguage, fault: InvalidText): string {
  if (fault.kind === "too-big") return t("invalid.too-big", { max: numberOf(locale, fault.max) });
  if (fault.kind === "busy") return t("invalid.busy", { seconds: fault.seconds });
  return t(`invalid.${fault.kind}`);
}
