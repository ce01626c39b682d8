/** In: scoring.yaml and the numbers of flags, circumstances and terms. Out: scoring as the engine runs it. Names that are not
 *  there are left out here and named by validate/scoring-refers.ts. */
import {
  type Combination,
  type Cue,
  type EntityKind,
  type Flag,
  OPEN_POINTS,
  type Part,
  type Scoring,
} from "../../engine/types.ts";
import { readEntity } from "../read-item.ts";
import type { ScoringFile } from "../schema/scoring.ts";
import { compileItem, type TermIndex } from "./relations.ts";

export function compileScoring(
  file: ScoringFile,
  flags: readonly Flag[],
  circumstances: readonly Cue[],
  terms: TermIndex,
): Scoring {
  const flagIndex = new Map(flags.map(({ id }, index) => [id, index]));
  const circumstanceIndex = new Map(circumstances.map(({ id }, index) => [id, index]));
  const flagsOf = (ids: readonly string[] = []) => numbers(ids, flagIndex);
  const circumstancesOf = (ids: readonly string[] = []) => numbers(ids, circumstanceIndex);

  const weights: Scoring["weights"] = new Map();
  for (const [id, weight] of Object.entries(file.weights)) {
    const flag = flagIndex.get(id);
    if (flag !== undefined) weights.set(flag, weight);
  }
  const parts = Object.entries(file.parts).map(
    ([id, part]): Part => ({
      id,
      side: part.side,
      flags: flagsOf(part.flags),
      circumstances: circumstancesOf(part.circumstances),
      absent: (part.absent ?? []).flatMap(entityKind),
    }),
  );
  const combinations = file.combinations.flatMap((entry): Combination[] => {
    const conditions = entry.flags === undefined ? [] : [entry.flags].flat();
    const only = circumstancesOf(entry.only);
    // A condition none of whose names is there would turn into no condition at all.
    if (entry.only !== undefined && only.length === 0) return [];
    const combination = {
      id: entry.id,
      harm: entry.harm,
      verdict: entry.verdict,
      parts: entry.parts ?? 0,
      movement: entry.movement ?? 0,
      flags: conditions.map(({ any, count }) => ({ any: flagsOf(any), count })),
      only,
      unless: circumstancesOf(entry.unless),
    };
    return [combination];
  });
  const saidBy = Object.fromEntries(
    OPEN_POINTS.map((point) => [point, file["said-by"][point].flatMap((written) => compileItem(written, terms) ?? [])]),
  ) as Scoring["saidBy"];
  const { strengths, bands, frames } = file;
  return { strengths, weights, caps: new Map(Object.entries(file.caps)), bands, parts, combinations, frames, saidBy };
}

function numbers(ids: readonly string[], index: ReadonlyMap<string, number>): number[] {
  return ids.flatMap((id) => index.get(id) ?? []);
}

function entityKind(written: string): EntityKind[] {
  const read = readEntity(written);
  return read.kind === "entity" ? [read.entity] : [];
}
