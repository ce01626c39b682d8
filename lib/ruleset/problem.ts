/** What is wrong in a rule library, and where. Lines and columns count from 1, columns and lengths in UTF-16 code units.
 *  A problem is a value that is handed back, never thrown: all of them come at once (report.ts draws them). */

export type ProblemKind =
  | "yaml"
  | "unknown-file"
  | "schema"
  | "unknown-key"
  | "missing-file"
  | "id-differs-from-file"
  | "duplicate-id"
  | "duplicate-number"
  | "number-out-of-range"
  | "unknown-group"
  | "unknown-term"
  | "unknown-entity"
  | "unknown-flag"
  | "unknown-circumstance"
  | "unknown-language"
  | "unknown-look-alike"
  | "look-alike-without-example"
  | "too-few-counter-examples"
  | "no-match-example"
  | "brackets"
  | "no-explanation"
  | "explanation-elsewhere"
  | "word-twice"
  | "word-form"
  | "word-never-found"
  | "except-swallows-nothing"
  | "term-unused"
  | "invisible-character"
  | "review"
  | "source"
  | "no-evidence"
  | "circular-spelling"
  | "retired-without-reason"
  | "unfinished"
  | "version"
  | "scoring";

export interface Position {
  /** inside the rules folder, with forward slashes: `terms/cost/covers-cost.yaml` */
  path: string;
  line: number;
  column: number;
  length: number;
}

export interface Problem extends Position {
  kind: ProblemKind;
  message: string;
  /** what to do about it, as one sentence; null when the message says it all */
  hint: string | null;
}

/** Keys and indexes that lead from the top of a file to a value: `["when", 0, "near", 1]`. */
export type DataPath = readonly (string | number)[];

export function problemAt(position: Position, kind: ProblemKind, message: string, hint: string | null = null): Problem {
  const { path, line, column, length } = position;
  return { kind, path, line, column, length, message, hint };
}

/** By file, then by place, so that a file is mended from top to bottom; the same thing is said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (one: Problem) => `${one.path}\0${one.line}\0${one.column}\0${one.kind}\0${one.message}`;
  const unique = new Map(problems.map((one) => [key(one), one]));
  return [...unique.values()].sort(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

/** By code unit: the order must not depend on the machine's locale. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
