/** In: signals, circumstances and entities of a post. Out: which parts are filled and which combinations hold.
 *  The design's policy lives in rules/scoring.yaml; this only counts. */
import type { Combination, EntityKind, Part, Scoring } from "../types.ts";

/** What a post shows, as sets of indexes. */
export interface Shown {
  flags: ReadonlySet<number>;
  circumstances: ReadonlySet<number>;
  entities: ReadonlySet<EntityKind>;
  offer: boolean;
}

/** Parts that the post fills. A part that an absence may fill counts only in an offer: everyday talk names no employer. */
export function partsOf({ parts }: Scoring, shown: Shown): Part[] {
  return parts.filter(
    (part) =>
      part.flags.some((flag) => shown.flags.has(flag)) ||
      part.circumstances.some((circumstance) => shown.circumstances.has(circumstance)) ||
      (shown.offer && part.absent.length > 0 && part.absent.every((kind) => !shown.entities.has(kind))),
  );
}

/** Combinations that hold, in the order of the file. */
export function combinationsOf({ combinations }: Scoring, filled: readonly Part[], shown: Shown): Combination[] {
  const movement = filled.filter((part) => part.side === "movement").length;
  return combinations.filter(
    (combination) =>
      filled.length >= combination.parts &&
      movement >= combination.movement &&
      combination.flags.every(({ any, count }) => hasOf(any, count, shown.flags)) &&
      (combination.only.length === 0 || combination.only.some((id) => shown.circumstances.has(id))) &&
      !combination.unless.some((id) => shown.circumstances.has(id)),
  );
}

/** At least `count` of `any` are among the flags. */
function hasOf(any: readonly number[], count: number, flags: ReadonlySet<number>): boolean {
  let left = count;
  for (let i = 0; i < any.length && left > 0; i++) if (flags.has(any[i] as number)) left--;
  return left <= 0;
}
