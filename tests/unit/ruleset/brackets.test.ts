import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readBrackets, writeBrackets } from "../../../lib/ruleset/brackets.ts";

test("takes the brackets out and keeps where they stood", () => {
  expect(readBrackets("Bên em [lo vé máy bay] luôn, [bao ăn].")).toEqual({
    kind: "marked",
    text: "Bên em lo vé máy bay luôn, bao ăn.",
    spans: [
      { start: 7, end: 20 },
      { start: 27, end: 33 },
    ],
  });
});

test("reads an escaped bracket as one of the text", () => {
  const read = readBrackets("see \\[1\\] [now]");
  expect(read).toEqual({ kind: "marked", text: "see [1] now", spans: [{ start: 8, end: 11 }] });
});

test.each([
  ["a [b", 2, "a bracket opens and never closes"],
  ["a] b", 1, "a bracket closes that never opened"],
  ["a [b [c] d]", 5, "a bracket opens inside another"],
  ["a [] b", 2, "the brackets mark nothing"],
])("says where a bracket does not fit in %s", (written, at, message) => {
  expect(readBrackets(written)).toEqual({ kind: "unbalanced", at, message });
});

test("writes any text and spans so that reading gives them back", () => {
  const pieces = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 })), { maxLength: 5 });
  fc.assert(
    fc.property(pieces, (list) => {
      let text = "";
      const spans = list.map(([before, inside]) => {
        const start = text.length + before.length;
        text += before + inside;
        return { start, end: start + inside.length };
      });
      // A backslash before a bracket of the text would escape it: examples never hold one.
      fc.pre(!text.includes("\\"));
      expect(readBrackets(writeBrackets(text, spans))).toEqual({ kind: "marked", text, spans });
    }),
  );
});
