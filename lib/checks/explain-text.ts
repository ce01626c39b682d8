/** In: a text and the rules. Out: what each step of the engine made of it, as lines for a person at a terminal: how it was
 *  read, which words and entities were found, and per post the signals, the frame and the reasons of the verdict; or, for one
 *  flag, why it did or did not fire. It quotes the text, so it goes to the one who asked and nowhere else. */
import {
  type Context,
  type Entity,
  evaluate,
  explainFlag,
  type FoundCue,
  type Frame,
  type Hit,
  type Reading,
  type RuleSet,
  type Signal,
  type Span,
  type Trace,
} from "../engine/index.ts";

type Quote = (span: Span) => string;

export function explainText(text: string, ruleSet: RuleSet, context: Context): string {
  const quote: Quote = ({ start, end }) => `"${text.slice(start, end).replaceAll("\n", "⏎")}" ${start}-${end}`;
  const lines: string[] = [];
  const add = (depth: number, line: string) => lines.push(`${"  ".repeat(depth)}${line}`);
  const evaluation = evaluate(text, ruleSet, context, (step, detail) => {
    add(0, step);
    for (const line of describeStep(step, detail, ruleSet, quote)) add(1, line);
  });
  add(0, "answer");
  add(1, `${evaluation.verdict}, score ${evaluation.score ?? "none"}, missing: ${listed(evaluation.missing)}`);
  add(1, `not checked: ${listed(evaluation.notChecked)}`);
  return `${lines.join("\n")}\n`;
}

/** Null when no flag, frame cue or circumstance has this id. */
export function explainOne(text: string, ruleSet: RuleSet, id: string, context: Context): string | null {
  const report = explainFlag(text, ruleSet, id, context);
  if (!report) return null;
  const lines = [`${report.flag} (${report.status})`];
  for (const { scope, relations } of report.scopes) {
    lines.push(`  ${scope}`);
    for (const { relation, held, reason, found } of relations) {
      lines.push(`    ${held ? "holds" : "does not hold"}: ${relation}`);
      lines.push(held ? `      ${found.map((part) => `"${part}"`).join(" … ")}` : `      ${reason}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** The trace hands over what a step made; the shapes are those of lib/engine/evaluate.ts. */
function describeStep(step: Parameters<Trace>[0], detail: unknown, ruleSet: RuleSet, quote: Quote): string[] {
  switch (step) {
    case "text":
      return describeReading(detail as Reading, quote);
    case "words":
      return (detail as { terms: Hit[] }).terms.map((hit) => describeHit(hit, ruleSet, quote));
    case "entities":
      return (detail as Entity[]).map(
        ({ kind, start, end, ...rest }) => `${kind}: ${quote({ start, end })} ${JSON.stringify(rest)}`,
      );
    case "signals": {
      const { post, signals } = detail as { post: number; signals: Signal[] };
      return signals.map(
        ({ flag, evidence }) => `post ${post + 1}: ${ruleSet.flags[flag]?.id} ${evidence.map(quote).join(", ")}`,
      );
    }
    case "frame": {
      const { post, frame, sums, cues } = detail as { post: number; frame: Frame; sums: object; cues: FoundCue[] };
      return [
        `post ${post + 1}: ${frame} of ${JSON.stringify(sums)}`,
        ...cues.map(({ cue, evidence }) => `${ruleSet.frames[cue]?.id}: ${evidence.map(quote).join(", ")}`),
      ];
    }
    case "scoring":
      return describeScoring(detail as ScoringDetail, ruleSet);
  }
}

function describeReading(reading: Reading, quote: Quote): string[] {
  const read = String.fromCharCode(...reading.stream.subarray(0, 2_000)).trim();
  const posts = reading.posts.map((post, index) => `post ${index + 1}: ${post.start}-${post.end}`);
  return [
    `${reading.text.length} code units, ${reading.tokenCount} words`,
    `language ${reading.language ?? "unknown"} of ${listed(reading.languages)}`,
    `read as: ${read.replaceAll("\n", "⏎")}`,
    ...reading.evasions.map((evasion) => `undone: ${evasion.kind} ${quote(evasion)}`),
    ...reading.speakers.map(({ name, side, messages }) => `speaker (${side}, ${messages} messages): ${quote(name)}`),
    ...(posts.length > 1 ? posts : []),
  ];
}

function describeHit(hit: Hit, { terms }: RuleSet, quote: Quote): string {
  const denied = hit.negated ? ", denied" : "";
  return `${terms[hit.term]?.id}: ${quote(hit)}${denied}${hit.alone ? "" : ", counts only beside another"}`;
}

function describeScoring({ post, verdict, harms, parts, because, circumstances }: ScoringDetail, ruleSet: RuleSet) {
  return [
    `post ${post + 1}: ${verdict}, harms ${JSON.stringify(harms)}`,
    `parts filled: ${listed(parts)}; combinations: ${listed(because)}`,
    `circumstances: ${listed(circumstances.map((index) => ruleSet.circumstances[index]?.id ?? ""))}`,
  ];
}

interface ScoringDetail {
  post: number;
  verdict: string;
  harms: object;
  because: string[];
  parts: string[];
  circumstances: number[];
}

const listed = (names: readonly string[]) => (names.length > 0 ? names.join(", ") : "none");
