/** What the words of rules become, and how written marks are compared. */
import { expect, test } from "@jest/globals";
import { canonicalMarks } from "../../../../lib/engine/text/compare-marks.ts";
import { foldWithMarks, foldWord, isUnmarked } from "../../../../lib/engine/text/fold-word.ts";
import { stream } from "./show.ts";

test.each([
  "không cần",
  "kinh-nghiệm",
  "100% legal",
  "包 机票",
  "O'Smach",
  "ห้ามออก",
  "высокая зарплата",
  "800$",
  "e-mail",
  "加V信",
])("the word %s is in a text what it is in a rule", (word) => {
  expect(stream(word)).toBe(foldWord(word));
});

test("a rule means what it says: nothing is repaired or spelled out", () => {
  expect(foldWord("l4m")).toBe("l 4 m");
  expect(foldWord("ko")).toBe("ko");
  expect(foldWord("a.b. c\nd")).toBe("a b c d");
});

test("both forms are equally long", () => {
  expect(foldWithMarks("Được vé")).toEqual({ folded: "duoc ve", marked: "được vé" });
});

test("unmarked means that nothing is lost", () => {
  expect([isUnmarked("bao"), isUnmarked("bảo"), isUnmarked("đi"), isUnmarked("包")]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test("tone marks may stand on another vowel of the syllable, letters may not change", () => {
  expect(canonicalMarks("hoà")).toBe(canonicalMarks("Hòa"));
  expect(canonicalMarks("thuý toà")).toBe(canonicalMarks("thúy tòa"));
  expect(canonicalMarks("bảo")).not.toBe(canonicalMarks("báo"));
  expect(canonicalMarks("cơ")).not.toBe(canonicalMarks("cô"));
  expect(canonicalMarks("lo")).not.toBe(canonicalMarks("lò"));
});
