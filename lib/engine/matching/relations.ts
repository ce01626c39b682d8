/** In: one relation of a flag or cue, and a scope. Out: whether it holds (`holds`, cheap: most do not), and where
 *  (`matchRelation`).
 *  Left to others: which relations make a flag (signals.ts), comparisons on entities (compare.ts). */
import type { Item, Relation } from "../types.ts";
import { compareEntities } from "./compare.ts";
import { followers, type Lists, neighbours, sentenceMates } from "./groups.ts";
import { putInOrder } from "./in-order.ts";
import { candidates, type Find, isFilled, isOfClass, type Scope } from "./scope.ts";
import { groupsToMatch, type Match, singlesToMatch } from "./stretches.ts";

type Listed = Extract<Relation, { items: Item[] }>;

/** True for a relation that cannot be ruled out by what the scope holds at all. Costs a look-up per alternative. */
export function mayHold(relation: Relation, scope: Scope): boolean {
  if (relation.kind === "absent") return isAbsent(relation.entities, scope);
  if (relation.kind === "compare") return scope.entities.size > 0;
  if (relation.kind === "one-of") {
    for (let i = 0; i < relation.relations.length; i++)
      if (mayHold(relation.relations[i] as Relation, scope)) return true;
    return false;
  }
  for (let i = 0; i < relation.items.length; i++) if (!isFilled(relation.items[i] as Item, scope)) return false;
  return true;
}

export function matchRelation(relation: Relation, scope: Scope): Match | null {
  switch (relation.kind) {
    case "absent":
      return isAbsent(relation.entities, scope) ? NO_EVIDENCE : null;
    case "compare":
      return singlesToMatch(compareEntities(relation.compare, scope));
    case "one-of":
      for (const option of relation.relations) {
        const match = mayHold(option, scope) ? matchRelation(option, scope) : null;
        if (match) return match;
      }
      return null;
    default:
      return matchListed(relation, scope);
  }
}

/** An absence has nothing to show: it holds or not. */
const NO_EVIDENCE: Match = { spans: [], tokenFrom: 0, tokenTo: 0 };

function isAbsent(entities: Extract<Relation, { kind: "absent" }>["entities"], scope: Scope): boolean {
  for (const { entity, class: name } of entities) {
    const present = scope.postEntities.get(entity);
    if (present && (name === null || present.some((find) => isOfClass(find.entity, name)))) return false;
  }
  return true;
}

function matchListed(relation: Listed, scope: Scope): Match | null {
  const lists: (readonly Find[])[] = [];
  for (let i = 0; i < relation.items.length; i++) {
    const list = candidates(relation.items[i] as Item, scope);
    if (list.length === 0) return null;
    lists.push(list);
  }
  if (lists.length === 1 || relation.kind === "anywhere") return matchAlone(lists, scope);
  if (relation.kind === "near") putInOrder(lists, isShorter);
  const groups: Find[][] = [];
  for (const first of lists[0] as readonly Find[]) {
    const group = groupFrom(first, lists, relation, scope);
    if (group) groups.push(group);
  }
  return groupsToMatch(groups, scope, relation.kind !== "same-sentence");
}

function isShorter(a: readonly Find[], b: readonly Find[]): boolean {
  return a.length < b.length;
}

/** Finds that need no partner near them must be able to count by themselves. */
function matchAlone(lists: Lists, scope: Scope): Match | null {
  if (lists.length === 1) {
    const list = lists[0] as readonly Find[];
    return singlesToMatch(list.every((find) => find.alone) ? list : list.filter((find) => find.alone));
  }
  const firsts: Find[] = [];
  for (const list of lists) {
    const first = list.find((find) => find.alone);
    if (!first) return null;
    firsts.push(first);
  }
  return groupsToMatch([firsts], scope, false);
}

function groupFrom(first: Find, lists: Lists, { kind, within, stopsAt }: Listed, scope: Scope): Find[] | null {
  if (kind === "near") return neighbours(first, lists, within, stopsAt, scope);
  return kind === "phrase" ? followers(first, lists, scope) : sentenceMates(first, lists, scope);
}
