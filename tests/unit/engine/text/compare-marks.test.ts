import { expect, test } from "@jest/globals";
import { compareMarks, MARKS } from "../../../../lib/engine/text/compare-marks.ts";
import { foldWithMarks } from "../../../../lib/engine/text/fold-word.ts";

const units = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

function compare(written: string, word: string): number {
  const { folded, marked } = foldWithMarks(written);
  return compareMarks(units(marked), units(folded), 0, marked.length, units(foldWithMarks(word).marked), 0);
}

test.each([
  ["lương cao", "lương cao", MARKS.written],
  ["luong cao", "lương cao", MARKS.missing],
  ["lương cáo", "lương cao", MARKS.other],
  ["lò", "lo", MARKS.other],
  ["lo", "lò", MARKS.missing],
  ["hoà giải", "hòa giải", MARKS.written],
  ["thuỷ thủ", "thủy thủ", MARKS.written],
  ["thuỷ thù", "thủy thủ", MARKS.other],
  ["đong", "dong", MARKS.other],
  ["công ty", "cong ty", MARKS.other],
  ["salário", "salario", MARKS.other],
  ["salario", "salário", MARKS.missing],
])("%s for %s", (written, word, expected) => {
  expect(compare(written, word)).toBe(expected);
});
