/** In: flags, frames and circumstances, numbered in one row. Out: for each term and kind of entity the rules that cannot hold
 *  without one of a few finds, of which it is one. Most rules are ruled out by what a text lacks, without a look at them.
 *  A rule is called by its number, whichever of the rules are at hand. */
import type { Alternative, Cue, EntityKind, Flag, Relation, RuleIndex, Word } from "../types.ts";

/** What an entity counts for beside terms, which count for the words they have: the key of a rule should be rare. */
const ENTITY_WEIGHT = 100;

interface Key {
  alternatives: readonly Alternative[];
  weight: number;
}

export function buildRuleIndex(
  rules: readonly Pick<Flag | Cue, "rule" | "when">[],
  words: readonly Word[],
  termCount: number,
): RuleIndex {
  const weights = new Float64Array(termCount);
  for (const { target } of words) if (target.kind === "term") weights[target.term]! += 1;
  const byTerm: number[][] = Array.from({ length: termCount * 2 }, () => []);
  const byEntity = new Map<EntityKind, number[]>();
  const always: number[] = [];
  for (const { when, rule } of rules) {
    const key = rarest(when.map((relation) => keyOf(relation, weights)));
    if (!key) always.push(rule);
    for (const alternative of key?.alternatives ?? []) {
      const list =
        alternative.kind === "term"
          ? byTerm[slotOf(alternative.term, alternative.negated)]!
          : entityList(byEntity, alternative.entity);
      if (list[list.length - 1] !== rule) list.push(rule);
    }
  }
  return { ruleCount: rules.length, byTerm, byEntity, always };
}

/** Where the finds of a term stand in a list by term: affirmed ones, then denied ones. */
export function slotOf(term: number, negated: boolean): number {
  return term * 2 + (negated ? 1 : 0);
}

function entityList(byEntity: Map<EntityKind, number[]>, kind: EntityKind): number[] {
  const list = byEntity.get(kind) ?? [];
  byEntity.set(kind, list);
  return list;
}

function rarest(keys: readonly (Key | null)[]): Key | null {
  let best: Key | null = null;
  for (const key of keys) if (key && (!best || key.weight < best.weight)) best = key;
  return best;
}

/** Of what one at least must be found for the relation to hold; null where nothing need be. */
function keyOf(relation: Relation, weights: Float64Array): Key | null {
  switch (relation.kind) {
    case "absent":
    case "compare":
      return null;
    case "one-of": {
      const keys = relation.relations.map((option) => keyOf(option, weights));
      const alternatives: Alternative[] = [];
      let weight = 0;
      for (const key of keys) {
        if (!key) return null;
        alternatives.push(...key.alternatives);
        weight += key.weight;
      }
      return { alternatives, weight };
    }
    default:
      return rarest(relation.items.map((item) => ({ alternatives: item, weight: sum(item, weights) })));
  }
}

function sum(item: readonly Alternative[], weights: Float64Array): number {
  let total = 0;
  for (const alternative of item) total += alternative.kind === "term" ? weights[alternative.term]! : ENTITY_WEIGHT;
  return total;
}
