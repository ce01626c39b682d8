/** In: a row of rules/help and the day. Out: what of it may be shown, by the rule for help lines of the reference data:
 *  called by a person at most 90 days ago → as verified; `found` in a source of the last 24 months → with its number, who
 *  published it and when; everything else → the organisation, never the number. The address of a website is kept for `found`
 *  rows of any age, since such a row rests on that site; one from memory or an old source is not.
 *  Editors' notes are never shown: they quote numbers that are out of use. */
import type { HelpLine } from "../ruleset/index.ts";
import { CHANNEL_TYPES, type ChannelType, type HelpChannel, type HelpShown, type HelpView } from "./help-view.ts";

const VERIFIED_DAYS = 90;
const SOURCE_MONTHS = 24;
const DAY = 86_400_000;

/** `today` is `YYYY-MM-DD`; `superseded` are numbers that must not come back, in any spelling. */
export function showLine(line: HelpLine, today: string, superseded: readonly string[] = []): HelpView {
  const shown = howToShow(line, today);
  const dead = new Set(superseded.map(digits));
  const channels = line.channels
    .filter((channel) => isChannelType(channel.type) && !dead.has(digits(channel.value)))
    .filter((channel) => shown !== "organisation" || (channel.type === "web" && line.status === "found"))
    .map((channel) => toChannel(line, channel.type as ChannelType, channel.value))
    .sort((one, other) => CHANNEL_TYPES.indexOf(one.type) - CHANNEL_TYPES.indexOf(other.type));
  return {
    id: line.id,
    country: line.country,
    scope: line.scope,
    organisation: line.organisation,
    name: shown === "organisation" && holdsNumber(line.name) ? null : line.name,
    shown,
    channels,
    quiet: line.silent && channels.some(({ type }) => type !== "phone" && type !== "web"),
    languages: languageCodes(line.languages),
    hours: shown === "organisation" ? null : line.hours,
    free: shown === "organisation" ? null : line.free,
    for: line.for,
    verifiedAt: shown === "verified" ? line.verified_at : null,
    source: channels.length > 0 ? toSource(line) : null,
  };
}

function howToShow(line: HelpLine, today: string): HelpShown {
  if (line.status === "memory") return "organisation";
  if (line.verified_at && isWithin(line.verified_at, today, VERIFIED_DAYS)) return "verified";
  if (line.status === "found" && line.source_date && firstDay(line.source_date) >= monthsBefore(today, SOURCE_MONTHS)) {
    return "dated";
  }
  return "organisation";
}

const isWithin = (day: string, today: string, days: number) => (Date.parse(today) - Date.parse(day)) / DAY <= days;

/** A source that names only its year or month counts as its first day: rather too old than too young. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);

function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const all = year * 12 + (month - 1) - months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}-${today.slice(8, 10)}`;
}

const digits = (text: string) => text.replace(/\D/g, "");

/** Three digits or more, with spaces or hyphens between or not: a short code already. */
export const holdsNumber = (text: string) => /\d(?:[\s.-]?\d){2}/.test(text);

const isChannelType = (type: string): type is ChannelType => (CHANNEL_TYPES as readonly string[]).includes(type);

/** Sources also say "many" or "by interpreter": nothing that a name could be found for. */
function languageCodes(told: readonly string[] | null): string[] | null {
  const codes = (told ?? []).filter((code) => /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(code));
  return codes.length > 0 ? codes : null;
}

function toChannel(line: HelpLine, type: ChannelType, value: string): HelpChannel {
  const dialled = type === "phone" || type === "sms";
  const local = dialled && !value.startsWith("+") && /^[A-Z]{2}$/.test(line.country) && line.country !== "EU";
  return { type, value, href: toAddress(type, value), worksOnlyInside: local ? line.country : null };
}

function toAddress(type: ChannelType, value: string): string | null {
  const number = /^[+#]?[\d\s().-]+$/.test(value) ? value.replace(/[^\d+#]/g, "").replace("#", "%23") : null;
  if (type === "phone") return number && `tel:${number}`;
  if (type === "sms") return number && `sms:${number}`;
  if (type === "telegram") return number && `https://t.me/${number}`;
  if (type === "whatsapp") return number && `https://wa.me/${digits(number)}`;
  if (type === "email") return /^[\w.+-]+@[\w.-]+$/.test(value) ? `mailto:${value}` : null;
  if (type === "web") return /^https?:\/\/\S+$/.test(value) ? value : null;
  return null;
}

/** The publisher's name is the host of its address; an address with a remark in brackets is no link. */
function toSource({ source_url: told, source_date: date }: HelpLine): HelpView["source"] {
  if (!told) return null;
  const host = /^https?:\/\/(?:www\.)?([^\s/?#]+)/.exec(told)?.[1];
  return { name: host ?? told, url: host && !/\s/.test(told) ? told : null, date };
}
