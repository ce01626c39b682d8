/** In: for the lures of one file that are found as they stand, how many are still found when hidden, by language and way of
 *  hiding. Out: a table in plain text, with 95 % intervals. */
import { rate } from "./rate.ts";

export interface Recall {
  lang: string;
  /** lures found as they stand */
  found: number;
  /** of these, how many are found by way of hiding */
  still: Record<string, number>;
}

export function formatRecall(name: string, recalls: readonly Recall[]): string {
  const lines = [`\n${name}  lures still found when hidden, of those found as they stand`];
  for (const { lang, found, still } of recalls) {
    lines.push(`  ${lang}: ${found} found`);
    for (const [way, count] of Object.entries(still)) lines.push(`    ${way.padEnd(20)} ${rate(count, found)}`);
  }
  return lines.join("\n");
}
