/** What is said about YAML and about the shape of a file. Each test breaks one thing in a small library. */
import { expect, test } from "@jest/globals";
import { broken, drawn, smallLibrary } from "./small-library.ts";

test("names a missing field", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "title: Recruiter pays all travel\n", ""))).toEqual([
    "rules/flags/travel/travel-paid.yaml:1:1  `title` is missing",
    "  1 | id: travel-paid",
    "    | ^",
  ]);
});

test("names a missing field of an entry", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", ", says: names paid travel as bait", ""))).toEqual([
    "rules/flags/travel/travel-paid.yaml:12:5  `says` is missing",
    '  12 |   - { who: FBI, country: US, date: "2023-05-22", via: "domain/red-flags.md, 2026-11-24" }',
    "     |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
  ]);
});

test("names an unknown field and the one that was meant", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "harms:", "harm:"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:1:1  `harms` is missing",
    "  1 | id: travel-paid",
    "    | ^",
    "rules/flags/travel/travel-paid.yaml:6:1  unknown name `harm`",
    "  6 | harm: { trafficking: strong }",
    "    | ^^^^",
    "  hint: did you mean `harms`?",
  ]);
});

test("names a value that is not one of the list", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "status: live", "status: lvie"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:3:9  `status` must be one of `draft`, `shadow`, `live`, `retired`",
    "  3 | status: lvie",
    "    |         ^^^^",
    "  hint: did you mean `live`?",
  ]);
});

test("wants a year in quotes", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", '"2023-05-22"', "2023"))).toEqual([
    'rules/flags/travel/travel-paid.yaml:12:36  `date` is read as a number: write it in quotes, as in "2026"',
    '  12 |   - { who: FBI, country: US, date: 2023, via: "domain/red-flags.md, 2026-11-24", says: names paid travel as ba…',
    "     |                                    ^^^^",
  ]);
});

test("wants a day of the calendar", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", '"2023-05-22"', "2023-13-22"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:12:36  `date` must be a day as 2026-11-24, a month as 2026-11 or a year as 2026",
    '  12 |   - { who: FBI, country: US, date: 2023-13-22, via: "domain/red-flags.md, 2026-11-24", says: names paid travel…',
    "     |                                    ^^^^^^^^^^",
  ]);
});

test("wants at least one relation", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "when:\n  - near: [covers-cost, flight]", "when: []"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:7:7  `when` is empty: say at least one relation",
    "  7 | when: []",
    "    |       ^^",
  ]);
});

test("wants one relation an entry", () => {
  expect(
    drawn(
      broken(
        "flags/travel/travel-paid.yaml",
        "near: [covers-cost, flight]",
        "near: [covers-cost, flight]\n    anywhere: [flight]",
      ),
    ),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:8:5  entry 1 of `when` holds `near`, `anywhere` in one relation: begin a new line with `- ` for each",
    "  8 |   - near: [covers-cost, flight]",
    "    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^",
  ]);
});

test("lets only near be widened", () => {
  expect(
    drawn(
      broken(
        "flags/travel/travel-paid.yaml",
        "near: [covers-cost, flight]",
        "anywhere: [covers-cost, flight]\n    within: 3",
      ),
    ),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:9:13  `within` belongs to `near` only",
    "  9 |     within: 3",
    "    |             ^",
  ]);
});

test("wants two things for a relation", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "near: [covers-cost, flight]", "near: [covers-cost]"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:8:11  `near` puts at least two things in relation",
    "  8 |   - near: [covers-cost]",
    "    |           ^^^^^^^^^^^^^",
  ]);
});

test("wants the first relation to have evidence", () => {
  expect(
    drawn(
      broken(
        "flags/travel/travel-paid.yaml",
        "near: [covers-cost, flight]",
        "absent: [employer]\n  - near: [covers-cost, flight]",
      ),
    ),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:8:5  the first relation has no evidence",
    "  8 |   - absent: [employer]",
    "    |     ^^^^^^^^^^^^^^^^^^",
    "  hint: what is not there cannot be quoted: begin with a relation between words or entities",
  ]);
});

test("wants to know how we know a source", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", 'via: "domain/red-flags.md, 2026-11-24", ', ""))).toEqual([
    "rules/flags/travel/travel-paid.yaml:12:5  nothing says how we know what FBI says",
    '  12 |   - { who: FBI, country: US, date: "2023-05-22", says: names paid travel as bait }',
    "     |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    '  hint: say `read: 2026-11-24` if somebody opened the page, else `via: "domain/red-flags.md, 2026-11-24"`',
  ]);
});

