/** What the rest of the project may use of the engine. */

export { readWords } from "./analyse.ts";
export { type MoneyFiles, moneyTables } from "./entities/pay/money-tables.ts";
export { evaluate } from "./evaluate.ts";
export { explainFlag, type FlagReport, type RelationReport } from "./explain.ts";
export { buildMatcher } from "./matching/build-matcher.ts";
export { buildRuleIndex } from "./matching/rule-index.ts";
export { stemmerFor } from "./matching/stemmers.ts";
export { canonicalMarks } from "./text/compare-marks.ts";
export { foldWithMarks, foldWord } from "./text/fold-word.ts";
export type { Trace } from "./trace.ts";
export * from "./types.ts";
