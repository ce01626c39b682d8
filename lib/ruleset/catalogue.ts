/** In: a rule library. Out: what the public reads about its flags, in each language, with who warns. Apart from the rule set:
 *  the engine decides without any of it. Holds no words and no `match` examples, so it can be shown to anyone. */
import type { Harm, Strength } from "../engine/types.ts";
import { GROUP_NAMES, type Group, isGroup } from "./groups.ts";
import type { RuleLibrary } from "./library.ts";
import type { RuleFile } from "./rule-file.ts";
import type { Review } from "./schema/common.ts";
import type { Explanation } from "./schema/explanation.ts";
import type { FlagFile, FlagSource } from "./schema/flag.ts";
import { spokenLanguages } from "./spoken-languages.ts";

export interface CatalogueSource {
  /** ready to be shown: `FBI (US)` */
  name: string;
  title: string | null;
  date: string | null;
  /** only a whole address that somebody can open; one that was shortened where we have it from is no link */
  url: string | null;
  read: string | null;
  via: string | null;
  says: string;
}

export type PublicExplanation = Explanation & { review: Review };

export interface CatalogueFlag {
  id: string;
  number: number;
  group: string;
  status: FlagFile["status"];
  /** for editors and staff, in English */
  title: string;
  why: string;
  harms: Partial<Record<Harm, Strength>>;
  languages: string[];
  lookAlikes: Record<string, string>;
  sources: CatalogueSource[];
  explanations: Record<string, PublicExplanation>;
}

/** A flag as one reader reads it. `locale` is English where nobody has written in the language asked for. */
export type ReadableFlag = Omit<CatalogueFlag, "explanations" | "why" | "title"> &
  PublicExplanation & { locale: string };

export interface CatalogueData {
  /** in the order of RuleSet.flags: the same index */
  flags: readonly CatalogueFlag[];
  locales: readonly string[];
}

export interface Catalogue extends CatalogueData {
  /** Null when no flag has this id, or nobody has explained it yet. */
  flag(id: string, locale: string): ReadableFlag | null;
  /** Flags that the public may read about (live ones), in the order of the groups and by number. */
  published(locale: string): ReadableFlag[];
}

const FALLBACK = "en";

export function buildCatalogue({ flags: files, explanations }: RuleLibrary): CatalogueData {
  const explained = new Map<string, Record<string, PublicExplanation>>();
  for (const { folder, data } of explanations) {
    for (const [id, explanation] of Object.entries(data.flags)) {
      explained.set(id, { ...explained.get(id), [folder]: { ...explanation, review: data.review } });
    }
  }
  return {
    flags: files.map((file) => toFlag(file, explained.get(file.data.id) ?? {})),
    locales: [...new Set(explanations.map(({ folder }) => folder))],
  };
}

export function catalogueOf(data: CatalogueData): Catalogue {
  const { flags } = data;
  const byId = new Map(flags.map((flag) => [flag.id, flag]));
  const flag = (id: string, locale: string) => {
    const found = byId.get(id);
    return found ? readable(found, locale) : null;
  };
  const ordered = flags
    .filter(({ status }) => status === "live")
    .sort((a, b) => order(a.group) - order(b.group) || a.number - b.number);
  return {
    ...data,
    flag,
    published: (locale) => ordered.map((one) => readable(one, locale)).filter((one) => one !== null),
  };
}

const order = (group: string) => (isGroup(group) ? GROUP_NAMES.indexOf(group satisfies Group) : GROUP_NAMES.length);

function readable(flag: CatalogueFlag, wanted: string): ReadableFlag | null {
  const { explanations, title: _title, why: _why, ...rest } = flag;
  const locale = wanted in explanations ? wanted : FALLBACK;
  const explanation = explanations[locale];
  return explanation ? { ...rest, ...explanation, locale } : null;
}

function toFlag({ data, folder }: RuleFile<FlagFile>, explanations: Record<string, PublicExplanation>): CatalogueFlag {
  const { id, number, status, title, why, harms, examples, sources } = data;
  return {
    id,
    number,
    group: folder,
    status,
    title,
    why,
    harms,
    languages: spokenLanguages(examples),
    lookAlikes: data["look-alikes"] ?? {},
    sources: sources.map(toSource),
    explanations,
  };
}

function toSource({ who, country, title, date, url, read, via, says }: FlagSource): CatalogueSource {
  return {
    name: country === undefined ? who : `${who} (${country})`,
    title: title ?? null,
    date: date ?? null,
    url: url !== undefined && isWholeAddress(url) ? url : null,
    read: read ?? null,
    via: via ?? null,
    says,
  };
}

function isWholeAddress(url: string): boolean {
  return /^https?:\/\/[^\s…]+$/.test(url) && !url.endsWith("...");
}
