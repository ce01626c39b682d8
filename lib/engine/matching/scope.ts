/** In: a reading with its hits and entities. Out: scopes, the units in which a relation may hold: a post, or in a
 *  transcript the lines of one speaker. Each scope indexes what lies in it by term and by entity. */
import type { Alternative, CountryCode, Entity, EntityKind, Hit, Item, Reading, RuleIndex, Span } from "../types.ts";
import { slotOf } from "./rule-index.ts";

/** Something that can fill an item: a term hit or an entity, with its tokens. */
export interface Find extends Span {
  tokenFrom: number;
  tokenTo: number;
  /** false: counts only beside another item */
  alone: boolean;
}

export interface Scope {
  post: number;
  /** speaker of a transcript, or null for a whole post */
  speaker: number | null;
  reading: Reading;
  /** by term: affirmed ones at `term * 2`, denied ones at `term * 2 + 1`; a dense list, asked thousands of times a text */
  terms: (readonly Find[] | undefined)[];
  entities: Map<EntityKind, EntityFind[]>;
  /** all entities of the post, whoever wrote them: what `absent` asks */
  postEntities: Map<EntityKind, EntityFind[]>;
  /** what fills an item of several alternatives, once it was asked */
  filled: Map<Item, readonly Find[]>;
  /** 1 for each rule that what lies here does not rule out; numbered as in the rule index */
  possible: Uint8Array;
  home: Home;
  /** number of the stop, emoji barrier before or at each token: two tokens with equal counts have none between */
  barriers: Barriers;
}

/** Where the reader lives, as far as known: from what was chosen, else from the language of the text. */
export interface Home {
  country: CountryCode | null;
  currency: string | null;
  /** currency of each country that the post names */
  currencyOf: Map<CountryCode, string>;
}

export interface Barriers {
  stop: Int32Array;
  comma: Int32Array;
  emoji: Int32Array;
}

/** Prefix counts over tokens of the gaps at least as strong as each barrier (a comma barrier also stops at stops; an
 *  emoji barrier at everything but spaces). */
export function barriersOf({ tokenGap, tokenCount }: Reading): Barriers {
  const stop = new Int32Array(tokenCount);
  const comma = new Int32Array(tokenCount);
  const emoji = new Int32Array(tokenCount);
  let stops = 0;
  let commas = 0;
  let emojis = 0;
  for (let token = 0; token < tokenCount; token++) {
    const gap = tokenGap[token] as number;
    if (gap >= 4) stops++;
    if (gap >= 3) commas++;
    if (gap >= 2) emojis++;
    stop[token] = stops;
    comma[token] = commas;
    emoji[token] = emojis;
  }
  return { stop, comma, emoji };
}

export interface Finds {
  rules: RuleIndex;
  terms: readonly Hit[];
  entities: readonly EntityFind[];
}

/** An entity with its tokens. */
export interface EntityFind extends Find {
  entity: Entity;
}

export function entityFinds(reading: Reading, entities: readonly Entity[]): EntityFind[] {
  return entities.map((entity) => {
    const tokenFrom = tokenAtOffset(reading, entity.start);
    const tokenTo = Math.max(tokenFrom + 1, tokenAtOffset(reading, entity.end - 1) + 1);
    return { start: entity.start, end: entity.end, tokenFrom, tokenTo, alone: true, entity };
  });
}

/** The scope of those tokens for which `holds` is true. */
export function scopeOf(
  reading: Reading,
  barriers: Barriers,
  finds: Finds,
  home: Home,
  { post, speaker, holds }: { post: number; speaker: number | null; holds: (token: number) => boolean },
): Scope {
  const { rules } = finds;
  const possible = new Uint8Array(rules.ruleCount);
  mark(possible, rules.always);
  const terms = new Array<Find[] | undefined>(rules.byTerm.length).fill(undefined);
  for (const hit of finds.terms) {
    if (!holds(hit.tokenFrom)) continue;
    const slot = slotOf(hit.term, hit.negated);
    const list = terms[slot];
    if (list) list.push(hit);
    else {
      terms[slot] = [hit];
      mark(possible, rules.byTerm[slot] as readonly number[]);
    }
  }
  const entities = new Map<EntityKind, EntityFind[]>();
  const postEntities = new Map<EntityKind, EntityFind[]>();
  for (const find of finds.entities) {
    if (reading.tokenPost[find.tokenFrom] !== post) continue;
    push(postEntities, find);
    if (holds(find.tokenFrom)) push(entities, find);
  }
  for (const kind of entities.keys()) mark(possible, rules.byEntity.get(kind) ?? []);
  return { post, speaker, reading, terms, entities, postEntities, filled: new Map(), possible, home, barriers };
}

