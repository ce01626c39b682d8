import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldWithMarks } from "../../../lib/engine/text/fold-word.ts";
import { folderByLetters } from "../../../lib/ruleset/fold-by-letters.ts";

const fold = folderByLetters();

test("folds any text as the engine does", () => {
  const letters = [
    ..."abcdefghiklmnopqrstuvwxyzăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵßæœøłñçıŋ",
  ];
  const text = fc.string({ unit: fc.constantFrom(...letters, " ", " ", "-", "'", "5", "A", "Đ", "包") });
  fc.assert(
    fc.property(text, (word) => {
      expect(fold(word)).toEqual(foldWithMarks(word));
    }),
    { numRuns: 500 },
  );
});

test("folds every small Latin letter as the engine does, between others too", () => {
  for (let code = 0x61; code <= 0x1eff; code++) {
    const letter = String.fromCharCode(code);
    if (!/\p{Script=Latin}/u.test(letter) || letter !== letter.toLowerCase()) continue;
    for (const word of [letter, `b${letter}n`, `mot ${letter}${letter} hai`])
      expect(fold(word)).toEqual(foldWithMarks(word));
  }
});

test("folds no other encoding letter by letter", () => {
  const decomposed = "chi trả".normalize("NFD");
  expect(fold(decomposed)).toEqual(foldWithMarks(decomposed));
});
