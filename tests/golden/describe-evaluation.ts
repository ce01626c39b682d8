import { evaluate, type RuleSet } from "../../lib/engine/index.ts";

/** What every step makes of a text, as lines that a person can read in review. */
export function describeEvaluation(text: string, ruleset: RuleSet): string {
  const parts = new Map<number, string[]>();
  const evaluation = evaluate(text, ruleset, {}, (step, detail) => {
    if (step !== "scoring") return;
    const { post, parts: filled } = detail as { post: number; parts: string[] };
    parts.set(post, filled);
  });
  const quote = ({ start, end }: { start: number; end: number }) => `“${text.slice(start, end).replace(/\n/g, "⏎")}”`;
  const lines = [
    `language: ${evaluation.languages.join(", ") || "not known"}`,
    `verdict: ${evaluation.verdict} (frame ${evaluation.frame})`,
    `because: ${evaluation.because.join(", ") || "nothing"}`,
    `parts: ${[...parts.values()].flat().join(", ") || "none"}`,
    `harms: ${
      Object.entries(evaluation.harms)
        .filter(([, figure]) => figure > 0)
        .map(([harm]) => harm)
        .join(", ") || "none"
    }`,
    `open: ${evaluation.missing.join(", ") || "nothing"}`,
    "signals:",
    ...evaluation.signals.map(({ flag, evidence }) => `  ${ruleset.flags[flag]?.id}: ${evidence.map(quote).join(" ")}`),
    "entities:",
    ...evaluation.entities.map((entity) => `  ${entity.kind}: ${quote(entity)}`),
  ];
  for (const { start, end, verdict } of evaluation.posts.length > 1 ? evaluation.posts : []) {
    lines.push(`post ${verdict}: ${quote({ start, end: Math.min(end, start + 40) })}`);
  }
  for (const { speaker, start, end } of evaluation.messages) {
    const side = evaluation.speakers[speaker]?.side;
    lines.push(`message of ${side}: ${quote({ start, end })}`);
  }
  if (evaluation.turnedAt !== null) lines.push(`turned at message ${evaluation.turnedAt + 1}`);
  if (evaluation.evasions.length > 0)
    lines.push(`undone: ${evaluation.evasions.map((e) => `${e.kind} ${quote(e)}`).join(", ")}`);
  return `${lines.join("\n")}\n`;
}
