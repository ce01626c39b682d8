/** Every check that looks at the library as a whole, one a file. Order does not matter: all of them run, problems are sorted. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { bracketsFit } from "./brackets-fit.ts";
import { charactersVisible } from "./characters-visible.ts";
import { evidenceFirst } from "./evidence-first.ts";
import { examplesBalanced } from "./examples-balanced.ts";
import { exceptsSwallow } from "./excepts-swallow.ts";
import { explanationsComplete } from "./explanations-complete.ts";
import { idsMatchFiles } from "./ids-match-files.ts";
import { languagesKnown } from "./languages-known.ts";
import { lookAlikesCovered } from "./look-alikes-covered.ts";
import { numbersUnique } from "./numbers-unique.ts";
import { retiredReasoned } from "./retired-reasoned.ts";
import { reviewsComplete } from "./reviews-complete.ts";
import { scoringRefers } from "./scoring-refers.ts";
import { sourcesTold } from "./sources-told.ts";
import { spellingsSettled } from "./spellings-settled.ts";
import { termsExist } from "./terms-exist.ts";
import { termsUsed } from "./terms-used.ts";
import { textsFinished } from "./texts-finished.ts";
import { versionNamed } from "./version-named.ts";
import { wordsOnce } from "./words-once.ts";
import { wordsReadable } from "./words-readable.ts";

const CHECKS: readonly ((library: RuleLibrary) => Problem[])[] = [
  bracketsFit,
  charactersVisible,
  evidenceFirst,
  examplesBalanced,
  exceptsSwallow,
  explanationsComplete,
  idsMatchFiles,
  languagesKnown,
  lookAlikesCovered,
  numbersUnique,
  retiredReasoned,
  reviewsComplete,
  scoringRefers,
  sourcesTold,
  spellingsSettled,
  termsExist,
  termsUsed,
  textsFinished,
  versionNamed,
  wordsOnce,
  wordsReadable,
];

export function validateLibrary(library: RuleLibrary): Problem[] {
  return CHECKS.flatMap((check) => check(library));
}
