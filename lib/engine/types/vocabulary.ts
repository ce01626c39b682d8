/** The words that every step shares: spans, harms, verdicts, frames, strengths, open points, codes. Nothing here does anything. */

/** Half-open `[start, end)` in UTF-16 code units of the submitted text. */
export interface Span {
  start: number;
  end: number;
}

export const HARMS = [
  "trafficking",
  "sexual-exploitation",
  "task-scam",
  "fee-fraud",
  "money-mule",
  "romance",
  "investment",
  "identity-theft",
] as const;
export type Harm = (typeof HARMS)[number];

export const VERDICTS = ["help-now", "high", "caution", "awareness", "none-found"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a text is meant. `in-danger` outranks `offer`, which outranks the telling frames, which outrank talk. */
export const FRAMES = ["in-danger", "offer", "warning", "news", "testimony", "talk"] as const;
export type Frame = (typeof FRAMES)[number];

export const STRENGTHS = ["strong", "medium", "weak"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const OPEN_POINTS = ["employer", "place", "work", "pay", "journey", "papers"] as const;
/** One of the things that an honest offer says. `missing` lists those that this one leaves open. */
export type OpenPoint = (typeof OPEN_POINTS)[number];

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;
/** BCP 47 as in rules/languages, e.g. `vi`, `en`, `zh`, `hi-Latn`. */
export type LanguageCode = string;
