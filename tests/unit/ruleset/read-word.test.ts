import { expect, test } from "@jest/globals";
import { wordReader } from "../../../lib/ruleset/read-word.ts";

const readWord = wordReader();

const piece = (units: string, startEdge: boolean, endEdge: boolean) => ({ units, startEdge, endEdge });

test.each([
  ["bảo vệ", "vi", [piece("bao ve", true, true)], "whole"],
  ["no-experience", "en", [piece("no experience", true, true)], "whole"],
  ["recruit*", "en", [piece("recruit", true, false)], "start"],
  ["*work", "en", [piece("work", false, true)], "end"],
  ["*work*", "en", [piece("work", false, false)], "inside"],
  ["высок* зарплат*", "ru", [piece("высок", true, false), piece("зарплат", true, false)], "start"],
  ["no exp* needed", "en", [piece("no exp", true, false), piece("needed", true, true)], "whole"],
  ["paid *work", "en", [piece("paid", true, true), piece("work", false, true)], "whole"],
  ["包机票", "zh", [piece("包机票", false, false)], "inside"],
  ["VIP客户", "zh", [piece("vip 客户", true, false)], "start"],
  ["ทำงาน", "th", [piece("ทำงาน".normalize("NFKD"), false, false)], "inside"],
] as const)("reads %s (%s)", (word, language, pieces, stands) => {
  expect(readWord(word, language)).toMatchObject({ kind: "word", pieces, stands, stem: null });
});

test("keeps the marks of a word beside its folded form, unit by unit", () => {
  expect(readWord("Vé MÁY bay", "vi")).toMatchObject({
    text: "Vé MÁY bay",
    marked: "vé máy bay",
    pieces: [{ units: "ve may bay" }],
  });
});

test("reads both encodings of the same marks alike", () => {
  expect(readWord("chi trả".normalize("NFD"), "vi")).toEqual(readWord("chi trả".normalize("NFC"), "vi"));
});

test("looks for a stemmed word by the beginning that it shares with its stem", () => {
  expect(readWord("~apply", "en")).toMatchObject({
    stem: "appli",
    pieces: [piece("appl", true, false)],
    stands: "start",
  });
  expect(readWord("~kirim", "id")).toMatchObject({
    stem: "kirim",
    pieces: [piece("kirim", false, false)],
    stands: "inside",
  });
});

test("lets a word of a script without spaces stand whole on demand", () => {
  expect(readWord({ word: "包", stands: "whole" }, "zh")).toMatchObject({
    stands: "whole",
    pieces: [piece("包", false, false)],
  });
});

test("keeps that a word counts only beside another", () => {
  expect(readWord({ word: "an", context: true }, "vi")).toMatchObject({ context: true });
  expect(readWord("an", "vi")).toMatchObject({ context: false });
});
