/** In: (text, rule set, what is known besides). Out: an Evaluation: verdict, harms, signals with evidence, what the offer
 *  leaves open, what was not checked. Pure and synchronous; holds offsets into the text, never a copy.
 *  Steps: text → words and entities → signals → frame → scoring, for each post of the paste apart; the worst post leads. */
import { analyse, type PostScopes } from "./analyse.ts";
import { decideFrame } from "./framing/decide-frame.ts";
import { quotedSpans } from "./framing/quoted-spans.ts";
import { findCues, findSignals } from "./matching/signals.ts";
import { notChecked } from "./not-checked.ts";
import { noFigures } from "./scoring/figures.ts";
import { type Judgement, judge } from "./scoring/judge.ts";
import { openPoints } from "./scoring/open-points.ts";
import type { Trace } from "./trace.ts";
import {
  type Context,
  type Evaluation,
  type Frame,
  HARMS,
  type PostEvaluation,
  type Reading,
  type RuleSet,
  type Signal,
  type Span,
  VERDICTS,
  type Verdict,
} from "./types.ts";

export function evaluate(text: string, ruleset: RuleSet, context: Context = {}, trace?: Trace): Evaluation {
  const { reading, words, entities, posts: scopes } = analyse(text, ruleset, context);
  trace?.("text", reading);
  trace?.("words", words);
  trace?.("entities", entities);
  const quoted = quotedSpans(text);
  const posts = reading.posts.map((post, index) => {
    const { evaluation, turnedAt } = evaluatePost(
      scopes[index] as PostScopes,
      index,
      { reading, quoted },
      ruleset,
      trace,
    );
    return { ...evaluation, start: post.start, end: post.end, turnedAt };
  });
  const worst = posts.reduce((a, b) => (rank(b) < rank(a) ? b : a), posts[0] as (typeof posts)[number]);
  const harms = noFigures();
  for (const harm of HARMS) harms[harm] = Math.max(...posts.map((post) => post.harms[harm]));
  return {
    rulesetVersion: ruleset.version,
    rulesetHash: ruleset.hash,
    language: reading.language,
    languages: reading.languages,
    length: text.length,
    frame: worst.frame,
    verdict: worst.verdict,
    score: worst.verdict === "help-now" ? null : Math.max(...HARMS.map((harm) => harms[harm])),
    harms: worst.verdict === "help-now" ? noFigures() : harms,
    signals: mergeSignals(posts.flatMap((post) => post.signals)),
    missing: worst.missing,
    because: worst.because,
    turnedAt: worst.turnedAt,
    speakers: reading.speakers,
    messages: reading.messages,
    posts: posts.map(({ turnedAt: _, ...post }) => post),
    entities,
    evasions: reading.evasions,
    notChecked: notChecked(reading, entities, ruleset),
  };
}

type Unplaced = Omit<PostEvaluation, "start" | "end">;

function evaluatePost(
  { claims, everything }: PostScopes,
  post: number,
  { reading, quoted }: { reading: Reading; quoted: readonly Span[] },
  ruleset: RuleSet,
  trace?: Trace,
): { evaluation: Unplaced; turnedAt: number | null } {
  const signals = findSignals(ruleset.flags, claims);
  const whole = [everything];
  const cues = findCues(ruleset.frames, (cue) => (cue.speaksFor === "offer" ? claims : whole));
  const decision = decideFrame(cues, ruleset.frames, ruleset.scoring.frames, quoted);
  const circumstances = new Set(findCues(ruleset.circumstances, () => claims).map(({ cue }) => cue));
  const kinds = new Set(everything.entities.keys());
  const judged = (subset: readonly Signal[]): Judgement =>
    judge(
      decision.frame,
      { flags: new Set(subset.map((signal) => signal.flag)), circumstances, entities: kinds },
      ruleset.flags,
      ruleset.scoring,
    );
  const judgement = judged(signals);
  trace?.("signals", { post, signals });
  trace?.("frame", { post, ...decision, cues });
  trace?.("scoring", { post, ...judgement, circumstances: [...circumstances] });
  return {
    evaluation: {
      frame: frameShown(decision.frame, judgement.verdict),
      verdict: judgement.verdict,
      score: judgement.score,
      harms: judgement.harms,
      signals,
      missing:
        judgement.verdict === "help-now" || judgement.verdict === "awareness"
          ? []
          : openPoints(claims, ruleset.scoring),
      because: judgement.because,
      asked: decision.asked,
    },
    turnedAt: turningPoint(signals, judgement, judged, post, reading),
  };
}

/** Talk with the structure of a lure is an offer, whether or not it uses the words of one. */
function frameShown(frame: Frame, verdict: Verdict): Frame {
  return frame === "talk" && (verdict === "high" || verdict === "caution") ? "offer" : frame;
}

/** The first message of a transcript by which the signals so far already give `caution`. */
function turningPoint(
  signals: readonly Signal[],
  { verdict }: Judgement,
  judged: (subset: readonly Signal[]) => Judgement,
  post: number,
  { messages }: Reading,
): number | null {
  if (messages.length === 0 || (verdict !== "high" && verdict !== "caution")) return null;
  const ends = [...new Set(signals.map((signal) => signal.tokenTo))].sort((a, b) => a - b);
  for (const end of ends) {
    const { verdict: sofar } = judged(signals.filter((signal) => signal.tokenTo <= end));
    if (sofar !== "high" && sofar !== "caution") continue;
    const index = messages.findIndex(
      (message) => message.post === post && message.tokenFrom < end && message.tokenTo >= end,
    );
    return index >= 0 ? index : null;
  }
  return null;
}

/** One signal per flag over all posts, with all evidence. */
function mergeSignals(signals: readonly Signal[]): Signal[] {
  const byFlag = new Map<number, Signal>();
  for (const signal of signals) {
    const known = byFlag.get(signal.flag);
    if (known) {
      known.evidence = [...known.evidence, ...signal.evidence];
      known.first = [...known.first, ...signal.first];
    } else byFlag.set(signal.flag, { ...signal });
  }
  return [...byFlag.values()];
}

/** Position in the order of verdicts, then by score: the post that leads the answer ranks lowest. */
function rank({ verdict, score }: { verdict: PostEvaluation["verdict"]; score: number | null }): number {
  return VERDICTS.indexOf(verdict) * 1000 - (score ?? 0);
}
