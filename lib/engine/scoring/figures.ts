/** In: the signals of a post. Out: a figure 0-100 per harm from the weights alone, before combinations.
 *  Weights of one group are summed up to the group's cap, groups are put together as independent reasons
 *  (1 - product of what each leaves open), so that ten signs of one kind do not outweigh three of different kinds. */
import { type Flag, HARMS, type Harm, type Scoring } from "../types.ts";

export type Figures = Record<Harm, number>;

const NONE = Object.fromEntries(HARMS.map((harm) => [harm, 0])) as Figures;

export function noFigures(): Figures {
  return { ...NONE };
}

/** `silent` flags weigh nothing for trafficking: the parts of cover in an offer without movement. */
export function figuresOf(
  flags: Iterable<number>,
  all: readonly Flag[],
  scoring: Scoring,
  silent: (flag: number) => boolean,
): Figures {
  const sums = new Map<Harm, Map<string, number>>();
  for (const index of flags) {
    const flag = all[index] as Flag;
    const weights = scoring.weights.get(index);
    for (const harm of HARMS) {
      const weight = weights?.[harm] ?? weightOf(flag, harm, scoring);
      if (weight <= 0 || (harm === "trafficking" && silent(index))) continue;
      const groups = sums.get(harm) ?? new Map<string, number>();
      groups.set(flag.group, (groups.get(flag.group) ?? 0) + weight);
      sums.set(harm, groups);
    }
  }
  const figures = noFigures();
  for (const [harm, groups] of sums) {
    let open = 1;
    for (const [group, sum] of groups) open *= 1 - Math.min(sum, scoring.caps.get(group) ?? 100) / 100;
    figures[harm] = 100 * (1 - open);
  }
  return figures;
}

function weightOf({ harms }: Flag, harm: Harm, { strengths }: Scoring): number {
  const strength = harms[harm];
  return strength ? strengths[strength] : 0;
}
