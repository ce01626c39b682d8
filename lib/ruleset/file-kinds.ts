/** In: the path of a file inside the rules folder. Out: what kind of file it is, and what its name and folder say.
 *  Left to others: reading it (parse-library.ts). */
import type { z } from "zod";
import { circumstanceFile, frameFile } from "./schema/cue.ts";
import { explanationFile } from "./schema/explanation.ts";
import { flagFile } from "./schema/flag.ts";
import { languageFile } from "./schema/language.ts";
import { currenciesFile, payWordsFile, ratesFile, wagesFile } from "./schema/pay.ts";
import { helpFile, placesFile, registersFile } from "./schema/reference.ts";
import { scoringFile } from "./schema/scoring.ts";
import { termFile } from "./schema/term.ts";

interface Shape {
  /** path segments; `*` stands for one name, a last `*` for the name of the file without `.yaml` */
  path: readonly string[];
  schema: z.ZodType;
}

/** One shape for each kind of file. `form` in messages is the path itself. */
export const FILE_KINDS = {
  term: { path: ["terms", "*", "*"], schema: termFile },
  flag: { path: ["flags", "*", "*"], schema: flagFile },
  frame: { path: ["frames", "*"], schema: frameFile },
  circumstance: { path: ["circumstances", "*"], schema: circumstanceFile },
  explanation: { path: ["explanations", "*", "*"], schema: explanationFile },
  language: { path: ["languages", "*"], schema: languageFile },
  places: { path: ["places", "*"], schema: placesFile },
  currencies: { path: ["pay", "currencies"], schema: currenciesFile },
  rates: { path: ["pay", "rates"], schema: ratesFile },
  wages: { path: ["pay", "wages"], schema: wagesFile },
  payWords: { path: ["pay", "pay-words"], schema: payWordsFile },
  help: { path: ["help", "lines"], schema: helpFile },
  registers: { path: ["registers", "registers"], schema: registersFile },
  scoring: { path: ["scoring"], schema: scoringFile },
} as const satisfies Record<string, Shape>;
export type FileKind = keyof typeof FILE_KINDS;

export interface FileName {
  kind: FileKind;
  /** name without `.yaml` */
  name: string;
  /** the folder it stands in: group of a flag, locale of an explanation */
  folder: string;
}

export function fileKind(path: string): FileName | null {
  if (!path.endsWith(".yaml")) return null;
  const segments = path.slice(0, -".yaml".length).split("/");
  for (const [kind, shape] of Object.entries(FILE_KINDS) as [FileKind, Shape][]) {
    const fits =
      shape.path.length === segments.length && shape.path.every((part, i) => part === "*" || part === segments[i]);
    if (!fits) continue;
    // explanations/<locale>/<group>: the locale is the folder; languages and frames have none.
    return { kind, name: segments.at(-1) ?? "", folder: segments.at(-2) ?? "" };
  }
  return null;
}

/** Where files may stand, for a message about one that stands elsewhere. */
export const KNOWN_PLACES = Object.values(FILE_KINDS).map(({ path }) => `${path.join("/").replaceAll("*", "…")}.yaml`);
