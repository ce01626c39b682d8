/** What is kept of a check. Every field is a number of ours, a code of a closed list or a random id: a value of this type has
 *  no place where a text could stand. The table check_record is its image (prisma/schema.prisma). */
import type { Harm } from "../engine/types.ts";
import type { Locale } from "../i18n/index.ts";

type Letter =
  | ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M")
  | ("N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "W" | "X" | "Y" | "Z");
/** ISO 3166-1 alpha-2 */
export type RecordedCountry = `${Letter}${Letter}`;

/** Languages that a record may name: those of the rule library and of the language detection. Any other is kept as none. */
// biome-ignore format: a table
export const RECORDED_LANGUAGES = [
  "am", "ar", "az", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fil", "fr", "gu",
  "he", "hi", "hi-Latn", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "km", "kn", "ko", "ku", "lo", "lt", "lv", "ml",
  "mn", "mr", "ms", "my", "ne", "nl", "no", "or", "pa", "pl", "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sv", "sw",
  "ta", "te", "th", "tl", "tr", "uk", "ur", "uz", "vi", "yo", "zh",
] as const;
export type RecordedLanguage = (typeof RECORDED_LANGUAGES)[number];

export type RecordedContact = "phone" | "chat_link" | "short_link" | "link" | "handle" | "email";

export type RecordedVerdict = "help_now" | "high" | "caution" | "awareness" | "none_found";
export type RecordedSituation = "thinking" | "about_to_travel" | "there" | "held" | "for_someone";

/** none · below caution · caution · high: the bands of the rule set that judged */
export type HarmBand = 0 | 1 | 2 | 3;
/** no pay named · not comparable · up to 1.5 times the local wage · up to 3 · up to 6 · above */
export type PayBand = 0 | 1 | 2 | 3 | 4 | 5;
/** no text · below 200 UTF-16 code units · below 1,000 · below 4,000 · longer */
export type LengthBand = 0 | 1 | 2 | 3 | 4;

export interface CheckRecord {
  id: `${string}-${string}-${string}-${string}-${string}`;
  /** ISO week as 202648 */
  week: number;
  /** as 202611 */
  month: number;
  locale: Locale;
  language: RecordedLanguage | null;
  /** the reader's, as chosen */
  country: RecordedCountry | null;
  situation: RecordedSituation | null;
  verdict: RecordedVerdict;
  harms: Record<Harm, HarmBand>;
  /** permanent numbers of flags, ascending */
  flags: number[];
  rulesetVersion: `${number}.${number}.${number}-${number}` | null;
  /** the first 16 hexadecimal digits, as a number of 64 bits */
  rulesetHash: bigint;
  contacts: RecordedContact[];
  placeCountries: RecordedCountry[];
  phoneCountries: RecordedCountry[];
  payBand: PayBand;
  lengthBand: LengthBand;
}

/** Fingerprint of a text, alone with the day. */
export interface NearCopyRecord {
  id: CheckRecord["id"];
  /** as 2026-11-24 */
  day: `${number}-${number}-${number}`;
  bands: Int32Array;
}
