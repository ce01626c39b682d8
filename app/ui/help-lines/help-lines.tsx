/** Help lines as a list. A number is a link only where lib/help let it through; beside it stand where it is from, how old
 *  that is, and whether anybody has called. */

import type { HelpChannel, HelpView } from "../../../lib/help/index.ts";
import { countryName, dateOf, type Locale, languageName, listOf } from "../../../lib/i18n/index.ts";
import { Icon } from "../icon/draw-icon.tsx";
import type { InLanguage } from "../in-language.ts";
import { channelIcon, channelVerb } from "./channel.ts";
import { lineName, lineNote } from "./line-words.ts";

interface HelpLinesProps extends InLanguage {
  lines: readonly HelpView[];
  heading: "h3" | "h4";
}

export function HelpLines({ locale, t, lines, heading }: HelpLinesProps) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <HelpLineItem key={line.id} locale={locale} t={t} line={line} heading={heading} />
      ))}
    </ul>
  );
}

/** Offices of which only the name may be told. */
export function HelpNames({ locale, lines }: { locale: Locale; lines: readonly HelpView[] }) {
  return (
    <ul className="plain">
      {lines.map((line) => {
        const { text, organisation, lang } = lineName(locale, line);
        return (
          <li key={line.id} lang={lang}>
            {organisation ? `${organisation}: ${text}` : text}
          </li>
        );
      })}
    </ul>
  );
}

function HelpLineItem({ locale, t, line, heading: Heading }: InLanguage & { line: HelpView; heading: "h3" | "h4" }) {
  const name = lineName(locale, line);
  const note = lineNote(t, line);
  const facts = factsOf({ locale, t }, line);
  return (
    <li>
      <Heading lang={name.lang}>{name.text}</Heading>
      {name.organisation && (
        <p className="soft" lang={name.lang}>
          {name.organisation}
        </p>
      )}
      {facts && <p className="soft">{facts}</p>}
      {line.quiet && (
        <span className="quiet-tag">
          <Icon name="message" size={16} />
          {t("help.quiet")}
        </span>
      )}
      {line.channels.length > 0 && (
        <ul className="calls">
          {line.channels.map((channel) => (
            <li key={`${channel.type} ${channel.value}`}>
              <Channel locale={locale} t={t} channel={channel} />
            </li>
          ))}
        </ul>
      )}
      {note && <p>{note}</p>}
      <p className="soft">{standing({ locale, t }, line)}</p>
    </li>
  );
}

function Channel({ locale, t, channel }: InLanguage & { channel: HelpChannel }) {
  const inside = channel.worksOnlyInside && (
    <small>{t("help.onlyInside", { country: countryName(locale, channel.worksOnlyInside) })}</small>
  );
  if (channel.href === null) {
    return (
      <p className="told">
        {t(`help.channel.${channel.type}`)}: <bdi>{channel.value}</bdi>
        {inside}
      </p>
    );
  }
  return (
    <a className="call" href={channel.href} rel="noreferrer">
      <Icon name={channelIcon(channel.type)} />
      <span>
        <span className="kind">{t(channelVerb(channel.type))}</span>{" "}
        <bdi className={channel.type === "phone" ? "whole" : undefined}>{shortAddress(channel.value)}</bdi>
      </span>
      {inside}
    </a>
  );
}

/** An address as people say it. */
const shortAddress = (value: string) => value.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");

/** Hours, cost, languages: what is known, in one line. */
function factsOf({ locale, t }: InLanguage, { hours, free, languages }: HelpView): string {
  const parts: string[] = [];
  if (hours) parts.push(hours.startsWith("24/7") ? t("help.hours247") : t("help.hours", { hours }));
  if (free) parts.push(t("help.free"));
  if (languages?.length) {
    const names = listOf(
      locale,
      languages.map((code) => languageName(locale, code)),
    );
    parts.push(t("help.languages", { languages: names }));
  }
  return parts.join(" · ");
}

/** How far to trust it. */
function standing({ locale, t }: InLanguage, line: HelpView): string {
  const { shown, source, verifiedAt, channels } = line;
  if (shown === "verified" && verifiedAt) return t("help.verified", { date: dateOf(locale, verifiedAt) });
  if (shown === "dated" && channels.length === 0) return t("help.noContact");
  if (source && channels.length > 0) {
    if (!source.date) return t("help.undated", { source: source.name });
    const key = /^\d{4}-\d{2}-\d{2}$/.test(source.date) ? "help.dated" : "help.datedOn";
    return t(key, { source: source.name, date: dateOf(locale, source.date) });
  }
  return t("help.organisationOnly");
}
