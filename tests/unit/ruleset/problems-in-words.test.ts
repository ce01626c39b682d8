/** What is said about words. Each test breaks one thing in a small library. */
import { expect, test } from "@jest/globals";
import { broken, drawn } from "./small-library.ts";

test("finds a word that stands twice, also without its marks", () => {
  expect(
    drawn(broken("terms/cost/covers-cost.yaml", "vi: [lo, bao, chi trả]", "vi: [lo, bao, chi trả, chi tra, bao]")),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:5:26  `chi tra` is `chi trả` without its marks",
    "  5 |   vi: [lo, bao, chi trả, chi tra, bao]",
    "    |                          ^^^^^^^",
    "  hint: `chi trả` is found without its marks too: delete `chi tra`",
    "rules/terms/cost/covers-cost.yaml:5:35  `bao` stands here twice",
    "  5 |   vi: [lo, bao, chi trả, chi tra, bao]",
    "    |                                   ^^^",
    "  hint: one of them is enough",
  ]);
});

test("finds a word that stands twice in another encoding of its marks", () => {
  expect(
    drawn(
      broken(
        "terms/cost/covers-cost.yaml",
        "vi: [lo, bao, chi trả]",
        `vi: [lo, bao, chi trả, ${"chi trả".normalize("NFD")}]`,
      ),
    ),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:5:26  `chi trả` stands here twice",
    "  5 |   vi: [lo, bao, chi trả, chi trả]",
    "    |                          ^^^^^^^",
    "  hint: one of them is enough",
  ]);
});

test("finds a word that stands twice with its tone mark placed otherwise", () => {
  expect(
    drawn(broken("terms/cost/covers-cost.yaml", "vi: [lo, bao, chi trả]", "vi: [lo, bao, chi trả, hòa, hoà]")),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:5:31  `hoà` stands here twice",
    "  5 |   vi: [lo, bao, chi trả, hòa, hoà]",
    "    |                               ^^^",
    "  hint: one of them is enough",
  ]);
});

test("takes words with other marks for other words", () => {
  expect(
    drawn(broken("terms/cost/covers-cost.yaml", "vi: [lo, bao, chi trả]", "vi: [lo, bao, chi trả, lương, lượng]")),
  ).toEqual([]);
});

test("finds an except that swallows nothing", () => {
  expect(
    drawn(broken("terms/cost/covers-cost.yaml", "vi: [lo lắng, bao nhiêu]", "vi: [lo lắng, bao nhiêu, chờ]")),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:7:28  `chờ` holds no word of this term",
    "  7 |   vi: [lo lắng, bao nhiêu, chờ]",
    "    |                            ^^^",
    "  hint: an `except` is longer than a word of the term and holds it, as `bao nhiêu` holds `bao`",
  ]);
});

test("says why an except with the letters of a word must go", () => {
  expect(
    drawn(broken("terms/cost/covers-cost.yaml", "vi: [lo lắng, bao nhiêu]", "vi: [lo lắng, bao nhiêu, chỉ trà]")),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:7:28  `chỉ trà` holds no word of this term",
    "  7 |   vi: [lo lắng, bao nhiêu, chỉ trà]",
    "    |                            ^^^^^^^",
    "  hint: delete it: a text with other marks is another word anyway, and one without marks would lose the hit",
  ]);
});

test("shows a character that cannot be seen", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "we pay", "we\u200b pay"))).toEqual([
    "rules/terms/cost/covers-cost.yaml:4:10  a character that cannot be seen (U+200B)",
    '  4 |   en: [we⟨U+200B⟩ pay, "~sponsor"]',
    "    |          ^^^^^^^^",
    '  hint: delete it and type the place anew; where the text is about it, write it as "\\u200b" in double quotes',
  ]);
});

test("shows it also when it is written as an escape in a word", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "[we pay", '["we\\u200b pay"'))).toEqual([
    "rules/terms/cost/covers-cost.yaml:4:8  a character that cannot be seen (U+200B)",
    '  4 |   en: ["we\\u200b pay", "~sponsor"]',
    "    |        ^^^^^^^^^^^^^^",
    '  hint: delete it and type the place anew; where the text is about it, write it as "\\u200b" in double quotes',
  ]);
});

test("lets an example hold an escaped one, since a reader sees it there", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "You book", "You\\u200b book"))).toEqual([]);
});

test("lets joiners stand where a script or an emoji needs them", () => {
  expect(
    drawn(
      broken(
        "flags/travel/travel-paid.yaml",
        "You book your own flight.",
        "क्\u200dष 👨\u200d👩\u200d👧 🏳️\u200d🌈 ❤️ می\u200cشود",
      ),
    ),
  ).toEqual([]);
});

