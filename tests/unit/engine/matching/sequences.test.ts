import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSequences, nextNode, tokenNumber } from "../../../../lib/engine/matching/sequences.ts";
import { hashOf } from "../../../../lib/engine/text/hash.ts";

/** Every word found in a text, as `word@first token`, by walking the tables as a scan does. */
function find(words: string[], text: string): string[] {
  const sequences = buildSequences(
    words,
    words.map((_, index) => index),
    new Int32Array(words.length),
  );
  const tokens = text.split(" ").map((token) => {
    const units = Uint16Array.from(token, (letter) => letter.charCodeAt(0));
    return tokenNumber(sequences, units, 0, units.length, hashOf(units, 0, units.length));
  });
  const found: string[] = [];
  tokens.forEach((_, from) => {
    let node = sequences.first[tokens[from] as number] as number;
    for (let to = from + 1; node !== 0; to++) {
      const last = sequences.outStart[node + 1] as number;
      for (let at = sequences.outStart[node] as number; at < last; at++) {
        found.push(`${words[sequences.out[at] as number]}@${from}`);
      }
      if (to >= tokens.length || tokens[to] === 0) break;
      node = nextNode(sequences, node, tokens[to] as number);
    }
  });
  return found.sort();
}

test("finds words, phrases that begin alike, and the same word for two concepts", () => {
  const words = ["free", "free flight", "free flight home", "flight", "free"];
  expect(find(words, "a free flight now")).toEqual(["flight@2", "free flight@1", "free@1", "free@1"]);
});

test("tokens of the same hash are told apart by their letters", () => {
  expect(find(["bb"], "aa bb aC")).toEqual(["bb@1"]);
  expect(hashOf([66, 66], 0, 2)).toBe(hashOf([65, 97], 0, 2));
  expect(find(["BB"], "Aa")).toEqual([]);
});

test("finds exactly what a search token by token finds", () => {
  const token = fc.constantFrom("a", "b", "ab", "ba", "é");
  const phrase = fc.array(token, { minLength: 1, maxLength: 3 }).map((tokens) => tokens.join(" "));
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { maxLength: 10 }),
      fc.array(token, { minLength: 1, maxLength: 30 }),
      (words, text) => {
        const expected = words.flatMap((word) => {
          const wanted = word.split(" ");
          return text.flatMap((_, from) =>
            wanted.every((one, index) => text[from + index] === one) ? [`${word}@${from}`] : [],
          );
        });
        expect(find(words, text.join(" "))).toEqual(expected.sort());
      },
    ),
  );
});
