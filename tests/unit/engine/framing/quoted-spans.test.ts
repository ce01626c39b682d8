import { expect, test } from "@jest/globals";
import { quotedSpans } from "../../../../lib/engine/framing/quoted-spans.ts";
import { bestCost } from "../../../helpers/best-cost.ts";

const quoted = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

test("quotations of all kinds are found, with their marks", () => {
  expect(quoted('nó nhắn “em ơi” và "đi nha"')).toEqual(["“em ơi”", '"đi nha"']);
  expect(quoted("said 'don't go' to me")).toEqual(["'don't go'"]);
  expect(quoted("「高薪」 «работа»")).toEqual(["「高薪」", "«работа»"]);
});

test("an apostrophe or a mark without its partner quotes nothing", () => {
  expect(quoted("I don't know, it's the boss's car")).toEqual([]);
  expect(quoted('he said "come here\nnow" to her')).toEqual([]);
});

test("a curly mark before a letter is an apostrophe, and a mark with nothing between quotes nothing", () => {
  expect(quoted("‘rock ’n roll’")).toEqual([]);
  expect(quoted("she said ‘go’ and left")).toEqual(["‘go’"]);
  expect(quoted("“” \"\" ''")).toEqual([]);
});

test.each(["'a'a ", " 'a", '"a', "“a ", "„‘«「『"])(
  "marks that never close take time in step with the text: %s",
  (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    const quarter = bestCost(() => quotedSpans(text.slice(0, 5_000)));
    expect(bestCost(() => quotedSpans(text))).toBeLessThan(quarter * 6 + 5);
  },
);
