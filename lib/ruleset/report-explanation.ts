/** In: what the engine says about one rule on one text. Out: the same as lines for a person. */
import type { FlagReport } from "../engine/index.ts";

const WIDEST = 160;

export function explanationOf({ flag, status, scopes }: FlagReport, text: string): string {
  const holds = scopes.some(({ relations }) => relations.every(({ held }) => held));
  const shown = text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
  const lines = [`${flag} (${status}) ${holds ? "holds" : "does not hold"} on: ${shown.replaceAll("\n", "⏎")}`];
  for (const { scope, relations } of scopes) {
    lines.push(`  ${scope}`);
    for (const { relation, held, reason, found } of relations) {
      const quotes = found.map((quote) => `“${quote.replaceAll("\n", "⏎")}”`).join(", ");
      lines.push(held ? `    + ${relation}${quotes ? `: ${quotes}` : ""}` : `    - ${relation}: ${reason}`);
    }
  }
  return lines.join("\n");
}
