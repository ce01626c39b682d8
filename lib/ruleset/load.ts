/** In: the files of a rules folder. Out: a rule set ready to run with what the public reads about it, or every problem that
 *  keeps it from being used. All or nothing: a library with a mistake in it never runs in the product. */
import type { RuleSet } from "../engine/types.ts";
import { buildCatalogue, type CatalogueData } from "./catalogue.ts";
import { compileRuleSet } from "./compile.ts";
import type { RuleLibrary } from "./library.ts";
import { type LibraryFile, parseLibrary, type ReadBefore } from "./parse-library.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { validateLibrary } from "./validate/index.ts";

export interface LoadedRules {
  kind: "loaded";
  library: RuleLibrary;
  ruleset: RuleSet;
  catalogue: CatalogueData;
}

export interface InvalidRules {
  kind: "invalid";
  problems: Problem[];
  /** the files as texts, for drawing the problems */
  texts: ReadonlyMap<string, string>;
}

export function loadRules(files: readonly LibraryFile[], before?: ReadBefore): LoadedRules | InvalidRules {
  const { library, problems } = examineRules(files, before);
  if (problems.length > 0) return { kind: "invalid", problems, texts: library.texts };
  return { kind: "loaded", library, ruleset: compileRuleSet(library), catalogue: buildCatalogue(library) };
}

/** What the files hold and everything wrong with them, for those who mend them: the rest of the library stays usable. */
export function examineRules(
  files: readonly LibraryFile[],
  before?: ReadBefore,
): { library: RuleLibrary; problems: Problem[] } {
  const { library, problems } = parseLibrary(files, before);
  return { library, problems: sortProblems([...problems, ...validateLibrary(library)]) };
}
