/** What the answer page shows: the answer of lib/checks, as far as a page needs it. Offsets are UTF-16 code units, half-open,
 *  in the string that `in` names: the posted text when it is absent, what was said before, or sentences made of guided
 *  answers. */
import {
  type Harm,
  type OpenPoint,
  type Span,
  STRENGTHS,
  type Strength,
  type Verdict,
} from "../../../lib/engine/types.ts";
import type { HelpView } from "../../../lib/help/index.ts";

export interface Place extends Span {
  in?: "earlier" | "answers" | undefined;
}

export interface AnswerSource {
  name: string;
  url: string | null;
  date: string | null;
}

export interface AnswerSignal {
  ruleId: string;
  name: string;
  axes: readonly Harm[];
  strength: Strength;
  evidence: readonly Place[];
  why: string;
  ask: string;
  honest: string;
  sources: readonly AnswerSource[];
  /** set when the explanation is in another language than the page */
  lang?: string | undefined;
  review?: "awaiting" | undefined;
}

export interface Answer {
  language: string | null;
  frame: string;
  verdict: Verdict;
  score: number | null;
  axes: Record<Harm, number>;
  signals: readonly AnswerSignal[];
  missing: readonly OpenPoint[];
  turnedAt?: number | null | undefined;
  speakers?: readonly { name: Place; side: "reader" | "other"; messages: number }[] | undefined;
  messages?: readonly (Place & { speaker: number })[] | undefined;
  posts?: readonly (Place & { verdict: Verdict })[] | undefined;
  seen?: { count: number; days: number } | null | undefined;
  notChecked: readonly { code: string; text: string }[];
  advice: readonly { code: string; text: string }[];
  help: readonly HelpView[];
  composed?: string | undefined;
}

/** The strings that places count in. */
export interface Texts {
  text: string;
  earlier: string;
  answers: string;
}

export const textOf = (texts: Texts, { in: where }: Place): string => texts[where ?? "text"];

export const quoteOf = (texts: Texts, place: Place): string => textOf(texts, place).slice(place.start, place.end);

/** Harms with a figure, gravest first. */
export function harmsOf({ axes }: Pick<Answer, "axes">): [Harm, number][] {
  return (Object.entries(axes) as [Harm, number][])
    .filter(([, figure]) => figure > 0)
    .sort((one, other) => other[1] - one[1]);
}

/** Signs in the order of their numbers: what says most comes first, and what says the same in the order of the text. */
export function strongestFirst(signals: readonly AnswerSignal[]): AnswerSignal[] {
  return [...signals].sort((one, other) => STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength));
}
