/** In: the help lines, where the reader is from, which countries matter, the situation, the day. Out: the few lines for the
 *  end of an answer, best first. Pure. Left to others: the whole directory (help-directory.ts). */
import type { CountryCode, Harm } from "../engine/types.ts";
import type { HelpLine } from "../ruleset/index.ts";
import type { HelpView } from "./help-view.ts";
import { showLine } from "./show-line.ts";
import type { HelpSituation } from "./steps.ts";

export interface HelpLibrary {
  lines: HelpLine[];
  superseded: string[];
}

export interface HelpRequest {
  /** the reader's own country */
  from: CountryCode | null;
  /** language of the answer: where no country was chosen, one that is spoken in one country tells it */
  locale: string | null;
  /** countries of places in the offer */
  places: readonly CountryCode[];
  situation: HelpSituation | null;
  /** somebody is in danger now */
  urgent: boolean;
  /** the harm that the verdict rests on, when there is one */
  harm?: Harm | null;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Lines on an answer; the rest is one link away, in the directory. */
const MOST = 6;
const ENOUGH = 3;
const MONEY: readonly Harm[] = ["task-scam", "fee-fraud", "money-mule", "romance", "investment", "identity-theft"];

/** The country of a language that is spoken in one country: where most of its readers are from. */
export function homeOf(locale: string | null): CountryCode | null {
  return locale === "vi" ? "VN" : null;
}

export function selectHelp(library: HelpLibrary, asked: HelpRequest): HelpView[] {
  const request = { ...asked, from: asked.from ?? homeOf(asked.locale) };
  const near = isAway(request);
  const wanted = library.lines.filter((line) => concerns(line, request, near));
  const views = wanted.map((line) => ({
    view: showLine(line, request.today, library.superseded),
    rank: rank(line, request, near),
  }));
  const sorted = views
    .sort((one, other) => quietness(one.view, near) - quietness(other.view, near) || one.rank - other.rank)
    .map(({ view }) => view);
  return withPairs(shorten(sorted), sorted);
}

/** Lines that can be reached come before bare names; names and world-wide offices fill up only what is missing. */
function shorten(views: readonly HelpView[]): HelpView[] {
  const reachable = views.filter((view) => view.channels.length > 0);
  const national = reachable.filter((view) => view.country !== "INT");
  const others = [
    ...reachable.filter((view) => view.country === "INT"),
    ...views.filter((view) => view.channels.length === 0 && view.country !== "INT"),
  ];
  return [...national, ...others.slice(0, Math.max(0, ENOUGH - national.length))].slice(0, MOST);
}

/** Somebody who has left, is leaving, or looks for somebody who has: the place matters as much as home. */
const isAway = ({ urgent, situation }: HelpRequest) => urgent || (situation !== null && situation !== "thinking");

function concerns(line: HelpLine, { from, places, harm }: HelpRequest, near: boolean): boolean {
  const about = subjects(harm ?? null, near);
  if (!line.for.some((subject) => about.includes(subject))) return false;
  if (line.country === from) return isForOneOf(line, places);
  if (line.country === "INT") return near || from === null;
  if (!places.includes(line.country)) return false;
  return line.scope !== "from-abroad" && (near || line.for.includes("migrant-labour"));
}

/** An embassy serves one country: `vn-emb-mm` is that of Viet Nam in Myanmar. Other lines serve everywhere. */
export function hostCountry(line: HelpLine): CountryCode | null {
  return /-(?:emb|kbri)-([a-z]{2})$/.exec(line.id)?.[1]?.toUpperCase() ?? null;
}

function isForOneOf(line: HelpLine, places: readonly CountryCode[]): boolean {
  const host = hostCountry(line);
  return host === null || places.includes(host);
}

function subjects(harm: Harm | null, near: boolean): string[] {
  if (near) return ["trafficking", "police", "consular", "child"];
  if (harm && MONEY.includes(harm)) return ["scam-report", "police"];
  return ["trafficking", "migrant-labour", "consular"];
}

/** People who may be watched write before they speak. */
const quietness = (view: HelpView, near: boolean) => (near && !view.quiet ? 1 : 0);

function rank(line: HelpLine, { from, places }: HelpRequest, near: boolean): number {
  const abroad = line.country === from && line.scope === "from-abroad";
  const there = places.includes(line.country) && line.country !== from;
  const place = near ? (there ? 0 : abroad ? 1 : 2) : line.country === from ? 0 : 1;
  return line.priority * 10 + (line.country === "INT" ? 5 : place);
}

/** A short code never stands alone where a number that works from abroad is known. */
function withPairs(chosen: HelpView[], all: readonly HelpView[]): HelpView[] {
  const short = new Set(chosen.flatMap((view) => view.channels.map((channel) => channel.worksOnlyInside)));
  for (const country of short) {
    if (country === null || chosen.some((view) => view.country === country && reachesAbroad(view))) continue;
    const partner = all.find((view) => view.country === country && reachesAbroad(view));
    if (partner) chosen.push(partner);
  }
  return chosen;
}

/** A phone or message that can be dialled with a country code from anywhere. */
export const reachesAbroad = (view: HelpView) =>
  view.channels.some((channel) => channel.href !== null && channel.type !== "web" && channel.worksOnlyInside === null);
