/** In: a text, a rule set and a flag. Out: for each scope and relation whether it held, and if not, why not: the item that
 *  nothing filled, the denial, the distance or the barrier between the closest fillers. For `--explain` and failing examples. */
import { analyse } from "./analyse.ts";
import { matchRelation } from "./matching/relations.ts";
import { candidates, type Find, type Scope } from "./matching/scope.ts";
import type { Match } from "./matching/stretches.ts";
import type { Alternative, Context, Item, Relation, RuleSet, Term } from "./types.ts";

export interface RelationReport {
  relation: string;
  held: boolean;
  /** one sentence; empty when it held */
  reason: string;
  /** quotes of what filled the items, for the person who asked about this very text */
  found: string[];
}

export interface FlagReport {
  flag: string;
  status: string;
  scopes: { scope: string; relations: RelationReport[] }[];
}

/** Null when the rule set has no such flag, frame cue or circumstance. */
export function explainFlag(text: string, ruleset: RuleSet, id: string, context: Context = {}): FlagReport | null {
  const flag = ruleset.flags.find((candidate) => candidate.id === id);
  const rule = flag ?? [...ruleset.frames, ...ruleset.circumstances].find((candidate) => candidate.id === id);
  if (!rule) return null;
  const { posts } = analyse(text, ruleset, context);
  // Cues of frames other than an offer's are sought in everything said, the reader's own lines too.
  const wide = "speaksFor" in rule && rule.speaksFor !== "offer" && rule.speaksFor !== "circumstance";
  const scopes = posts.flatMap(({ claims, everything }, post) =>
    (wide ? [everything] : claims).map((scope) => ({
      scope: scope.speaker === null ? `post ${post + 1}` : `post ${post + 1}, speaker ${scope.speaker + 1}`,
      relations: rule.when.map((relation) => explainRelation(relation, scope, ruleset)),
    })),
  );
  return { flag: id, status: flag?.status ?? "cue", scopes };
}

function explainRelation(relation: Relation, scope: Scope, ruleset: RuleSet): RelationReport {
  const match = matchRelation(relation, scope);
  return {
    relation: describe(relation, ruleset),
    held: match !== null,
    reason: match ? "" : whyNot(relation, scope, ruleset),
    found: match ? quotes(match, scope) : [],
  };
}

function whyNot(relation: Relation, scope: Scope, ruleset: RuleSet): string {
  if (relation.kind === "absent") {
    const present = relation.entities
      .filter(({ entity }) => scope.postEntities.has(entity))
      .map(({ entity }) => entity);
    return `the text has ${present.join(", ")}`;
  }
  if (relation.kind === "compare") return "no entity compares so";
  if (relation.kind === "one-of") return relation.relations.map((option) => whyNot(option, scope, ruleset)).join("; ");
  const empty = relation.items.filter((item) => candidates(item, scope).length === 0);
  if (empty.length > 0) return empty.map((item) => whyEmpty(item, scope, ruleset)).join("; ");
  const lists = relation.items.map((item) => candidates(item, scope));
  if (lists.length === 1) return "found only without its marks, or a word that does not count alone";
  return `found, but apart: ${closest(lists, scope)}`;
}

function whyEmpty(item: Item, scope: Scope, ruleset: RuleSet): string {
  const name = describeItem(item, ruleset);
  const denied = item.some(
    (alternative) =>
      alternative.kind === "term" && candidates([{ ...alternative, negated: !alternative.negated }], scope).length > 0,
  );
  return denied
    ? `${name} is there, but ${item[0]?.kind === "term" && item[0].negated ? "not denied" : "denied"}`
    : `no ${name}`;
}

function closest(lists: (readonly Find[])[], { reading, barriers }: Scope): string {
  let best = Number.POSITIVE_INFINITY;
  let barred = false;
  for (const a of (lists[0] ?? []).slice(0, 20)) {
    for (const b of (lists[1] ?? []).slice(0, 20)) {
      const [first, second] = a.tokenFrom <= b.tokenFrom ? [a, b] : [b, a];
      const distance = (reading.tokenAt[second.tokenFrom] as number) - (reading.tokenAt[first.tokenTo - 1] as number);
      if (distance >= best) continue;
      best = distance;
      barred = barriers.stop[first.tokenFrom] !== barriers.stop[second.tokenTo - 1];
    }
  }
  return `${Math.max(0, best) / 2} words between the nearest${barred ? ", with a stop or line end between" : ""}`;
}

function quotes(match: Match, { reading }: Scope): string[] {
  return match.spans.map(({ start, end }) => reading.text.slice(start, end));
}

function describe(relation: Relation, ruleset: RuleSet): string {
  switch (relation.kind) {
    case "absent":
      return `absent: ${relation.entities.map(({ entity, class: name }) => (name ? `${entity}:${name}` : entity)).join(", ")}`;
    case "compare":
      return `compare: ${JSON.stringify(relation.compare)}`;
    case "one-of":
      return `one of (${relation.relations.map((option) => describe(option, ruleset)).join(" | ")})`;
    default:
      return `${relation.kind}: ${relation.items.map((item) => describeItem(item, ruleset)).join(" + ")}`;
  }
}

function describeItem(item: Item, ruleset: RuleSet): string {
  return item.map((alternative) => describeAlternative(alternative, ruleset)).join(" or ");
}

function describeAlternative(alternative: Alternative, { terms }: RuleSet): string {
  if (alternative.kind === "entity")
    return `<${alternative.entity}${alternative.class ? `:${alternative.class}` : ""}>`;
  return `${alternative.negated ? "not " : ""}${(terms[alternative.term] as Term).id}`;
}
