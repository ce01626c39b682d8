/** What was found in a text, and what the engine makes of it: offsets, never a copy of the text. Nothing here does anything. */
import type { Entity } from "./entity.ts";
import type { Evasion, Message, Speaker } from "./reading.ts";
import type { CountryCode, Frame, Harm, LanguageCode, OpenPoint, Span, Verdict } from "./vocabulary.ts";

/** A word found in the text. */
export interface Hit extends Span {
  term: number;
  word: number;
  tokenFrom: number;
  tokenTo: number;
  /** false for a word too common to count by itself, and for one found only without its marks in a text that writes marks:
   *  both count only beside another part of a relation */
  alone: boolean;
  negated: boolean;
}

export interface Signal {
  /** index into RuleSet.flags */
  flag: number;
  evidence: Span[];
  /** spans of the first relation only: what an example's brackets mark */
  first: Span[];
  tokenFrom: number;
  /** last token without which the signal would not stand: tells at which message it turned */
  tokenTo: number;
}

export interface FoundCue {
  cue: number;
  evidence: Span[];
}

/** How a text or one of its posts is judged. */
interface Judged {
  frame: Frame;
  verdict: Verdict;
  /** highest harm, 0-100; null for help-now */
  score: number | null;
  harms: Record<Harm, number>;
  signals: Signal[];
  missing: OpenPoint[];
  /** ids of the combinations that decided */
  because: string[];
}

export interface PostEvaluation extends Span, Judged {
  asked: boolean;
}

export const NOT_CHECKED = [
  "language-not-covered",
  "language-partly-covered",
  "images",
  "employer-register",
  "links-not-opened",
  "phone-not-called",
  "text-cut",
  "rules-skipped",
  "too-little-text",
] as const;
export type NotChecked = (typeof NOT_CHECKED)[number];

/** What the engine makes of a text. Holds offsets into it, never a copy of it. */
export interface Evaluation extends Judged {
  rulesetVersion: string;
  rulesetHash: string;
  language: LanguageCode | null;
  languages: LanguageCode[];
  length: number;
  /** index of the message at which the verdict first reached caution; null when no transcript or never */
  turnedAt: number | null;
  speakers: Speaker[];
  messages: Message[];
  posts: PostEvaluation[];
  entities: Entity[];
  evasions: { kind: Evasion; start: number; end: number }[];
  notChecked: NotChecked[];
}

/** What is known besides the text. `from` is the reader's country. */
export interface Context {
  from?: CountryCode | null;
  locale?: LanguageCode | null;
}
