/** In: the scopes of a post. Out: what an honest offer says and this one does not (`missing`). */
import { fillers, type Scope } from "../matching/scope.ts";
import { OPEN_POINTS, type OpenPoint, type Scoring } from "../types.ts";

/** A point counts as said when anyone in the post said it, denied or not: "no visa needed" says something about papers. */
export function openPoints(scopes: readonly Scope[], { saidBy }: Scoring): OpenPoint[] {
  return OPEN_POINTS.filter(
    (point) =>
      !saidBy[point].some((alternative) =>
        scopes.some(
          (scope) =>
            fillers(scope, alternative).length > 0 ||
            (alternative.kind === "term" &&
              fillers(scope, { ...alternative, negated: !alternative.negated }).length > 0),
        ),
      ),
  );
}
