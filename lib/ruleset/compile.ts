/** In: a rule library. Out: the rule set that the engine runs: tables over the words of all languages, flags and
 *  relations by number, scoring. Always yields a rule set, of all that can be compiled; whether the library may be used at
 *  all is decided by its problems (load.ts). Explanations and sources are not in it: the engine has no use for them. */
import { buildMatcher, buildRuleIndex, type RuleSet } from "../engine/index.ts";
import { compileCircumstances, compileFlags, compileFrames } from "./compile/flags.ts";
import { compileLanguages } from "./compile/languages.ts";
import { compileMoney } from "./compile/money.ts";
import { compileScoring } from "./compile/scoring.ts";
import { compileWords } from "./compile/words.ts";
import { fingerprint } from "./fingerprint.ts";
import type { RuleLibrary } from "./library.ts";
import type { ScoringFile } from "./schema/scoring.ts";

export function compileRuleSet(library: RuleLibrary): RuleSet {
  const { terms, places, words, patterns, termIndex } = compileWords(library);
  const languages = compileLanguages(library);
  const flags = compileFlags(library, termIndex);
  const frames = compileFrames(library, termIndex, flags.length);
  const circumstances = compileCircumstances(library, termIndex, flags.length + frames.length);
  return {
    version: library.version ?? "0000.00.00-0",
    hash: fingerprint(library),
    languages,
    terms,
    wordCount: words.length,
    matcher: buildMatcher(
      words,
      patterns,
      languages.map(({ code }) => code),
    ),
    flags,
    frames,
    circumstances,
    ruleIndex: buildRuleIndex([...flags, ...frames, ...circumstances], words, terms.length),
    scoring: compileScoring(library.scoring?.data ?? NO_SCORING, flags, circumstances, termIndex),
    places,
    money: compileMoney(library.pay),
  };
}

/** What stands in while scoring.yaml is broken, so that the examples of flags can be tried all the same. */
const NO_SCORING: ScoringFile = {
  strengths: { strong: 0, medium: 0, weak: 0 },
  bands: { caution: 35, high: 65 },
  caps: {},
  weights: {},
  parts: {},
  combinations: [],
  frames: {
    strengths: { strong: 3, medium: 2, weak: 1 },
    bars: { "in-danger": 3, offer: 3, warning: 3, news: 3, testimony: 3 },
  },
  "said-by": { employer: [], place: [], work: [], pay: [], journey: [], papers: [] },
};
