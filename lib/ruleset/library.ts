/** A rule library as read: the data of every file with the way back to its lines. Nothing here does anything. */
import type { WordReading } from "./read-word.ts";
import type { RuleFile } from "./rule-file.ts";
import type { CircumstanceFile, FrameFile } from "./schema/cue.ts";
import type { ExplanationFile } from "./schema/explanation.ts";
import type { FlagFile } from "./schema/flag.ts";
import type { LanguageFile } from "./schema/language.ts";
import type { CurrenciesFile, PayWordsFile, RatesFile, WagesFile } from "./schema/pay.ts";
import type { HelpFile, PlacesFile, RegistersFile } from "./schema/reference.ts";
import type { ScoringFile } from "./schema/scoring.ts";
import type { TermFile } from "./schema/term.ts";
import type { WordEntry } from "./schema/word.ts";

export interface RuleLibrary {
  terms: RuleFile<TermFile>[];
  flags: RuleFile<FlagFile>[];
  frames: RuleFile<FrameFile>[];
  circumstances: RuleFile<CircumstanceFile>[];
  explanations: RuleFile<ExplanationFile>[];
  languages: RuleFile<LanguageFile>[];
  places: RuleFile<PlacesFile>[];
  /** null while the file is missing or broken, which is a problem of its own */
  pay: {
    currencies: RuleFile<CurrenciesFile> | null;
    rates: RuleFile<RatesFile> | null;
    wages: RuleFile<WagesFile> | null;
    words: RuleFile<PayWordsFile> | null;
  };
  help: RuleFile<HelpFile> | null;
  registers: RuleFile<RegistersFile> | null;
  scoring: RuleFile<ScoringFile> | null;
  /** newest heading of CHANGELOG.md; null when there is none */
  version: string | null;
  /** Names by file, broken ones too: a file with a mistake must not make every mention of it a second mistake. */
  named: { terms: Set<string>; flags: Set<string>; circumstances: Set<string>; languages: Set<string> };
  /** read-word.ts, each word read once */
  readWord(entry: WordEntry, language: string): WordReading;
  /** every file as text, for checks that look at the writing itself */
  texts: ReadonlyMap<string, string>;
}
