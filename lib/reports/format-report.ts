/** In: the judged texts of one file. Out: a table in plain text: per language and kind the number of texts and the counts
 *  and rates of `high` and of `caution` or higher with 95 % intervals, then the agreement where a verdict was expected. */
import { rate } from "./rate.ts";
import { AGREEMENTS, type Agreement, agreement, type Judged, type Tally, tally } from "./tally.ts";

export function formatReport(name: string, judged: readonly Judged[]): string {
  const lines = [
    `\n${name}  (${judged.length} texts)`,
    row("label", "lang", "kind", "n", "high", "caution or higher", "help-now", "awareness"),
  ];
  for (const entry of tally(judged)) lines.push(tallyRow(entry));
  return [...lines, ...agreementLines(judged)].join("\n");
}

function tallyRow({ label, lang, kind, n, high, raised, helpNow, awareness }: Tally): string {
  return row(label, lang, kind, String(n), rate(high, n), rate(raised, n), String(helpNow), String(awareness));
}

function row(...cells: string[]): string {
  const widths = [6, 8, 24, 6, 28, 28, 9, 9];
  return `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" ")}`.trimEnd();
}

function agreementLines(judged: readonly Judged[]): string[] {
  const expected = judged.filter(({ row }) => row.expect);
  if (expected.length === 0) return [];
  const counts = new Map<Agreement, string[]>(AGREEMENTS.map((kind) => [kind, []]));
  for (const { row, verdict } of expected) {
    if (!row.expect) continue;
    counts
      .get(agreement(row.expect.verdict, verdict, row.label))
      ?.push(`${row.id} (${row.expect.verdict} → ${verdict})`);
  }
  const lines = [
    "  agreement with the expected verdict (self-made texts: a check of ourselves, no rate of detection):",
  ];
  for (const [kind, ids] of counts) {
    lines.push(
      `    ${kind}: ${ids.length}${kind === "miss" || kind === "false-alarm" ? ids.map((id) => `\n      ${id}`).join("") : ""}`,
    );
  }
  return lines;
}
