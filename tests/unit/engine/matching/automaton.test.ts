import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildAutomaton, stepper } from "../../../../lib/engine/matching/automaton.ts";
import type { Pattern } from "../../../../lib/engine/types.ts";

const pattern = (units: string, word: number): Pattern => ({
  word,
  piece: 0,
  lastPiece: 0,
  units,
  startEdge: false,
  endEdge: false,
});

/** Every (pattern, end) that the automaton reports in a text. */
function find(units: string[], text: string): string[] {
  const automaton = buildAutomaton(units.map(pattern));
  const step = stepper(automaton);
  const found: string[] = [];
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = step(state, text.charCodeAt(i));
    for (let at = state; at !== 0; at = automaton.link[at] as number) {
      for (let o = automaton.outStart[at] as number; o < (automaton.outStart[at + 1] as number); o++) {
        found.push(`${units[automaton.out[o] as number]}@${i + 1}`);
      }
    }
  }
  return found.sort();
}

test("finds words inside words, suffixes of words, and the same word twice", () => {
  expect(find(["he", "she", "hers", "his"], "ushers")).toEqual(["he@4", "hers@6", "she@4"]);
});

test("finds exactly what a search word by word finds, for any words and text", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "機", "é"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 12 }),
      fc.string({ unit: fc.constantFrom("a", "b", "機", "é", "x"), maxLength: 60 }),
      (words, text) => {
        const expected: string[] = [];
        for (const w of words) {
          for (let i = text.indexOf(w); i >= 0; i = text.indexOf(w, i + 1)) expected.push(`${w}@${i + w.length}`);
        }
        expect(find(words, text)).toEqual(expected.sort());
      },
    ),
  );
});
