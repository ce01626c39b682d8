/** In: the help lines, where the reader is, which passport, the situation, the day. Out: the whole directory in groups for
 *  the help page: here · of one's own country · everywhere; and every country as long as the reader's is not known. Pure.
 *  Each group says whether its short codes have a partner that works from abroad. */
import type { CountryCode } from "../engine/types.ts";
import { EUROPEAN_UNION } from "../i18n/index.ts";
import type { HelpLine } from "../ruleset/index.ts";
import type { HelpView } from "./help-view.ts";
import { type HelpLibrary, hostCountry, reachesAbroad } from "./select-help.ts";
import { showLine } from "./show-line.ts";
import type { HelpSituation } from "./steps.ts";

export interface DirectoryRequest {
  /** where the reader is, or where the person they look for is */
  country: CountryCode | null;
  /** whose passport */
  from: CountryCode | null;
  situation: HelpSituation | null;
  today: string;
}

export interface HelpGroup {
  kind: "in" | "from" | "region" | "everywhere" | "any";
  country: string;
  lines: HelpView[];
  /** short codes are shown and no number of that country that works from abroad */
  shortCodesOnly: boolean;
}

export function helpDirectory(
  library: HelpLibrary,
  { country, from, situation, today }: DirectoryRequest,
): HelpGroup[] {
  const group = (kind: HelpGroup["kind"], of: string, keep: (line: HelpLine) => boolean = () => true): HelpGroup => {
    const rows = library.lines.filter((line) => line.country === of && keep(line));
    const shown = rows.map((line) => ({ line, view: showLine(line, today, library.superseded) }));
    const lines = sort(shown, situation, country);
    const short = lines.some((view) => view.channels.some((channel) => channel.worksOnlyInside !== null));
    return { kind, country: of, lines, shortCodesOnly: short && !lines.some(reachesAbroad) };
  };
  const groups: HelpGroup[] = [];
  if (country === null) {
    const countries = [...new Set(library.lines.map((line) => line.country))].filter(isCountry);
    if (from !== null) groups.push(group("from", from));
    groups.push(...countries.filter((code) => code !== from).map((code) => group("any", code)));
  } else if (country === from) {
    groups.push(group("in", country));
  } else {
    groups.push(group("in", country, (line) => line.scope !== "from-abroad"));
    if (from !== null) groups.push(group("from", from));
  }
  if (EUROPEAN_UNION.includes(country ?? from ?? "")) groups.push(group("region", "EU"));
  return [...groups, group("everywhere", "INT")];
}

/** Ways without speaking first, then numbers, then offices of which only the name may be told; in each, what fits the
 *  situation and the place (an embassy elsewhere comes later), then by priority. */
function sort(
  rows: { line: HelpLine; view: HelpView }[],
  situation: HelpSituation | null,
  here: CountryCode | null,
): HelpView[] {
  const subjects = SUBJECTS[situation ?? "held"];
  const order = ({ line, view }: { line: HelpLine; view: HelpView }) =>
    (view.channels.length === 0 ? 300 : view.quiet ? 0 : line.silent ? 100 : 200) +
    (line.for.some((subject) => subjects.includes(subject)) ? 0 : 10) +
    (hostCountry(line) === null || hostCountry(line) === here ? 0 : 20) +
    line.priority;
  return rows.sort((one, other) => order(one) - order(other)).map(({ view }) => view);
}

const SUBJECTS: Record<HelpSituation, string[]> = {
  thinking: ["trafficking", "migrant-labour", "scam-report"],
  "about-to-travel": ["trafficking", "migrant-labour", "consular"],
  there: ["trafficking", "consular", "police"],
  held: ["trafficking", "consular", "police"],
  "for-someone": ["trafficking", "consular", "police"],
};

/** `EU` and `INT` are groups of countries. */
const isCountry = (code: string) => code.length === 2 && code !== "EU";
