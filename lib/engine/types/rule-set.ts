/** The compiled rule set: what the engine runs on. Nothing here does anything. */
import type { EntityKind, PayPeriod, PlaceKind } from "./entity.ts";
import type { MoneyTables } from "./money.ts";
import type { Gap, Script } from "./reading.ts";
import type { CountryCode, Frame, Harm, LanguageCode, OpenPoint, Strength } from "./vocabulary.ts";

/** A word of a term, as compiled. */
export interface Word {
  /** what it stands for */
  target:
    | { kind: "term"; term: number }
    | { kind: "place"; place: number }
    | { kind: "negation"; side: "before" | "after" | "none" };
  language: LanguageCode;
  /** as the editor wrote it */
  text: string;
  /** lower case with the marks as written, NFC, unit by unit beside the folded form (same length, spaces included) */
  marked: string;
  /** `whole`: stands between edges · `start`: begins a word · `end`: ends one · `inside`: anywhere */
  stands: "whole" | "start" | "end" | "inside";
  /** when set, the whole token must have this stem (language of the word) */
  stem: string | null;
  /** counts only beside another item of a relation, never alone */
  context: boolean;
  /** an exception: swallows the hits of its term that lie inside it */
  except: boolean;
}

/** What the automaton looks for: a word, or one of the pieces that its inner stars cut it into (`высок* зарплат*`).
 *  Pieces of a word lie in tokens that follow one another. */
export interface Pattern {
  word: number;
  piece: number;
  lastPiece: number;
  /** folded units; words separated by one space, none at the ends */
  units: string;
  /** the piece must begin / end at the edge of a token */
  startEdge: boolean;
  endEdge: boolean;
}

/** What the matching walks: flat tables, since objects by the ten thousand cost a cache miss each. Built by
 *  matching/build-matcher.ts, which leaves the words themselves behind. */
export interface Matcher {
  facts: WordFacts;
  sequences: Sequences;
  automaton: Automaton;
}

/** What is asked of a word for each of its hits. */
export interface WordFacts {
  /** what it stands for, its language and its flags in one number (matching/word-facts.ts) */
  packed: Int32Array;
  /** `marked` of word w: from markedStart[w] to markedStart[w + 1] */
  marked: Uint16Array;
  markedStart: Int32Array;
  stems: Map<number, string>;
}

/** Words of scripts with spaces that stand whole, as sequences of tokens. */
export interface Sequences {
  /** open addressing: hash of a token's letters and its number, by turns; numbers count from 1 */
  slots: Int32Array;
  mask: number;
  /** folded letters of token n: from letterStart[n] to letterStart[n + 1] */
  letters: Uint16Array;
  letterStart: Int32Array;
  /** node that token n leads to from the beginning of a sequence; 0 for none */
  first: Int32Array;
  /** open addressing: node, token and the node they lead to, by turns */
  edges: Int32Array;
  edgeMask: number;
  /** words that end at a node: `out` from outStart[node] to outStart[node + 1], and what is known of each beside it */
  outStart: Int32Array;
  out: Int32Array;
  outFacts: Int32Array;
}

/** Aho-Corasick over units, all languages at once, for all other patterns. */
export interface Automaton {
  classes: Uint16Array;
  classCount: number;
  /** classes below this one have rows in `dense`, failure steps resolved */
  denseCount: number;
  dense: Int32Array;
  /** where the row of a state begins in `dense`: its own, or that of its longest suffix that has one */
  row: Int32Array;
  /** targets of the root's edges with other classes */
  root: Int32Array;
  mask: number;
  keys: Int32Array;
  targets: Int32Array;
  fail: Int32Array;
  /** outputs of a state: `outStart[state]`..`outStart[state + 1]` in `out` (pattern indexes); `link` is the next state that has outputs */
  outStart: Int32Array;
  out: Int32Array;
  link: Int32Array;
  /** of each pattern: its word, its units, which piece of how many it is, whether it must end at an edge */
  word: Int32Array;
  units: Uint16Array;
  piece: Uint8Array;
  lastPiece: Uint8Array;
  endEdge: Uint8Array;
}