function mark(possible: Uint8Array, rules: readonly number[]): void {
  for (let i = 0; i < rules.length; i++) possible[rules[i] as number] = 1;
}

const NONE: readonly Find[] = [];

/** What fills an alternative in this scope, in text order. */
export function fillers(scope: Scope, alternative: Alternative): readonly Find[] {
  if (alternative.kind === "term") return scope.terms[slotOf(alternative.term, alternative.negated)] ?? NONE;
  const list = scope.entities.get(alternative.entity);
  if (!list) return NONE;
  return alternative.class === null ? list : list.filter(({ entity }) => fits(entity, alternative, scope));
}

/** What can fill an item, whichever alternative it comes from, in text order. Several rules ask for the same item. */
export function candidates(item: Item, scope: Scope): readonly Find[] {
  if (item.length === 1) return fillers(scope, item[0] as Alternative);
  let found = scope.filled.get(item);
  if (found === undefined) {
    found = mergedFillers(item, scope);
    scope.filled.set(item, found);
  }
  return found;
}

function mergedFillers(item: Item, scope: Scope): readonly Find[] {
  let first = NONE;
  let all: Find[] | null = null;
  for (let i = 0; i < item.length; i++) {
    const list = fillers(scope, item[i] as Alternative);
    if (list.length === 0) continue;
    if (first.length === 0) first = list;
    else {
      all ??= first.slice();
      mergeInto(all, list);
    }
  }
  return all ?? first;
}

/** Both in text order; of finds that begin alike those already there stay first. */
function mergeInto(all: Find[], list: readonly Find[]): void {
  let from = all.length - 1;
  for (let i = 0; i < list.length; i++) all.push(list[i] as Find);
  let next = list.length - 1;
  for (let at = all.length - 1; next >= 0; at--) {
    const find = list[next] as Find;
    if (from >= 0 && (all[from] as Find).tokenFrom > find.tokenFrom) all[at] = all[from--] as Find;
    else {
      all[at] = find;
      next--;
    }
  }
}

export function isFilled(item: Item, scope: Scope): boolean {
  for (let i = 0; i < item.length; i++) if (isPresent(item[i] as Alternative, scope)) return true;
  return false;
}

/** As `fillers`, without making a list: asked of every item of every rule. */
function isPresent(alternative: Alternative, scope: Scope): boolean {
  if (alternative.kind === "term") return scope.terms[slotOf(alternative.term, alternative.negated)] !== undefined;
  const list = scope.entities.get(alternative.entity);
  if (!list) return false;
  if (alternative.class === null) return true;
  for (let i = 0; i < list.length; i++) if (fits((list[i] as EntityFind).entity, alternative, scope)) return true;
  return false;
}

/** Work in Phnom Penh is abroad for a Vietnamese, and at home for a Khmer. */
function fits(
  entity: Entity,
  { class: name, away }: Extract<Alternative, { kind: "entity" }>,
  { home }: Scope,
): boolean {
  if (name === null) return true;
  return isOfClass(entity, name) && !(away && entity.kind === "place" && home.country === name);
}

/** Whether an entity is of a class that a rule may name, such as `<place:border-town>` or `<link:chat>`. */
export function isOfClass(entity: Entity, name: string): boolean {
  switch (entity.kind) {
    case "place":
      return entity.placeKind === name || entity.country === name;
    case "link":
      return entity.linkKind === name || entity.app === name;
    case "handle":
      return entity.app === name;
    case "email":
      return name === "free" && entity.free;
    case "employer":
      return entity.form === name;
    case "licence":
      return name === "official" && entity.official;
    case "evasion":
      return entity.evasion === name;
    case "pay":
      return entity.currency === name || entity.period === name;
    default:
      return false;
  }
}

function push(map: Map<EntityKind, EntityFind[]>, find: EntityFind): void {
  const list = map.get(find.entity.kind);
  if (list) list.push(find);
  else map.set(find.entity.kind, [find]);
}

/** Last token that begins at or before the offset; 0 when none does. */
function tokenAtOffset({ tokenStart, tokenCount }: Reading, offset: number): number {
  let low = 0;
  let high = tokenCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokenStart[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
