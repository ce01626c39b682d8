/** In: relations as written and the numbers of the terms. Out: relations as the engine runs them; null when one of them names
 *  what is not there (validate/ has named it), since a relation without one of its parts would hold where it should not. */
import { type Alternative, GAP, type Item, type Relation } from "../../engine/types.ts";
import { readEntity, readItem } from "../read-item.ts";
import { type RelationEntry, relationKind } from "../schema/relation.ts";

/** In words; a word of a script without spaces counts as two graphemes. */
const REACH = 6;
const STOPS = { comma: GAP.comma, emoji: GAP.emoji } as const;

export type TermIndex = ReadonlyMap<string, number>;

/** `away`: the countries that they name are meant for those who live elsewhere. */
export function compileRelations(entries: readonly RelationEntry[], terms: TermIndex, away = false): Relation[] | null {
  return all(entries.map((entry) => compileRelation(entry, terms, away)));
}

function compileRelation(entry: RelationEntry, terms: TermIndex, away: boolean): Relation | null {
  const kind = relationKind(entry);
  switch (kind) {
    case "one-of": {
      const relations = compileRelations(entry["one-of"] ?? [], terms, away);
      return relations && { kind, relations };
    }
    case "compare":
      return { kind, compare: entry.compare ?? {} };
    case "absent": {
      const entities = all((entry.absent ?? []).map(compileAbsent));
      return entities && { kind, entities };
    }
    default: {
      const items = all((entry[kind] ?? []).map((item) => compileItem(item, terms, away)));
      const stopsAt = entry["stops-at"] ? STOPS[entry["stops-at"]] : GAP.stop;
      return items && { kind, items, within: entry.within ?? REACH, stopsAt };
    }
  }
}

function compileAbsent(written: string): Extract<Relation, { kind: "absent" }>["entities"][number] | null {
  const read = readEntity(written);
  return read.kind === "entity" ? { entity: read.entity, class: read.class } : null;
}

/** Equal items are one object, so that what fills it in a text is sought once. */
const shared = new WeakMap<TermIndex, Map<string, Item>>();

export function compileItem(item: Parameters<typeof readItem>[0], terms: TermIndex, away = false): Item | null {
  const compiled = all(
    readItem(item).map((read): Alternative | null => {
      if (read.kind === "entity") return { kind: "entity", entity: read.entity, class: read.class, away };
      const term = read.kind === "term" ? terms.get(read.id) : undefined;
      return read.kind === "term" && term !== undefined ? { kind: "term", term, negated: read.negated } : null;
    }),
  );
  if (!compiled) return null;
  const items = shared.get(terms) ?? new Map<string, Item>();
  shared.set(terms, items);
  const key = JSON.stringify(compiled);
  const known = items.get(key) ?? compiled;
  items.set(key, known);
  return known;
}

function all<Value>(values: (Value | null)[]): Value[] | null {
  return values.every((value) => value !== null) ? values : null;
}
