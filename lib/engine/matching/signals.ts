/** In: the flags (or cues) of a rule set and the scopes of a post. Out: those that hold, with evidence.
 *  A flag holds in one scope, with all its relations; what two speakers say is never put together into one flag. */
import type { Cue, Flag, FoundCue, Relation, Signal, Span } from "../types.ts";
import { putInOrder } from "./in-order.ts";
import { matchRelation, mayHold } from "./relations.ts";
import type { Scope } from "./scope.ts";
import type { Match } from "./stretches.ts";

/** Evidence kept per signal, and of each relation but the first. */
const MOST_SPANS = 6;
const MOST_OF_OTHERS = 2;

/** Signals of live flags; those in draft or shadow are shown to nobody. */
export function findSignals(flags: readonly Flag[], scopes: readonly Scope[]): Signal[] {
  const signals: Signal[] = [];
  for (let index = 0; index < flags.length; index++) {
    const flag = flags[index] as Flag;
    if (flag.status !== "live") continue;
    const matches = matchesIn(flag, scopes);
    if (!matches) continue;
    const first = sorted(spansOf(matches, "first"));
    const evidence = joined(spansOf(matches, "evidence"));
    const earliest = matches.reduce((a, b) => (b.tokenTo < a.tokenTo ? b : a));
    signals.push({ flag: index, evidence, first, tokenFrom: earliest.tokenFrom, tokenTo: earliest.tokenTo });
  }
  return signals.sort((a, b) => a.tokenFrom - b.tokenFrom || a.flag - b.flag);
}

/** Cues that hold in any of the scopes in which each is sought. */
export function findCues(cues: readonly Cue[], scopesFor: (cue: Cue) => readonly Scope[]): FoundCue[] {
  const found: FoundCue[] = [];
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index] as Cue;
    const matches = matchesIn(cue, scopesFor(cue));
    if (matches) found.push({ cue: index, evidence: joined(spansOf(matches, "evidence")) });
  }
  return found;
}

/** Null when it holds in none: the usual case, which must cost next to nothing. */
function matchesIn({ rule, when }: Pick<Flag | Cue, "rule" | "when">, scopes: readonly Scope[]): FlagMatch[] | null {
  let matches: FlagMatch[] | null = null;
  for (const scope of scopes) {
    if (scope.possible[rule] === 0) continue;
    const match = matchAll(when, scope);
    if (!match) continue;
    if (matches) matches.push(match);
    else matches = [match];
  }
  return matches;
}

function spansOf(matches: readonly FlagMatch[], kind: "first" | "evidence"): readonly Span[] {
  return matches.length === 1 ? (matches[0] as FlagMatch)[kind] : matches.flatMap((match) => match[kind]);
}

export interface FlagMatch {
  first: Span[];
  evidence: Span[];
  tokenFrom: number;
  tokenTo: number;
}

/** All relations of a `when` in one scope, or null. */
export function matchAll(when: readonly Relation[], scope: Scope): FlagMatch | null {
  for (let i = 0; i < when.length; i++) if (!mayHold(when[i] as Relation, scope)) return null;
  let lead: Match | null = null;
  const evidence: Span[] = [];
  let tokenTo = 0;
  for (let i = 0; i < when.length; i++) {
    const match = matchRelation(when[i] as Relation, scope);
    if (!match) return null;
    if (match.spans.length === 0) continue;
    const most = lead ? MOST_OF_OTHERS : match.spans.length;
    for (let span = 0; span < match.spans.length && span < most; span++) evidence.push(match.spans[span] as Span);
    lead ??= match;
    tokenTo = Math.max(tokenTo, match.tokenTo);
  }
  return lead && { first: lead.spans, evidence, tokenFrom: lead.tokenFrom, tokenTo };
}

/** A copy in text order. */
function sorted(spans: readonly Span[]): Span[] {
  return putInOrder(spans.slice(), isBefore);
}

function isBefore(a: Span, b: Span): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end);
}

/** Sorted, overlapping ones joined, at most MOST_SPANS. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of sorted(spans)) {
    const last = result[result.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (result.length === MOST_SPANS) break;
    else result.push({ start, end });
  }
  return result;
}
