/** In: a library and its rule set. Out: a problem for each word of a term that the engine does not find in a text that is just
 *  this word: spelled out before matching (`ko` in a word), swallowed by an `except` of its own term, cut up as a number.
 *  It looks at what texts are turned into, so it runs the engine and is no check of validate/.
 *  The words of a term are tried together, a line each, and those not found there once more alone. */
import { type RuleSet, readWords } from "../engine/index.ts";
import type { RuleLibrary } from "./library.ts";
import type { Problem } from "./problem.ts";
import { writtenWord } from "./read-word.ts";
import { problemIn } from "./rule-file.ts";

export function wordsFound(library: RuleLibrary, ruleset: RuleSet, chosen: (path: string) => boolean): Problem[] {
  const problems: Problem[] = [];
  for (const [term, file] of library.terms.entries()) {
    if (!chosen(file.path)) continue;
    for (const [language, entries] of Object.entries(file.data.words)) {
      const lines = entries.map((entry) => writtenWord(entry).replaceAll(/[*~]/g, ""));
      const together = foundLines(lines, ruleset, term);
      for (const [index, entry] of entries.entries()) {
        const line = lines[index] ?? "";
        const word = library.readWord(entry, language);
        if (together.has(index) || word.kind === "faulty" || foundLines([line], ruleset, term).has(0)) continue;
        const become = readAs(line, ruleset);
        const spelledOut = become !== word.marked;
        const hint = spelledOut ? `the text is read as \`${become}\`: write that` : "an `except` of this term holds it";
        const message = `\`${writtenWord(entry)}\` is not found in a text that says just that`;
        problems.push(problemIn(file, ["words", language, index], "word-never-found", message, hint));
      }
    }
  }
  return problems;
}

/** Indexes of the lines in which the term was found. */
function foundLines(lines: readonly string[], ruleset: RuleSet, term: number): Set<number> {
  const text = lines.join("\n");
  const ends: number[] = [];
  for (const line of lines) ends.push((ends.at(-1) ?? -1) + 1 + line.length);
  const found = new Set<number>();
  for (const hit of readWords(text, ruleset).words.terms) {
    if (hit.term === term) found.add(ends.findIndex((end) => hit.start < end));
  }
  return found;
}

/** What the engine makes of a text before it looks for words. */
function readAs(text: string, ruleset: RuleSet): string {
  return String.fromCharCode(...readWords(text, ruleset).reading.marked).trim();
}
