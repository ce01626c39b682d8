/** A stretch of somebody else's text: every character a person can see, and a sign where one was hidden. */
import type { ReactNode } from "react";
import type { InLanguage } from "../in-language.ts";
import { hiddenCharacters } from "./hidden-characters.ts";

export function VisibleText({ t, text }: InLanguage & { text: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, length } of hiddenCharacters(text)) {
    if (start > from) parts.push(text.slice(from, start));
    parts.push(<Unseen key={start} name={t("offer.hiddenName")} />);
    from = start + length;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}

export function Unseen({ name }: { name: string }) {
  return (
    <span className="unseen" role="img" aria-label={name}>
      ▯
    </span>
  );
}
