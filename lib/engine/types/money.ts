/** How money is written and what work earns, as tables; words are folded as the stream is. Nothing here does anything. */
import type { PayPeriod } from "./entity.ts";
import type { CountryCode, LanguageCode } from "./vocabulary.ts";

export interface MoneySign {
  currency: string;
  languages: LanguageCode[];
  /** as written, lower case: `đô` is no `độ`; a text without marks has the folded form */
  written: string[];
  /** may stand before the number: `Rp 5.000` */
  before: boolean;
  /** may stand behind it: `5.000 đồng` */
  after: boolean;
  /** counts only in capitals: `RM`, `LE`, `N` */
  capitals: boolean;
  /** also an everyday word: counts only beside a word of pay, a fee or a period */
  slang: boolean;
}
export interface MoneyMultiplier {
  value: number;
  languages: LanguageCode[];
  currencies: string[];
  written: string[];
  slang: boolean;
}
/** What a word beside an amount says: that it is what the work pays, that the reader pays it, that money passes, that
 *  something else is counted, or that a longer word only holds one of these by chance. */
export type MoneySense = "pay" | "fee" | "money" | "counted" | "neither";
/** `runs` may stand inside text written without spaces. */
export interface MoneyCues {
  /** folded word → its senses, each with the forms it is written in */
  words: Map<string, { sense: MoneySense; written: string[] }[]>;
  /** words that begin a cue of two words */
  openers: Set<string>;
  runs: Record<MoneySense, string[]>;
}
/** Money words and wages, folded as the stream is. Built by entities/pay/money-tables.ts. */
export interface MoneyTables {
  signs: Map<string, MoneySign[]>;
  multipliers: Map<string, MoneyMultiplier[]>;
  periods: Map<string, { period: PayPeriod; languages: LanguageCode[] }[]>;
  /** periods in scripts without spaces, longest first */
  periodRuns: [word: string, period: PayPeriod][];
  /** what may stand between an amount and its period: per, mỗi, por */
  links: Set<string>;
  /** periods that stand before an amount only behind a link */
  linked: Set<string>;
  cues: MoneyCues;
  firstChoice: string[];
  unitsPerUsd: Map<string, number>;
  currencyOf: Map<CountryCode, string>;
  currencyOfLanguage: Map<LanguageCode, { currency: string; country: CountryCode }>;
  wages: Map<CountryCode, { typicalUsd: number; lowSkillUsd: number; confidence: "good" | "rough" | "memory" }>;
}
