/** Which characters are shown as hidden, and which do honest work. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { hiddenCharacters } from "../../app/ui/marked-offer/hidden-characters.ts";

const starts = (text: string) => hiddenCharacters(text).map(({ start }) => start);

test.each([
  ["a zero-width space in a Latin word", "v\u200b\u00e9", [1]],
  ["a joiner in a Latin word", "p\u200da\u200cy", [1, 3]],
  ["a soft hyphen", "pay\u00adment", [3]],
  ["a byte order mark", "\ufeffpay", [0]],
  ["an override that turns the text around", "pay \u202etxen\u202c", [4, 9]],
  ["an isolate", "\u2066pay\u2069", [0, 4]],
  ["a direction mark between Latin letters", "a\u200fb", [1]],
  ["a control", "pay\u0000\u0007", [3, 4]],
  ["a tag", "pay\u{e0041}\u{e0042}", [3, 5]],
  ["the seventh mark on a letter, and those after it", `a${"\u0301".repeat(8)}`, [7, 8]],
])("%s is hidden", (_name, text, expected) => {
  expect(starts(text)).toEqual(expected);
});

test.each([
  ["Vietnamese", "Bao vé máy bay, lương 25-30tr\n\tđi luôn"],
  ["decomposed Vietnamese", "lương cao".normalize("NFD")],
  ["an emoji of several people", "👨\u200d👩\u200d👧 ❤\ufe0f"],
  ["a flag made of tags", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
  ["Khmer with spaces that have no width", "ការងារ\u200bស្រួល"],
  ["Persian with a joiner", "می\u200cخواهم"],
  ["Hindi with a joiner", "क्\u200dष"],
  ["a direction mark beside Arabic", "سلام\u200e 100"],
])("nothing is hidden in %s", (_name, text) => {
  expect(starts(text)).toEqual([]);
});

test("places ascend, do not touch one another's units, and stay inside, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let from = 0;
      for (const { start, length } of hiddenCharacters(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        from = start + length;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
