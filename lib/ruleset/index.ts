/** What the rest of the project may use of the rule set. */
export { loadRuleSet } from "./bundled.ts";
export type { Catalogue, CatalogueFlag, CatalogueSource, PublicExplanation, ReadableFlag } from "./catalogue.ts";
export { chooseProblems, isChosenPath } from "./choose-problems.ts";
export { compileRuleSet } from "./compile.ts";
export { type ExampleCase, type ExampleFailure, exampleCases } from "./examples.ts";
export { GROUP_NAMES, GROUPS, type Group, PUBLIC_LOCALES } from "./groups.ts";
export type { RuleLibrary } from "./library.ts";
export { examineRules, type InvalidRules, type LoadedRules, loadRules } from "./load.ts";
export { type LibraryFile, parseLibrary } from "./parse-library.ts";
export { openParsedCache } from "./parsed-cache.ts";
export { type Problem, sortProblems } from "./problem.ts";
export { count, report } from "./report.ts";
export { type FailedExample, reportExample } from "./report-example.ts";
export { explanationOf } from "./report-explanation.ts";
export { type Scaffold, scaffoldFlag } from "./scaffold.ts";
export * from "./schema.ts";
export { readRulesFolder } from "./store.ts";
export { wordsFound } from "./words-found.ts";
