/** Out: a problem for each `except` of a term that no word of the term lies in: it swallows nothing, so the word that it was
 *  written for is missing, misspelt or gone. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { type WordReading, writtenWord } from "../read-word.ts";
import { problemIn } from "../rule-file.ts";

const LONGER = "an `except` is longer than a word of the term and holds it, as `bao nhiêu` holds `bao`";
const SAME_LETTERS =
  "delete it: a text with other marks is another word anyway, and one without marks would lose the hit";

export function exceptsSwallow({ terms, readWord }: RuleLibrary): Problem[] {
  const problems: Problem[] = [];
  for (const file of terms) {
    const words = Object.entries(file.data.words).flatMap(([language, entries]) =>
      entries.flatMap((entry) => letters(readWord(entry, language)) ?? []),
    );
    for (const [language, entries] of Object.entries(file.data.except ?? {})) {
      for (const [index, entry] of entries.entries()) {
        const longer = letters(readWord(entry, language))?.whole;
        if (longer === undefined || words.some((word) => liesIn(word, longer))) continue;
        const hint = words.some(({ whole }) => whole === longer) ? SAME_LETTERS : LONGER;
        const message = `\`${writtenWord(entry)}\` holds no word of this term`;
        problems.push(problemIn(file, ["except", language, index], "except-swallows-nothing", message, hint));
      }
    }
  }
  return problems;
}

interface Letters {
  whole: string;
  pieces: string[];
}

function letters(reading: WordReading): Letters | null {
  if (reading.kind === "faulty") return null;
  const pieces = reading.pieces.map(({ units }) => units);
  return { whole: pieces.join(" "), pieces };
}

/** By letters, wherever they stand: whether the edges fit shows when the examples run. */
function liesIn({ whole, pieces }: Letters, longer: string): boolean {
  return longer !== whole && pieces.every((piece) => longer.includes(piece));
}
