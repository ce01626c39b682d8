/** The one form of an answer: it carries the text for the other language and, unless somebody is in danger, takes the
 *  reply of those who made the offer. Whatever it sends is not counted a second time. */
import type { InLanguage } from "../in-language.ts";
import type { OfferFields } from "../offer-form/offer-form.tsx";

export const AGAIN_FORM = "again-form";

interface AgainProps extends InLanguage {
  fields: OfferFields;
  earlier: string;
  /** whether to ask for a reply, and whether it was forgotten */
  reply: "none" | "asked" | "empty";
}

export function Again({ locale, t, fields, earlier, reply }: AgainProps) {
  return (
    <form id={AGAIN_FORM} method="post" action={`/${locale}/check#answer`} autoComplete="off">
      <input type="hidden" name="text" value={fields.text} />
      {earlier && <input type="hidden" name="earlier" value={earlier} />}
      {fields.from && <input type="hidden" name="from" value={fields.from} />}
      {fields.situation && <input type="hidden" name="situation" value={fields.situation} />}
      {fields.leaveOut && <input type="hidden" name="leave-out" value="1" />}
      <input type="hidden" name="again" value="1" />
      {reply !== "none" && <Reply locale={locale} t={t} empty={reply === "empty"} />}
    </form>
  );
}

function Reply({ t, empty }: InLanguage & { empty: boolean }) {
  return (
    <>
      <h3>{t("again.reply")}</h3>
      <div className="field">
        <label className="label" htmlFor="reply">
          {t("again.replyText")}
        </label>
        <p className="hint" id="reply-hint">
          {t("again.replyHint")}
        </p>
        {empty && (
          <p className="fault" id="reply-fault">
            {t("again.replyEmpty")}
          </p>
        )}
        <textarea
          className="short"
          id="reply"
          name="reply"
          aria-describedby={empty ? "reply-fault reply-hint" : "reply-hint"}
          aria-invalid={empty ? true : undefined}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the field that has the fault, on a page that was asked for with it
          autoFocus={empty}
          spellCheck={false}
          dir="auto"
        />
      </div>
      <button className="button" type="submit" name="with-reply" value="1">
        {t("again.replyButton")}
      </button>
    </>
  );
}
