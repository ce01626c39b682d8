/** In: the cues found in one post. Out: how the post is meant, with the sums that decided.
 *  Order of the design: somebody in danger now, unless it is over or clearly told about others > an offer to the reader, also
 *  wrapped in a question, a warning or a success story > warning, news, testimony > everyday talk.
 *  Who recruits twice as much as they cry for help, recruits. An offer whose words all stand in quotation marks weighs half:
 *  a warning quotes, a lure speaks for itself.
 *  Left to others: what the frame does to the verdict (scoring). */
import type { Cue, FoundCue, Frame, Scoring, Span } from "../types.ts";

export interface FrameDecision {
  frame: Frame;
  /** somebody asks whether a pasted offer is real */
  asked: boolean;
  sums: Record<Cue["speaksFor"], number>;
}

/** What says that it is over takes away so many times its own weight of danger: much danger stays, for somebody else may
 *  still be held. */
const RESOLVES = 2;
const TELLING = ["warning", "news", "testimony"] as const;

export function decideFrame(
  found: readonly FoundCue[],
  cues: readonly Cue[],
  { strengths, bars }: Scoring["frames"],
  quoted: readonly Span[] = [],
): FrameDecision {
  const sums: FrameDecision["sums"] = {
    "in-danger": 0,
    offer: 0,
    warning: 0,
    news: 0,
    testimony: 0,
    talk: 0,
    question: 0,
    resolved: 0,
    circumstance: 0,
  };
  for (const { cue, evidence } of found) {
    const { speaksFor, strength } = cues[cue] as Cue;
    const share = speaksFor === "offer" && isQuoted(evidence, quoted) ? 0.5 : 1;
    sums[speaksFor] += strengths[strength] * share;
  }
  const telling = TELLING.reduce((a, b) => (sums[b] > sums[a] ? b : a));
  return { frame: frameOf(sums, telling, bars), asked: sums.question > 0, sums };
}

function isQuoted(evidence: readonly Span[], quoted: readonly Span[]): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(({ start, end }) => quoted.some((quotation) => quotation.start <= start && end <= quotation.end))
  );
}

function frameOf(
  sums: FrameDecision["sums"],
  telling: (typeof TELLING)[number],
  bars: Scoring["frames"]["bars"],
): Frame {
  const left = sums["in-danger"] - RESOLVES * sums.resolved;
  const recruits = sums.offer > 2 * sums["in-danger"];
  const told = sums[telling] >= bars[telling];
  if (left >= bars["in-danger"] && !(told && sums[telling] > sums["in-danger"]) && !recruits) return "in-danger";
  const offered = sums.offer >= bars.offer;
  if (offered && (!told || sums.offer > sums[telling])) return "offer";
  if (told) return telling;
  return offered || sums.question > 0 ? "offer" : "talk";
}