export interface Term {
  id: string;
  as: "skill" | "employer-form" | "licence-word" | null;
  languages: LanguageCode[];
}

/** One place in a relation: any one of the alternatives fills it. */
export type Item = Alternative[];
export type Alternative =
  | { kind: "term"; term: number; negated: boolean }
  /** `away`: a class that names a country means it for those who live elsewhere */
  | { kind: "entity"; entity: EntityKind; class: string | null; away: boolean };

export interface Comparison {
  "pay-ratio-above"?: number;
  "pay-period"?: PayPeriod[];
  "pay-currency"?: "foreign" | string[];
  "phone-country"?: "differs-from-place";
  "age-below"?: number;
  "age-max-below"?: number;
}

export type Relation =
  | { kind: "phrase" | "near" | "same-sentence" | "anywhere"; items: Item[]; within: number; stopsAt: Gap }
  | { kind: "absent"; entities: { entity: EntityKind; class: string | null }[] }
  | { kind: "compare"; compare: Comparison }
  | { kind: "one-of"; relations: Relation[] };

export interface Flag {
  id: string;
  /** in the rule index: flags, frames and circumstances in one row */
  rule: number;
  number: number;
  group: string;
  status: "draft" | "shadow" | "live" | "retired";
  harms: Partial<Record<Harm, Strength>>;
  when: Relation[];
  languages: LanguageCode[];
}

/** Rules by what they cannot hold without; built by matching/rule-index.ts. */
export interface RuleIndex {
  ruleCount: number;
  /** affirmed term at `term * 2`, denied at `term * 2 + 1` */
  byTerm: readonly (readonly number[])[];
  byEntity: ReadonlyMap<EntityKind, readonly number[]>;
  /** rules that may hold whatever a text has */
  always: readonly number[];
}

/** A cue for how the text is meant (`rules/frames`) or a circumstance that scoring asks for (`rules/circumstances`). */
export interface Cue {
  id: string;
  /** in the rule index */
  rule: number;
  speaksFor: Frame | "question" | "resolved" | "circumstance";
  strength: Strength;
  when: Relation[];
}

export interface Part {
  id: string;
  side: "movement" | "cover";
  flags: number[];
  circumstances: number[];
  absent: EntityKind[];
}

/** Filled when all of its conditions hold. */
export interface Combination {
  id: string;
  harm: Harm;
  verdict: "high" | "caution";
  /** at least this many parts, of which at least `movement` of movement */
  parts: number;
  movement: number;
  /** at least `count` of these flags; empty = no such condition */
  flags: { any: number[]; count: number }[];
  /** only when one of these circumstances holds / when none of them holds */
  only: number[];
  unless: number[];
}

export interface Scoring {
  strengths: Record<Strength, number>;
  weights: Map<number, Partial<Record<Harm, number>>>;
  caps: Map<string, number>;
  bands: { caution: number; high: number };
  parts: Part[];
  combinations: Combination[];
  frames: {
    strengths: Record<Strength, number>;
    bars: Record<"in-danger" | "offer" | "warning" | "news" | "testimony", number>;
  };
  /** what tells that an offer does say where, who, what …; an open point is one of which none is found */
  saidBy: Record<OpenPoint, Alternative[]>;
}

export interface Place {
  id: string;
  name: string;
  kind: PlaceKind;
  country: CountryCode | null;
  asOf: string | null;
}

export interface LanguageData {
  code: LanguageCode;
  script: Script;
  covered: boolean;
  /** frequent function words, folded: evidence for the language of a text */
  common: Set<string>;
  /** teencode and chat spellings: a word as it is written → the words it stands for, both lower case with their marks */
  spelling: Map<string, string>;
}

export interface RuleSet {
  version: string;
  hash: string;
  languages: LanguageData[];
  terms: Term[];
  wordCount: number;
  matcher: Matcher;
  flags: Flag[];
  frames: Cue[];
  circumstances: Cue[];
  ruleIndex: RuleIndex;
  scoring: Scoring;
  places: Place[];
  money: MoneyTables;
}
