/** The engine's words: what goes in, what each step hands to the next, what comes out.
 *  Offsets named `start`/`end` are UTF-16 code units of the submitted text, half-open. Indexes named `token…` count
 *  tokens of a Reading, and `unit…` count units of its stream. Nothing here does anything. */

/** Half-open `[start, end)` in UTF-16 code units of the submitted text. */
export interface Span {
  start: number;
  end: number;
}

export const HARMS = [
  "trafficking",
  "sexual-exploitation",
  "task-scam",
  "fee-fraud",
  "money-mule",
  "romance",
  "investment",
  "identity-theft",
] as const;
export type Harm = (typeof HARMS)[number];

export const VERDICTS = ["help-now", "high", "caution", "awareness", "none-found"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a text is meant. `in-danger` outranks `offer`, which outranks the telling frames, which outrank talk. */
export const FRAMES = ["in-danger", "offer", "warning", "news", "testimony", "talk"] as const;
export type Frame = (typeof FRAMES)[number];

export const STRENGTHS = ["strong", "medium", "weak"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const OPEN_POINTS = ["employer", "place", "work", "pay", "journey", "papers"] as const;
/** One of the things that an honest offer says. `missing` lists those that this one leaves open. */
export type OpenPoint = (typeof OPEN_POINTS)[number];

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;
/** BCP 47 as in rules/languages, e.g. `vi`, `en`, `zh`, `hi-Latn`. */
export type LanguageCode = string;

// ---------------------------------------------------------------- text

/** How a token's letters were found again. Undone evasion is itself a signal. */
export const EVASIONS = ["hidden", "look-alike", "spaced", "leet", "styled"] as const;
/** hidden: zero-width or bidi marks inside a word · look-alike: letters of another script · spaced: w o r d, w.o.r.d ·
 *  leet: digits or signs for letters · styled: mathematical, circled, full-width letters, emoji digits */
export type Evasion = (typeof EVASIONS)[number];

/** What stands between a token and the one before it, from the weakest to the strongest. */
export const GAP = { none: 0, space: 1, emoji: 2, comma: 3, stop: 4, line: 5, message: 6, post: 7 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** The text as the matching sees it. `stream` is folded: lower case, NFKC, without Latin marks, evasions undone,
 *  teencode spelled out; words are separated by one space (0x20), and a barrier (stop, line end, message, post) is a line
 *  feed followed by a space. It begins and ends with a barrier. All unit arrays are `length` long. */
export interface Reading {
  text: string;
  length: number;
  stream: Uint16Array;
  /** The same units with the marks that were written (NFC, lower case): `bảo` is b,a,o in stream and b,ả,o here. */
  marked: Uint16Array;
  /** Span in the submitted text that each unit came from; separators have the empty span before the next token. */
  unitStart: Int32Array;
  unitEnd: Int32Array;
  /** Index of the token each unit belongs to; separators carry the index of the next token. */
  unitToken: Int32Array;

  tokenCount: number;
  /** First unit and end unit of each token in the stream. */
  tokenUnit: Int32Array;
  tokenUnitEnd: Int32Array;
  tokenStart: Int32Array;
  tokenEnd: Int32Array;
  /** Distance ruler: a word of a spaced script advances it by 2, a grapheme of a script without spaces by 1. Two tokens
   *  are near when their rulers differ by at most 12 (6 words or 12 graphemes). */
  tokenAt: Int32Array;
  tokenGap: Uint8Array;
  tokenScript: Uint8Array;
  /** Clause (ends at a comma or more), sentence (stop or more; in Thai, Lao, Khmer, Burmese also a space), message, post. */
  tokenClause: Int32Array;
  tokenSentence: Int32Array;
  /** -1 outside transcripts */
  tokenMessage: Int32Array;
  tokenPost: Int32Array;

  evasions: { kind: Evasion; start: number; end: number }[];
  posts: Post[];
  messages: Message[];
  speakers: Speaker[];
  language: LanguageCode | null;
  languages: LanguageCode[];
  /** True for a post whose Vietnamese is written without marks: folded matches count fully there. */
  unmarkedPosts: boolean[];
}

/** Scripts told apart by the tokenizer; the index is what `tokenScript` holds. */
export const SCRIPTS = [
  "other",
  "Latin",
  "Cyrillic",
  "Greek",
  "Arabic",
  "Hebrew",
  "Devanagari",
  "Bengali",
  "Tamil",
  "Sinhala",
  "Ethiopic",
  "Hangul",
  "Han",
  "Kana",
  "Thai",
  "Lao",
  "Khmer",
  "Myanmar",
  "Number",
] as const;
export type Script = (typeof SCRIPTS)[number];

/** One of several posts in one paste. `chat` when its lines are a transcript. */
export interface Post extends Span {
  tokenFrom: number;
  tokenTo: number;
  chat: boolean;
}

/** One message of a transcript; `speaker` indexes Reading.speakers. Its span is what was said, without name and time. */
export interface Message extends Span {
  post: number;
  speaker: number;
  tokenFrom: number;
  tokenTo: number;
}

/** `reader` is the person whose chat it is: their own lines are never the other side's claims. */
export interface Speaker {
  name: Span;
  side: "reader" | "other";
  messages: number;
}

// ---------------------------------------------------------------- entities

export const PAY_PERIODS = ["hour", "day", "week", "month", "year", "task", "once"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export interface Pay extends Span {
  kind: "pay";
  min: number;
  max: number;
  /** ISO 4217 or a token such as USDT. */
  currency: string;
  /** `stated` when a sign or word said so; `assumed` from language or place. */
  currencyFrom: "stated" | "assumed";
  period: PayPeriod;
  periodFrom: "stated" | "assumed";
  /** Highest figure per month in USD; null when it cannot be put by the month (a task, a once-only sum). */
  monthlyUsd: number | null;
  /** monthlyUsd against what low-skilled work earns in the reader's or the offer's country, whichever is higher. */
  ratio: number | null;
}
export interface Phone extends Span {
  kind: "phone";
  /** E.164 when it parsed as one number, else null. Never leaves the engine except as `facts.contacts`. */
  number: string | null;
  country: CountryCode | null;
  /** the chat app named beside it */
  app: string | null;
}
export interface Link extends Span {
  kind: "link";
  host: string;
  /** registrable domain by the public suffix list */
  domain: string | null;
  linkKind: "chat" | "shortener" | "file" | "site";
  app: string | null;
}
export interface Handle extends Span {
  kind: "handle";
  handle: string;
  app: string | null;
}
export interface Email extends Span {
  kind: "email";
  domain: string;
  free: boolean;
}
export const PLACE_KINDS = [
  "compound",
  "border-town",
  "sez",
  "city",
  "transit",
  "border-crossing",
  "country",
  "region",
  "abroad",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export interface PlaceMention extends Span {
  kind: "place";
  /** index into RuleSet.places */
  place: number;
  placeKind: PlaceKind;
  country: CountryCode | null;
}
export interface Age extends Span {
  kind: "age";
  min: number | null;
  max: number | null;
}
export interface DateMention extends Span {
  kind: "date";
}
export interface Employer extends Span {
  kind: "employer";
  /** checkable: a name with its legal form (Co., Ltd; Công ty CP …) or a well-formed company sender; named: a bare name */
  form: "legal" | "named";
}
export interface Licence extends Span {
  kind: "licence";
  /** true when the number has the shape that a register of some country uses */
  official: boolean;
  country: CountryCode | null;
}
/** A skill, certificate, degree or years of experience that the offer asks for. Found through terms marked `as: skill`. */
export interface Skill extends Span {
  kind: "skill";
}
/** Letters that hid a word; there are such entities only when a text hides much. */
export interface Disguise extends Span {
  kind: "evasion";
  evasion: Evasion;
}
export type Entity =
  | Disguise
  | Pay
  | Phone
  | Link
  | Handle
  | Email
  | PlaceMention
  | Age
  | DateMention
  | Employer
  | Licence
  | Skill;
export type EntityKind = Entity["kind"];

// ---------------------------------------------------------------- the compiled rule set

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

/** Aho-Corasick over units, all languages at once; built by matching/automaton.ts. */
export interface Automaton {
  classes: Uint16Array;
  classCount: number;
  /** classes below this one have full rows in `dense` (state × denseCount + class), failure steps resolved */
  denseCount: number;
  dense: Int32Array;
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
  | { kind: "entity"; entity: EntityKind; class: string | null };

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
  number: number;
  group: string;
  status: "draft" | "shadow" | "live" | "retired";
  harms: Partial<Record<Harm, Strength>>;
  when: Relation[];
  languages: LanguageCode[];
}

/** A cue for how the text is meant (`rules/frames`) or a circumstance that scoring asks for (`rules/circumstances`). */
export interface Cue {
  id: string;
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

export interface MoneySign {
  currency: string;
  languages: LanguageCode[];
  /** as written, lower case: `đô` is no `độ`; a text without marks has the folded form */
  written: string[];
  /** may stand before the number: `Rp 5.000` */
  before: boolean;
  /** may stand behind it: `5.000 đồng` */
  after: boolean;
  /** counts only in capitals: `RM`, `LE`, `N` */
  capitals: boolean;
  /** also an everyday word: counts only beside a word of pay, a fee or a period */
  slang: boolean;
}
export interface MoneyMultiplier {
  value: number;
  languages: LanguageCode[];
  currencies: string[];
  written: string[];
  slang: boolean;
}
/** What a word beside an amount says: that it is what the work pays, that the reader pays it, that money passes, that
 *  something else is counted, or that a longer word only holds one of these by chance. */
export type MoneySense = "pay" | "fee" | "money" | "counted" | "neither";
/** `runs` may stand inside text written without spaces. */
export interface MoneyCues {
  /** folded word → its senses, each with the forms it is written in */
  words: Map<string, { sense: MoneySense; written: string[] }[]>;
  /** words that begin a cue of two words */
  openers: Set<string>;
  runs: Record<MoneySense, string[]>;
}
/** Money words and wages, folded as the stream is. Built by entities/pay/money-tables.ts. */
export interface MoneyTables {
  signs: Map<string, MoneySign[]>;
  multipliers: Map<string, MoneyMultiplier[]>;
  periods: Map<string, { period: PayPeriod; languages: LanguageCode[] }[]>;
  /** periods in scripts without spaces, longest first */
  periodRuns: [word: string, period: PayPeriod][];
  /** what may stand between an amount and its period: per, mỗi, por */
  links: Set<string>;
  /** periods that stand before an amount only behind a link */
  linked: Set<string>;
  cues: MoneyCues;
  firstChoice: string[];
  unitsPerUsd: Map<string, number>;
  currencyOf: Map<CountryCode, string>;
  currencyOfLanguage: Map<LanguageCode, { currency: string; country: CountryCode }>;
  wages: Map<CountryCode, { typicalUsd: number; lowSkillUsd: number; confidence: "good" | "rough" | "memory" }>;
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
  words: Word[];
  patterns: Pattern[];
  automaton: Automaton;
  flags: Flag[];
  frames: Cue[];
  circumstances: Cue[];
  scoring: Scoring;
  places: Place[];
  money: MoneyTables;
}

// ---------------------------------------------------------------- matching

/** A word found in the text. */
export interface Hit extends Span {
  term: number;
  word: number;
  tokenFrom: number;
  tokenTo: number;
  /** false for a word too common to count by itself, and for one found only without its marks in a text that writes marks:
   *  both count only beside another part of a relation */
  alone: boolean;
  negated: boolean;
}

export interface Signal {
  /** index into RuleSet.flags */
  flag: number;
  evidence: Span[];
  /** spans of the first relation only: what an example's brackets mark */
  first: Span[];
  tokenFrom: number;
  /** last token without which the signal would not stand: tells at which message it turned */
  tokenTo: number;
}

export interface FoundCue {
  cue: number;
  evidence: Span[];
}

// ---------------------------------------------------------------- answer

export interface PostEvaluation extends Span {
  frame: Frame;
  verdict: Verdict;
  score: number | null;
  harms: Record<Harm, number>;
  signals: Signal[];
  missing: OpenPoint[];
  /** ids of the combinations that decided */
  because: string[];
  asked: boolean;
}

export const NOT_CHECKED = [
  "language-not-covered",
  "language-partly-covered",
  "images",
  "employer-register",
  "links-not-opened",
  "phone-not-called",
  "text-cut",
  "rules-skipped",
  "too-little-text",
] as const;
export type NotChecked = (typeof NOT_CHECKED)[number];

/** What the engine makes of a text. Holds offsets into it, never a copy of it. */
export interface Evaluation {
  rulesetVersion: string;
  rulesetHash: string;
  language: LanguageCode | null;
  languages: LanguageCode[];
  length: number;
  frame: Frame;
  verdict: Verdict;
  /** highest harm, 0-100; null for help-now */
  score: number | null;
  harms: Record<Harm, number>;
  signals: Signal[];
  missing: OpenPoint[];
  because: string[];
  /** index of the message at which the verdict first reached caution; null when no transcript or never */
  turnedAt: number | null;
  speakers: Speaker[];
  messages: Message[];
  posts: PostEvaluation[];
  entities: Entity[];
  evasions: { kind: Evasion; start: number; end: number }[];
  notChecked: NotChecked[];
}

/** What is known besides the text. `from` is the reader's country. */
export interface Context {
  from?: CountryCode | null;
  locale?: LanguageCode | null;
}