test("refuses stars, tildes and signs in the wrong place", () => {
  expect(
    drawn(broken("terms/cost/covers-cost.yaml", "we pay", '"we* *", "~we pay", re*it, "!!!", "pay ~now"')),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:4:8  `we* *`: a star alone stands for anything",
    '  4 |   en: ["we* *", "~we pay", re*it, "!!!", "pay ~now", "~sponsor"]',
    "    |        ^^^^^^^",
    "  hint: a star ends or begins a word: `recruit*`, `*work`",
    "rules/terms/cost/covers-cost.yaml:4:17  `~we pay`: `~` takes one word",
    '  4 |   en: ["we* *", "~we pay", re*it, "!!!", "pay ~now", "~sponsor"]',
    "    |                 ^^^^^^^^^",
    "  hint: list the forms of a phrase, or use stars",
    "rules/terms/cost/covers-cost.yaml:4:28  `re*it`: a star inside `re*it`",
    '  4 |   en: ["we* *", "~we pay", re*it, "!!!", "pay ~now", "~sponsor"]',
    "    |                            ^^^^^",
    "  hint: a star ends or begins a word: `recruit*`, `*work`",
    "rules/terms/cost/covers-cost.yaml:4:35  `!!!`: nothing in `!!!` to look for",
    '  4 |   en: ["we* *", "~we pay", re*it, "!!!", "pay ~now", "~sponsor"]',
    "    |                                   ^^^^^",
    "  hint: a word needs at least one letter or digit",
    "rules/terms/cost/covers-cost.yaml:4:42  `pay ~now`: `~` belongs before a single word",
    '  4 |   en: ["we* *", "~we pay", re*it, "!!!", "pay ~now", "~sponsor"]',
    "    |                                          ^^^^^^^^^^",
    '  hint: one word after `~`: "~apply"',
  ]);
});

test("refuses a stem where there is no stemmer, or one that shares too few letters", () => {
  expect(
    drawn(broken("terms/cost/covers-cost.yaml", '"~sponsor"]\n  vi: [lo,', `"~go"]\n  vi: ["~lo lắng", lo,`)),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:4:16  `~go`: `go` and its stem `go` share too few letters",
    '  4 |   en: [we pay, "~go"]',
    "    |                ^^^^^",
    "  hint: list its forms one by one",
    "rules/terms/cost/covers-cost.yaml:5:8  `~lo lắng`: there is no stemmer for `vi`",
    '  5 |   vi: ["~lo lắng", lo, bao, chi trả]',
    "    |        ^^^^^^^^^^",
    "  hint: write the beginning that all forms share: `lo l*`",
  ]);
});

test("refuses `stands: whole` for a script with spaces", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "we pay", "{ word: we pay, stands: whole }"))).toEqual([
    "rules/terms/cost/covers-cost.yaml:4:8  `we pay`: `stands: whole` is for scripts without spaces",
    '  4 |   en: [{ word: we pay, stands: whole }, "~sponsor"]',
    "    |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    "  hint: words of other scripts stand whole anyway",
  ]);
});

test("wants numbers and yes in quotes", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "we pay", "24, true"))).toEqual([
    "rules/terms/cost/covers-cost.yaml:4:8  entry 1 of `en` is not read as a word: write it in quotes",
    '  4 |   en: [24, true, "~sponsor"]',
    "    |        ^^",
    "rules/terms/cost/covers-cost.yaml:4:12  entry 2 of `en` is not read as a word: write it in quotes",
    '  4 |   en: [24, true, "~sponsor"]',
    "    |            ^^^^",
  ]);
});

test("names a wrong language code", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "  vi: [lo,", "  viet: [x]\n  vi: [lo,"))).toEqual([
    "rules/terms/cost/covers-cost.yaml:5:3  `viet` must be a language code such as `vi`, `en`, `zh` or `hi-Latn`",
    "  5 |   viet: [x]",
    "    |   ^^^^",
  ]);
});

test("wants a review of each language, and of no other", () => {
  expect(
    drawn(
      broken(
        "terms/cost/covers-cost.yaml",
        "review: { en: awaiting, vi: awaiting }",
        "review: { en: awaiting, th: awaiting }",
      ),
    ),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:8:1  nothing says whether `vi` was read",
    "  8 | review: { en: awaiting, th: awaiting }",
    "    | ^^^^^^",
    "  hint: add `vi: awaiting` to `review`",
    "rules/terms/cost/covers-cost.yaml:8:25  the term has no words in `th`",
    "  8 | review: { en: awaiting, th: awaiting }",
    "    |                         ^^",
    "  hint: delete the entry",
  ]);
});

test("takes no review without who and when", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "review: { en: awaiting", "review: { en: done"))).toEqual([
    "rules/terms/cost/covers-cost.yaml:8:15  `en` must be `awaiting`, or `{ by: native speaker, on: 2026-11-24 }` once somebody has read it",
    "  8 | review: { en: done, vi: awaiting }",
    "    |               ^^^^",
  ]);
});

test("finds chat spellings that lead to one another", () => {
  expect(drawn(broken("languages/vi.yaml", "{ ko: không,", "{ k: ko, ko: không,"))).toEqual([
    "rules/languages/vi.yaml:7:16  `k` leads to `ko`, itself a spelling",
    "  7 | spelling: { k: ko, ko: không, dc: được }",
    "    |                ^^",
    "  hint: write what `ko` stands for: `không`",
  ]);
});
