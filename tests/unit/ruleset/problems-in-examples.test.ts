/** What is said about the examples of a rule. Each test breaks one thing in a small library. */
import { expect, test } from "@jest/globals";
import { broken, drawn } from "./small-library.ts";

test("asks for an example of each look-alike", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", ", look-alike: licensed-dispatch", ""))).toEqual([
    "rules/flags/travel/travel-paid.yaml:10:3  no example shows `licensed-dispatch`",
    "  10 |   licensed-dispatch: Work abroad through a licensed sender.",
    "     |   ^^^^^^^^^^^^^^^^^",
    '  hint: add an example `{ lang: en, calm: "…", look-alike: licensed-dispatch }`',
  ]);
});

test("names a look-alike that the flag does not know", () => {
  expect(
    drawn(broken("flags/travel/travel-paid.yaml", "look-alike: licensed-dispatch", "look-alike: licensed-dispach")),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:10:3  no example shows `licensed-dispatch`",
    "  10 |   licensed-dispatch: Work abroad through a licensed sender.",
    "     |   ^^^^^^^^^^^^^^^^^",
    '  hint: add an example `{ lang: en, calm: "…", look-alike: licensed-dispatch }`',
    "rules/flags/travel/travel-paid.yaml:17:75  unknown look-alike `licensed-dispach`",
    '  17 |   - { lang: vi, calm: "Công ty lo vé máy bay theo hợp đồng.", look-alike: licensed-dispach }',
    "     |                                                                           ^^^^^^^^^^^^^^^^",
    "  hint: did you mean `licensed-dispatch`?",
  ]);
});

test("lets a look-alike stand beside a text that must pass only", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", 'luôn." }', 'luôn.", look-alike: licensed-dispatch }'))).toEqual(
    [
      "rules/flags/travel/travel-paid.yaml:15:68  `look-alike` belongs to a `not` or a `calm`: a look-alike is what the flag must let pass",
      '  15 |   - { lang: vi, match: "Bên em [lo vé máy bay] luôn.", look-alike: licensed-dispatch }',
      "     |                                                                    ^^^^^^^^^^^^^^^^^",
    ],
  );
});

test("wants as many texts that must pass as texts that must match", () => {
  expect(
    drawn(broken("flags/travel/travel-paid.yaml", '  - { lang: en, not: "You book your own flight." }\n', "")),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:13:1  2 texts must match, only 1 must pass",
    "  13 | examples:",
    "     | ^^^^^^^^",
    "  hint: write as many `not` or `calm` examples as `match`; honest texts with the same words are best",
  ]);
});

test("wants a text that must match", () => {
  expect(drawn(broken("frames/offer-made.yaml", 'match: "[We pay] for it."', 'not: "Pay for it."'))).toEqual([
    "rules/frames/offer-made.yaml:6:1  no example matches",
    "  6 | examples:",
    "    | ^^^^^^^^",
    "  hint: write one text that it must find, with [ ] around the evidence",
  ]);
});

test("points at a bracket that never closes", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "[we pay your flight].", "[we pay your flight."))).toEqual([
    "rules/flags/travel/travel-paid.yaml:14:39  a bracket opens and never closes",
    '  14 |   - { lang: en, match: "Start Monday, [we pay your flight." }',
    "     |                                       ^",
    "  hint: brackets mark evidence; `\\\\[` in double quotes or `\\[` in others writes one",
  ]);
});

test("points at a bracket that never opened", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "[we pay your flight].", "we pay your] flight."))).toEqual([
    "rules/flags/travel/travel-paid.yaml:14:50  a bracket closes that never opened",
    '  14 |   - { lang: en, match: "Start Monday, we pay your] flight." }',
    "     |                                                  ^",
    "  hint: brackets mark evidence; `\\\\[` in double quotes or `\\[` in others writes one",
  ]);
});

test("points at a bracket inside another and at one around nothing", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "[we pay your flight].", "[we [pay] your flight]. []"))).toEqual(
    [
      "rules/flags/travel/travel-paid.yaml:14:43  a bracket opens inside another",
      '  14 |   - { lang: en, match: "Start Monday, [we [pay] your flight]. []" }',
      "     |                                           ^",
      "  hint: brackets mark evidence; `\\\\[` in double quotes or `\\[` in others writes one",
    ],
  );
});

test("wants a match to mark its evidence", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "[we pay your flight].", "we pay your flight."))).toEqual([
    "rules/flags/travel/travel-paid.yaml:14:24  a `match` marks its evidence",
    '  14 |   - { lang: en, match: "Start Monday, we pay your flight." }',
    "     |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    "  hint: put [ ] around exactly the words of the first relation",
  ]);
});

test("lets a text that must pass mark nothing", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "your own flight", "your own [flight]"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:16:22  a `not` has no evidence to mark",
    '  16 |   - { lang: en, not: "You book your own [flight]." }',
    "     |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    "  hint: take the brackets out, or write `\\[` for one that belongs to the text",
  ]);
});

test("takes an escaped bracket for one of the text", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "your own flight", "your own \\\\[flight\\\\]"))).toEqual([]);
});

test("wants an example to be one thing", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "lang: vi, match", "lang: vi, not: x, match"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:15:5  entry 2 of `examples` needs exactly one of `match`, `not`, `calm`, `todo`",
    '  15 |   - { lang: vi, not: x, match: "Bên em [lo vé máy bay] luôn." }',
    "     |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
  ]);
});
