/** In: verdicts of labelled texts. Out: counts per file, language and kind. Files are never added up: their labels mean
 *  different things. */
import type { Verdict } from "../engine/index.ts";
import type { CorpusRow } from "./corpus.ts";

export interface Judged {
  row: CorpusRow;
  verdict: Verdict;
  score: number | null;
}

export interface Tally {
  label: CorpusRow["label"];
  lang: string;
  kind: string;
  n: number;
  high: number;
  /** caution, high or help-now */
  raised: number;
  helpNow: number;
  awareness: number;
}

export function isRaised(verdict: Verdict): boolean {
  return verdict === "caution" || verdict === "high" || verdict === "help-now";
}

/** One tally per label, language and kind, in the order of the names. */
export function tally(judged: readonly Judged[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { row, verdict } of judged) {
    const key = `${row.label} ${row.lang} ${row.kind}`;
    const entry = tallies.get(key) ?? {
      label: row.label,
      lang: row.lang,
      kind: row.kind,
      n: 0,
      high: 0,
      raised: 0,
      helpNow: 0,
      awareness: 0,
    };
    entry.n++;
    if (verdict === "high") entry.high++;
    if (isRaised(verdict)) entry.raised++;
    if (verdict === "help-now") entry.helpNow++;
    if (verdict === "awareness") entry.awareness++;
    tallies.set(key, entry);
  }
  return [...tallies.entries()].sort(([a], [b]) => a.localeCompare(b, "en")).map(([, entry]) => entry);
}

export const AGREEMENTS = ["exact", "tolerable", "half", "miss", "false-alarm"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** How a verdict agrees with the one a composed text expects; the table of the composed texts' README:
 *  on a lure `high` for `caution` is fine, `caution` for `high` half right; on an honest text `caution` is tolerable for
 *  `none-found`, `none-found` for `awareness`; `high` there, or a score for a call for help, is an error. */
export function agreement(expected: Verdict, verdict: Verdict, label: CorpusRow["label"]): Agreement {
  if (expected === verdict) return "exact";
  if (expected === "help-now") return "miss";
  if (label === "scam") {
    if (expected === "caution" && verdict === "high") return "tolerable";
    if (verdict === "help-now") return "half";
    return verdict === "caution" ? "half" : "miss";
  }
  if (verdict === "high" || verdict === "help-now") return "false-alarm";
  if (expected === "awareness" && verdict === "caution") return "half";
  return "tolerable";
}
