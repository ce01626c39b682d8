/** In: a rule library and its rule set. Out: every example as a case, and for each case whether the engine makes of its text
 *  what it says; if not, what was found and what the brackets wanted. The examples are the tests of the rules.
 *  A rule is tried alone and as if it were live, whatever its status: a draft has to work before it may run.
 *  Left to others: printing (scripts/rules.ts), one named test each (tests/rules). */
import {
  buildRuleIndex,
  type Cue,
  evaluate,
  type Flag,
  type FoundCue,
  type Relation,
  type RuleSet,
  readWords,
  type Span,
} from "../engine/index.ts";
import { readBrackets, writeBrackets } from "./brackets.ts";
import type { RuleLibrary } from "./library.ts";
import type { Position } from "./problem.ts";
import type { RuleFile } from "./rule-file.ts";
import { EXAMPLE_KINDS, type Example, type ExampleKind } from "./schema/common.ts";

export interface ExampleCase {
  rule: string;
  ruleKind: "flag" | "frame" | "circumstance" | "term";
  kind: ExampleKind;
  lang: string;
  path: string;
  /** as written, with its brackets, and without */
  written: string;
  text: string;
  position: Position;
  try(): ExampleFailure | null;
}

export interface ExampleFailure {
  /** one sentence */
  message: string;
  /** the text with brackets around what was found; null when nothing was */
  found: string | null;
}

export function exampleCases(library: RuleLibrary, ruleset: RuleSet): ExampleCase[] {
  const terms = new Map(ruleset.terms.map(({ id }, index) => [id, index]));
  const alone = (rules: readonly Pick<Flag | Cue, "id" | "when">[], id: string): Finder => {
    const rule = rules.find((one) => one.id === id);
    return rule ? findAlone(ruleset, rule.when) : null;
  };
  return [
    ...library.flags.flatMap((file) =>
      casesOf("flag", file, alone(ruleset.flags, file.data.id), asIfLive(ruleset, file.data.id)),
    ),
    ...library.frames.flatMap((file) =>
      casesOf("frame", file, asCue(ruleset, file.data.id, alone(ruleset.frames, file.data.id)), ruleset),
    ),
    ...library.circumstances.flatMap((file) =>
      casesOf("circumstance", file, alone(ruleset.circumstances, file.data.id), ruleset),
    ),
    ...library.terms.flatMap((file) => {
      const term = terms.get(file.data.id);
      return casesOf("term", file, term === undefined ? null : (text) => termHits(text, ruleset, term), ruleset);
    }),
  ];
}

/** Null where the rule could not be compiled: its own problem says why. */
type Finder = ((text: string) => Span[] | null) | null;
type Exemplified = RuleFile<{ id: string; examples?: Example[] | undefined }>;

/** A cue is sought in everything that is said, the reader's own lines too, where a flag looks at what others claim. */
function asCue(ruleset: RuleSet, id: string, asFlag: Finder): Finder {
  const index = ruleset.frames.findIndex((frame) => frame.id === id);
  return (
    asFlag &&
    ((text) => {
      let cue: FoundCue | undefined;
      evaluate(text, ruleset, {}, (step, detail) => {
        if (step === "frame") cue ??= (detail as { cues: FoundCue[] }).cues.find((found) => found.cue === index);
      });
      return cue ? (asFlag(text) ?? cue.evidence) : null;
    })
  );
}

function casesOf(ruleKind: ExampleCase["ruleKind"], file: Exemplified, find: Finder, whole: RuleSet): ExampleCase[] {
  if (!find) return [];
  return (file.data.examples ?? []).flatMap((example, index) => {
    const kind = EXAMPLE_KINDS.find((one) => example[one] !== undefined);
    const written = kind && example[kind];
    const read = written === undefined ? null : readBrackets(written);
    if (!kind || written === undefined || read?.kind !== "marked") return [];
    const { text, spans } = read;
    return {
      rule: file.data.id,
      ruleKind,
      kind,
      lang: example.lang,
      path: file.path,
      written,
      text,
      get position() {
        return file.source.at(["examples", index, kind]);
      },
      try: () => {
        if (kind === "calm") return tryCalm(text, whole);
        if (kind === "not") return tryNot(text, find);
        const failure = tryMatch(text, spans, find);
        if (kind === "match") return failure;
        return failure ? null : { message: "a known miss that works now: write `match` for `todo`", found: written };
      },
    };
  });
}

function tryMatch(text: string, wanted: readonly Span[], find: NonNullable<Finder>): ExampleFailure | null {
  const found = find(text);
  if (!found) return { message: "not found", found: null };
  if (isSame(found, wanted)) return null;
  return { message: "found, but elsewhere than the brackets say", found: writeBrackets(text, found) };
}

function tryNot(text: string, find: NonNullable<Finder>): ExampleFailure | null {
  const found = find(text);
  return found && { message: "found, but must not be", found: writeBrackets(text, found) };
}

function tryCalm(text: string, ruleset: RuleSet): ExampleFailure | null {
  const { verdict, because, signals } = evaluate(text, ruleset);
  if (verdict !== "high" && verdict !== "help-now") return null;
  const names = signals.map(({ flag }) => ruleset.flags[flag]?.id).join(", ");
  const reason = because.length > 0 ? `, because of ${because.join(", ")}` : "";
  return {
    message: `the verdict is \`${verdict}\`${reason} (${names})`,
    found: writeBrackets(
      text,
      signals.flatMap(({ evidence }) => evidence),
    ),
  };
}

function isSame(found: readonly Span[], wanted: readonly Span[]): boolean {
  const key = (spans: readonly Span[]) =>
    spans
      .map(({ start, end }) => `${start}-${end}`)
      .sort()
      .join(" ");
  return key(found) === key(wanted);
}

/** The evidence of the first relation when all of them hold: what brackets mark. */
function findAlone(ruleset: RuleSet, when: Relation[]): NonNullable<Finder> {
  const tried = { id: "tried", rule: 0, number: 0, group: "tried", harms: {}, when, languages: [] };
  const flag = { ...tried, status: "live" as const };
  const only: RuleSet = {
    ...ruleset,
    flags: [flag],
    frames: [],
    circumstances: [],
    ruleIndex: buildRuleIndex([flag], [], ruleset.terms.length),
    scoring: { ...ruleset.scoring, ...NOTHING_WEIGHED },
  };
  return (text) => evaluate(text, only).signals[0]?.first ?? null;
}

/** Scoring goes by numbers of flags, which mean nothing to a rule that is tried alone. */
const NOTHING_WEIGHED = { parts: [], combinations: [], weights: new Map() };

function termHits(text: string, ruleset: RuleSet, term: number): Span[] | null {
  const hits = readWords(text, ruleset).words.terms.filter((hit) => hit.term === term);
  return hits.length > 0 ? hits : null;
}

function asIfLive(ruleset: RuleSet, id: string): RuleSet {
  const flags = ruleset.flags.map((flag) => (flag.id === id ? { ...flag, status: "live" as const } : flag));
  return { ...ruleset, flags };
}
