import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { joinParts } from "../../../lib/checks/parts.ts";

test("a span of the text keeps its offsets when something was said earlier", () => {
  const parts = joinParts({ earlier: "Hi!", text: "We pay your flight." });
  const at = parts.joined.indexOf("flight");
  expect(parts.place({ start: at, end: at + 6 })).toEqual([{ start: 12, end: 18 }]);
});

test("a span across two strings is told in both", () => {
  const parts = joinParts({ earlier: "ab", text: "cd", answers: "ef" });
  expect(parts.place({ start: 1, end: parts.joined.length })).toEqual([
    { start: 1, end: 2, in: "earlier" },
    { start: 0, end: 2 },
    { start: 0, end: 2, in: "answers" },
  ]);
});

test("whatever is placed quotes the same letters", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), fc.nat(), (earlier, text, answers, one, other) => {
      const parts = joinParts({ earlier, text, answers });
      const start = one % (parts.joined.length + 1);
      const end = Math.min(parts.joined.length, start + (other % 20));
      const strings = { earlier, text, answers };
      const quoted = parts.place({ start, end }).map((span) => strings[span.in ?? "text"].slice(span.start, span.end));
      return parts.joined.slice(start, end).replaceAll("\n", "") === quoted.join("").replaceAll("\n", "");
    }),
  );
});
