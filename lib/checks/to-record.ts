/** In: an evaluation and what the reader chose. Out: a record, whose type cannot hold a text. Pure: time and id are given.
 *  Whatever is not in a closed list is left out, so a surprise upstream becomes a gap here and never a leak. */
import { type Entity, type Evaluation, HARMS, type RuleSet } from "../engine/types.ts";
import type { Locale } from "../i18n/index.ts";
import { harmBand, lengthBand, payBand } from "./bands.ts";
import {
  type CheckRecord,
  RECORDED_LANGUAGES,
  type RecordedContact,
  type RecordedCountry,
  type RecordedLanguage,
  type RecordedSituation,
  type RecordedVerdict,
} from "./record.ts";
import { monthOf, weekOf } from "./record-dates.ts";
import type { Situation } from "./schema.ts";

export interface RecordContext {
  id: CheckRecord["id"];
  now: number;
  locale: Locale;
  from: string | null;
  situation: Situation | null;
  /** UTF-16 code units of the person's own text; 0 when only guided answers were read */
  written: number;
}

export function toRecord(evaluation: Evaluation, ruleSet: RuleSet, context: RecordContext): CheckRecord {
  const { entities } = evaluation;
  return {
    id: context.id,
    week: weekOf(context.now),
    month: monthOf(context.now),
    locale: context.locale,
    language: context.written > 0 && isRecordedLanguage(evaluation.language) ? evaluation.language : null,
    country: country(context.from),
    situation: context.situation && SITUATION[context.situation],
    verdict: VERDICT[evaluation.verdict],
    harms: Object.fromEntries(
      HARMS.map((harm) => [harm, harmBand(evaluation.harms[harm], ruleSet.scoring.bands)]),
    ) as CheckRecord["harms"],
    flags: flagNumbers(evaluation, ruleSet),
    rulesetVersion: isVersion(ruleSet.version) ? ruleSet.version : null,
    rulesetHash: hashNumber(ruleSet.hash),
    contacts: distinct(entities.map(contactOf)),
    placeCountries: distinct(entities.map((entity) => (entity.kind === "place" ? country(entity.country) : null))),
    phoneCountries: distinct(entities.map((entity) => (entity.kind === "phone" ? country(entity.country) : null))),
    payBand: payBand(entities),
    lengthBand: lengthBand(context.written),
  };
}

const VERDICT: Record<Evaluation["verdict"], RecordedVerdict> = {
  "help-now": "help_now",
  high: "high",
  caution: "caution",
  awareness: "awareness",
  "none-found": "none_found",
};
const SITUATION: Record<Situation, RecordedSituation> = {
  thinking: "thinking",
  "about-to-travel": "about_to_travel",
  there: "there",
  held: "held",
  "for-someone": "for_someone",
};
const LINK: Record<"chat" | "shortener" | "file" | "site", RecordedContact> = {
  chat: "chat_link",
  shortener: "short_link",
  file: "link",
  site: "link",
};

function contactOf(entity: Entity): RecordedContact | null {
  if (entity.kind === "link") return LINK[entity.linkKind];
  return entity.kind === "phone" || entity.kind === "handle" || entity.kind === "email" ? entity.kind : null;
}

function flagNumbers({ signals }: Evaluation, { flags }: RuleSet): number[] {
  const numbers = signals.flatMap(({ flag }) => flags[flag]?.number ?? []);
  return [...new Set(numbers)].sort((one, other) => one - other);
}

const LANGUAGES: ReadonlySet<string> = new Set(RECORDED_LANGUAGES);
const isRecordedLanguage = (code: string | null): code is RecordedLanguage => code !== null && LANGUAGES.has(code);

const isVersion = (version: string): version is `${number}.${number}.${number}-${number}` =>
  /^\d{4}\.\d{2}\.\d{2}-\d{1,4}$/.test(version);

/** The first 16 hexadecimal digits as a signed number of 64 bits, which is what the column holds. */
function hashNumber(hash: string): bigint {
  const digits = hash.slice(0, 16);
  return /^[0-9a-f]{16}$/.test(digits) ? BigInt.asIntN(64, BigInt(`0x${digits}`)) : 0n;
}

const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
/** Asked of the language data once for each code: it takes longer than all the rest of a record. */
const countries = new Map<string, RecordedCountry | null>();

/** Two letters that name no country are no country. */
function country(code: string | null): RecordedCountry | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return null;
  let known = countries.get(code);
  if (known === undefined) {
    known = REGIONS.of(code) === undefined ? null : (code as RecordedCountry);
    countries.set(code, known);
  }
  return known;
}

function distinct<Code extends string>(codes: (Code | null)[]): Code[] {
  return [...new Set(codes.filter((code) => code !== null))].sort();
}
