/** In: an answer. Out: which sentence decides, before it is worded. Never a word of all-clear: finding nothing is one of
 *  three different things (a language we cannot read, too little said, none of the signs we know), each said as such. */
import type { Harm } from "../../../lib/engine/types.ts";
import type { Answer } from "../answer-page/answer.ts";
import { harmsOf } from "../answer-page/answer.ts";

export type Headline =
  | { kind: "help-now" }
  | { kind: "high"; harm: Harm; count: number }
  | { kind: "caution"; harm: Harm; count: number }
  | { kind: "awareness" | "testimony" }
  | { kind: "unknown-language" }
  | { kind: "too-little"; points: Answer["missing"] }
  | { kind: "none-found" };

/** Open points, of six, from which on an offer says too little to be judged. */
const MOST_OPEN = 4;

export function headlineOf(answer: Answer): Headline {
  const { verdict, frame, missing, signals } = answer;
  if (verdict === "help-now") return { kind: "help-now" };
  if (verdict === "high" || verdict === "caution") {
    const harm = harmsOf(answer)[0]?.[0] ?? "trafficking";
    const speaking = verdict === "high" ? signals.filter((signal) => signal.axes.includes(harm)) : signals;
    return { kind: verdict, harm, count: speaking.length };
  }
  if (verdict === "awareness") return { kind: frame === "testimony" ? "testimony" : "awareness" };
  if (answer.notChecked.some(({ code }) => code === "language-not-covered")) return { kind: "unknown-language" };
  if (missing.length >= MOST_OPEN) return { kind: "too-little", points: missing };
  return { kind: "none-found" };
}
