/** The fixed texts of an answer for one language, looked up once: what a signal means, what was not checked, what to do. */
import { HARMS, type RuleSet, STRENGTHS } from "../engine/types.ts";
import { type Locale, translatorFor } from "../i18n/index.ts";
import type { Catalogue } from "../ruleset/index.ts";
import { ADVICE, type AdviceCode } from "./advice.ts";
import { type CheckAnswer, NOT_CHECKED_CODES } from "./answer-schema.ts";

export type NotCheckedCode = (typeof NOT_CHECKED_CODES)[number];
export type SignalCard = Omit<CheckAnswer["signals"][number], "evidence">;

export interface Wording {
  signal(flag: number): SignalCard;
  notChecked(codes: readonly NotCheckedCode[]): CheckAnswer["notChecked"];
  advice(codes: readonly AdviceCode[]): CheckAnswer["advice"];
}

export function wordingFor(ruleSet: RuleSet, catalogue: Catalogue, locale: Locale): Wording {
  const translate = translatorFor(locale);
  const notChecked = new Map(NOT_CHECKED_CODES.map((code) => [code, { code, text: translate(`notChecked.${code}`) }]));
  const advice = new Map(ADVICE.map((code) => [code, { code, text: translate(`advice.${code}`) }]));
  const cards = ruleSet.flags.map((_, flag) => cardOf(ruleSet, catalogue, flag, locale));
  return {
    signal: (flag) => cards[flag]!,
    notChecked: (codes) => codes.map((code) => notChecked.get(code)!),
    advice: (codes) => codes.map((code) => advice.get(code)!),
  };
}

/** A live flag has an explanation in English at least (npm run rules); the title stands in for the others. */
function cardOf({ flags }: RuleSet, catalogue: Catalogue, index: number, locale: Locale): SignalCard {
  const flag = flags[index]!;
  const known = catalogue.flag(flag.id, locale);
  const strengths = HARMS.filter((harm) => flag.harms[harm]).map((harm) => ({
    harm,
    at: STRENGTHS.indexOf(flag.harms[harm]!),
  }));
  strengths.sort((one, other) => one.at - other.at);
  return {
    ruleId: flag.id,
    name: known?.name ?? catalogue.flags[index]?.title ?? flag.id,
    axes: strengths.map(({ harm }) => harm),
    strength: STRENGTHS[strengths[0]?.at ?? STRENGTHS.length - 1]!,
    why: known?.why ?? catalogue.flags[index]?.why ?? "",
    ask: known?.ask ?? "",
    honest: known?.honest ?? "",
    sources: (catalogue.flags[index]?.sources ?? []).map(({ name, url, date }) => ({ name, url, date })),
    ...(known?.locale === locale ? {} : { lang: known?.locale ?? "en" }),
    ...(known?.review === "awaiting" ? { review: "awaiting" as const } : {}),
  };
}
