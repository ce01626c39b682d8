/** What we promise about the text, beside the box that it goes into. */
import type { InLanguage } from "../in-language.ts";

export function PrivacyPromise({ locale, t }: InLanguage) {
  return (
    <div className="promise">
      <p>
        {t.rich("check.promise", {
          b: (words) => <b>{words}</b>,
          link: (words) => <a href={`/${locale}/privacy`}>{words}</a>,
        })}
      </p>
    </div>
  );
}