test("wants the reason of a retired flag", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "status: live", "status: retired"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:3:9  nothing says why it was retired",
    "  3 | status: retired",
    "    |         ^^^^^^^",
    "  hint: add `retired: reason`",
  ]);
});

test("wants no reason for retiring a flag that runs", () => {
  expect(
    drawn(broken("flags/travel/travel-paid.yaml", "status: live", "status: live\nretired: too many alarms")),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:4:10  a reason for retiring, but the status is `live`",
    "  4 | retired: too many alarms",
    "    |          ^^^^^^^^^^^^^^^",
    "  hint: write `status: retired`, or delete the line",
  ]);
});

test("says what a text was left open for", () => {
  expect(
    drawn(
      broken(
        "flags/travel/travel-paid.yaml",
        "Few employers fly strangers abroad for unskilled work.",
        '"… one sentence for editors"',
      ),
    ),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:5:6  `why` is not filled in",
    '  5 | why: "… one sentence for editors"',
    "    |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    "  hint: one sentence for editors",
  ]);
});

test("wants caution below high", () => {
  expect(drawn(broken("scoring.yaml", "caution: 35", "caution: 75"))).toEqual([
    "rules/scoring.yaml:2:8  `bands` must have `caution` below `high`",
    "  2 | bands: { caution: 75, high: 65 }",
    "    |        ^^^^^^^^^^^^^^^^^^^^^^^^^",
  ]);
});

test("wants a combination to have a condition", () => {
  expect(drawn(broken("scoring.yaml", ", parts: 2, movement: 1", ""))).toEqual([
    "rules/scoring.yaml:9:5  entry 1 of `combinations` needs `parts`, `flags` or both: it would always hold",
    "  9 |   - { id: two-parts, harm: trafficking, verdict: high, unless: [with-flight] }",
    "    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
  ]);
});

test("reads a leading star as what YAML takes it for, and says so", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "we pay", "*work"))).toEqual([
    "rules/terms/cost/covers-cost.yaml:4:8  `*work` begins with a star, which YAML reads as a reference",
    '  4 |   en: [*work, "~sponsor"]',
    "    |        ^^^^^",
    '  hint: write it in quotes: "*work"',
  ]);
});

test("refuses names that YAML copies from", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "we pay", "&pay we pay"))).toEqual([
    "rules/terms/cost/covers-cost.yaml:4:13  `&pay` is read as a name",
    '  4 |   en: [&pay we pay, "~sponsor"]',
    "    |             ^",
    "  hint: write it in quotes; names that YAML copies from are not used here",
  ]);
});

test("says how to indent", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "  vi: [lo,", "\tvi: [lo,"))).toEqual([
    "rules/terms/cost/covers-cost.yaml:5:1  Tabs are not allowed as indentation",
    "  5 |  vi: [lo, bao, chi trả]",
    "    | ^",
    "  hint: indent with spaces, two for each step",
  ]);
});

test("points at a quote that is not closed", () => {
  expect(drawn(broken("terms/cost/covers-cost.yaml", "[we pay", '["we pay'))).toEqual([
    "rules/terms/cost/covers-cost.yaml:4:18  Missing , or : between flow sequence items",
    '  4 |   en: ["we pay, "~sponsor"]',
    "    |                  ^",
    "  hint: a text with : # [ ] { } , or a quote in it must stand in quotes, and every bracket and quote must be closed",
  ]);
});

test("finds a name that stands twice", () => {
  expect(
    drawn(broken("terms/cost/covers-cost.yaml", "  vi: [lo, bao, chi trả]", "  vi: [lo, bao, chi trả]\n  vi: [x]")),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:6:3  Map keys must be unique",
    "  6 |   vi: [x]",
    "    |   ^",
    "  hint: this name stands twice here: put both lists into one",
  ]);
});

test("finds an empty file", () => {
  expect(drawn(smallLibrary({ "terms/cost/covers-cost.yaml": "" }))).toEqual([
    "rules/terms/cost/covers-cost.yaml:1:1  the file is empty",
    "  hint: `npm run rules:new` makes a flag to start from",
  ]);
});
