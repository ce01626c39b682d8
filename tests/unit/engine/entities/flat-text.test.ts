import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { flatten, flatWord, spanOf } from "../../../../lib/engine/entities/scan/flat-text.ts";

describe("flatten", () => {
  test("folds letters, digits of all scripts and full-width signs one for one", () => {
    expect(flatten("LƯƠNG ：１５ triệu").string).toBe("luong :15 trieu");
    expect(flatten("๒๕ ٢٥ २५ ២៥ ၂၅").string).toBe("25 25 25 25 25");
    expect(flatten("đồng – Đ").string).toBe("dong - d");
  });

  test("drops what cannot be seen and keeps where the rest came from", () => {
    const flat = flatten("2\u200b0️⃣tr");
    expect(flat.string).toBe("20tr");
    expect(spanOf(flat, 0, 4)).toEqual({ start: 0, end: 7 });
  });

  test("reads mathematical digits, which are two units each", () => {
    const flat = flatten("a 𝟐𝟎tr");
    expect(flat.string).toBe("a 20tr");
    expect(flat.digits).toEqual([2]);
    expect(spanOf(flat, 2, 4)).toEqual({ start: 2, end: 6 });
  });

  test("notes runs of digits, dots, at signs, underscores and flags", () => {
    const flat = flatten("12 a_b.c@d 🇰🇭");
    expect([flat.digits, flat.underscores, flat.dots, flat.ats]).toEqual([[0], [4], [6], [8]]);
    expect(flat.flags).toEqual([11, 13]);
  });

  test("gives the words of tables the same form", () => {
    expect(flatWord("Triệu Đồng")).toBe("trieu dong");
  });
});

test("any text: every unit comes from the text, in order, and spans stay inside it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const flat = flatten(text);
      expect(flat.string).toHaveLength(flat.length);
      for (let at = 1; at < flat.length; at++) expect(flat.from[at]).toBeGreaterThan(flat.from[at - 1] as number);
      if (flat.length > 0) {
        const { start, end } = spanOf(flat, 0, flat.length);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
