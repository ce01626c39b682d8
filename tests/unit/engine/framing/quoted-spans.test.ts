import { expect, test } from "@jest/globals";
import { quotedSpans } from "../../../../lib/engine/framing/quoted-spans.ts";

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
