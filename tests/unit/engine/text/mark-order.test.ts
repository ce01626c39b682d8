import { expect, test } from "@jest/globals";
import { foldWithMarks } from "../../../../lib/engine/text/fold-word.ts";

test.each([
  ["Khmer: nikahit and vowel", "\u1780\u17bb\u17c6", "\u1780\u17c6\u17bb"],
  ["Khmer: nikahit and aa", "\u1785\u17b6\u17c6", "\u1785\u17c6\u17b6"],
  ["Khmer: shifter and vowel", "\u179f\u17ca\u17b8", "\u179f\u17b8\u17ca"],
  [
    "Khmer: ro and another letter below",
    "\u179f\u17d2\u178f\u17d2\u179a\u17b8",
    "\u179f\u17d2\u179a\u17d2\u178f\u17b8",
  ],
  ["Khmer: da and ta below", "\u178a\u17d2\u178f", "\u178a\u17d2\u178a"],
  ["Burmese: asat and dot", "\u1001\u103d\u1004\u103a\u1037", "\u1001\u103d\u1004\u1037\u103a"],
  ["Burmese: vowels and anusvara", "\u1015\u102d\u102f\u1036", "\u1015\u102f\u102d\u1036"],
  ["Burmese: medials", "\u1019\u103b\u103e\u102c", "\u1019\u103e\u103b\u102c"],
  ["Thai: tone and vowel", "\u0e17\u0e35\u0e48", "\u0e17\u0e48\u0e35"],
  ["Lao: tone and vowel", "\u0e97\u0eb5\u0ec8", "\u0e97\u0ec8\u0eb5"],
])("%s read alike in either order", (_name, one, other) => {
  expect(foldWithMarks(other)).toEqual(foldWithMarks(one));
});

test("another mark stays another letter", () => {
  expect(foldWithMarks("\u1780\u17bb").folded).not.toBe(foldWithMarks("\u1780\u17bb\u17c6").folded);
  expect(foldWithMarks("\u178a\u17b6").folded).not.toBe(foldWithMarks("\u178f\u17b6").folded);
});
