/** In: the signals of a post. Out: a figure 0-100 per harm from the weights alone, before combinations.
 *  Weights of one group are summed up to the group's cap, groups are put together as independent reasons
 *  (1 - product of what each leaves open), so that ten signs of one kind do not outweigh three of different kinds. */
import { type Flag, HARMS, type Harm, type Scoring } from "../types.ts";

export type Figures = Record<Harm, number>;

export function noFigures(): Figures {
  return Object.fromEntries(HARMS.map((harm) => [harm, 0])) as Figures;
}

/** `silent` flags weigh nothing for trafficking: the parts of cover in an offer without movement. */
export function figuresOf(
  flags: readonly { index: number; flag: Flag }[],
  scoring: Scoring,
  silent: ReadonlySet<number>,
): Figures {
  const figures = noFigures();
  for (const harm of HARMS) {
    const groups = new Map<string, number>();
    for (const { index, flag } of flags) {
      if (harm === "trafficking" && silent.has(index)) continue;
      const weight = weightOf(index, flag, harm, scoring);
      if (weight > 0) groups.set(flag.group, (groups.get(flag.group) ?? 0) + weight);
    }
    let open = 1;
    for (const [group, sum] of groups) open *= 1 - Math.min(sum, scoring.caps.get(group) ?? 100) / 100;
    figures[harm] = 100 * (1 - open);
  }
  return figures;
}

function weightOf(index: number, flag: Flag, harm: Harm, { weights, strengths }: Scoring): number {
  const strength = flag.harms[harm];
  return weights.get(index)?.[harm] ?? (strength ? strengths[strength] : 0);
}
