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
/** UTF-16 units of the longest remark that says one thing. */
const LONGEST_ASIDE = 20;
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
  const against = Math.min(sums[telling], saidOnce(telling, found, cues, strengths));
  return { frame: frameOf(sums, telling, against, bars), asked: sums.question > 0, sums };
}

/** What a frame weighs when all its cues are found in one stretch: a "beware of scams" under an advert is one warning, however
 *  many ways it can be put. Infinite when its cues stand apart. */
function saidOnce(
  frame: Frame,
  found: readonly FoundCue[],
  cues: readonly Cue[],
  strengths: Scoring["frames"]["strengths"],
): number {
  let most = 0;
  let start = Infinity;
  let end = 0;
  for (const { cue, evidence } of found) {
    const { speaksFor, strength } = cues[cue] as Cue;
    if (speaksFor !== frame) continue;
    if (evidence.length !== 1) return Infinity;
    const [span] = evidence as [Span];
    most = Math.max(most, strengths[strength]);
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return end - start <= LONGEST_ASIDE ? most : Infinity;
}

function isQuoted(evidence: readonly Span[], quoted: readonly Span[]): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(({ start, end }) => quoted.some((quotation) => quotation.start <= start && end <= quotation.end))
  );
}

/** `against`: what the telling weighs where somebody recruits as well. */
function frameOf(
  sums: FrameDecision["sums"],
  telling: (typeof TELLING)[number],
  against: number,
  bars: Scoring["frames"]["bars"],
): Frame {
  const left = sums["in-danger"] - RESOLVES * sums.resolved;
  const recruits = sums.offer > 2 * sums["in-danger"];
  const told = sums[telling] >= bars[telling];
  if (left >= bars["in-danger"] && !(told && sums[telling] > sums["in-danger"]) && !recruits) return "in-danger";
  const offered = sums.offer >= bars.offer;
  if (offered && (!told || sums.offer > against)) return "offer";
  if (told) return telling;
  return offered || sums.question > 0 ? "offer" : "talk";
}
