/** The shapes of all rule files, one kind a file in schema/. */
export type { Example, Review } from "./schema/common.ts";
export { type CircumstanceFile, circumstanceFile, type FrameFile, frameFile } from "./schema/cue.ts";
export { type Explanation, type ExplanationFile, explanationFile } from "./schema/explanation.ts";
export { type FlagFile, type FlagSource, flagFile } from "./schema/flag.ts";
export { type LanguageFile, languageFile } from "./schema/language.ts";
export {
  type HelpFile,
  type HelpLine,
  helpFile,
  type PlacesFile,
  placesFile,
  type RegisterRow,
  registersFile,
} from "./schema/reference.ts";
export type { RelationEntry } from "./schema/relation.ts";
export { type ScoringFile, scoringFile } from "./schema/scoring.ts";
export { type TermFile, termFile } from "./schema/term.ts";
export type { WordEntry } from "./schema/word.ts";
