/** In: languages/*.yaml. Out: what the engine needs to know of each. Common words are folded as texts are; spellings stay as
 *  written, since the engine reads them with their marks. Negation words are compiled with the other words (words.ts). */
import { foldWord } from "../../engine/index.ts";
import type { LanguageData } from "../../engine/types.ts";
import type { RuleLibrary } from "../library.ts";

export function compileLanguages({ languages }: RuleLibrary): LanguageData[] {
  return languages.map(({ data }) => ({
    code: data.code,
    script: data.script,
    covered: data.covered,
    common: new Set(data.common.map(foldWord)),
    spelling: new Map(Object.entries(data.spelling ?? {}).map((pair) => pair.map(asTyped) as [string, string])),
  }));
}

const asTyped = (word: string) => word.normalize("NFC").toLowerCase();
