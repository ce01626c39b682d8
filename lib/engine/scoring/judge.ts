/** In: what was found in one post, and its frame. Out: a figure per harm and one verdict, with the combinations that decided.
 *  Weights alone can raise a harm to `caution`; `high` always rests on a combination that anyone can read in
 *  rules/scoring.yaml. Within its band a figure grows with the weights. A sign of harm never lowers anything. */
import { type Combination, type Flag, type Frame, HARMS, type Harm, type Scoring, type Verdict } from "../types.ts";
import { combinationsOf, partsOf, type Shown } from "./combinations.ts";
import { type Figures, figuresOf, noFigures } from "./figures.ts";

export interface Judgement {
  verdict: Verdict;
  /** highest harm; null for help-now */
  score: number | null;
  harms: Figures;
  /** ids of the combinations that hold */
  because: string[];
  /** ids of the parts filled, for the explanation */
  parts: string[];
}

export function judge(frame: Frame, shown: Omit<Shown, "offer">, flags: readonly Flag[], scoring: Scoring): Judgement {
  if (frame === "in-danger") return { verdict: "help-now", score: null, harms: noFigures(), because: [], parts: [] };
  if (frame === "warning" || frame === "news" || frame === "testimony") {
    return { verdict: "awareness", score: 0, harms: noFigures(), because: [], parts: [] };
  }
  const full: Shown = { ...shown, offer: frame === "offer" };
  const filled = partsOf(scoring, full);
  const moves = filled.some((part) => part.side === "movement");
  const held = combinationsOf(scoring, filled, full);
  const silent = (flag: number) => !moves && isCover(scoring, flag);
  const raw = figuresOf(shown.flags, flags, scoring, silent);
  const harms = noFigures();
  for (const harm of HARMS) {
    if (raw[harm] > 0 || held.length > 0) harms[harm] = Math.round(inBand(raw[harm], harm, held, scoring.bands));
  }
  const score = Math.max(...HARMS.map((harm) => harms[harm]));
  return {
    verdict: score >= scoring.bands.high ? "high" : score >= scoring.bands.caution ? "caution" : "none-found",
    score,
    harms,
    because: held.map((combination) => combination.id),
    parts: filled.map((part) => part.id),
  };
}

function isCover({ parts }: Scoring, flag: number): boolean {
  return parts.some((part) => part.side === "cover" && part.flags.includes(flag));
}

/** Puts a figure into the band that its combinations earn: high ones into [high, 100], caution ones into [caution, high). */
function inBand(
  figure: number,
  harm: Harm,
  combinations: readonly Combination[],
  { caution, high }: Scoring["bands"],
): number {
  const share = Math.min(figure, 100) / 100;
  let lifted = figure;
  for (const combination of combinations) {
    if (combination.harm !== harm) continue;
    if (combination.verdict === "high") return high + (100 - high) * share;
    lifted = caution + (high - 1 - caution) * share;
  }
  return Math.min(Math.max(lifted, figure), high - 1);
}
