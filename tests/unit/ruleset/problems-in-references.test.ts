/** What is said when a file names something that is not there. Each test breaks one thing in a small library. */
import { expect, test } from "@jest/globals";
import { broken, drawn, smallLibrary, textOf } from "./small-library.ts";

/** A second file that speaks a language which none describes. */
const twice = (language: string) => [
  {
    path: "circumstances/elsewhere.yaml",
    text: textOf("circumstances/with-flight.yaml")
      .replace("with-flight", "elsewhere")
      .replace("lang: en, not", `lang: ${language}, not`),
  },
];

test("names an unknown term and the one that was meant", () => {
  expect(
    drawn(broken("flags/travel/travel-paid.yaml", "near: [covers-cost, flight]", "near: [covers-cost, flihgt]")),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:8:25  unknown term `flihgt`",
    "  8 |   - near: [covers-cost, flihgt]",
    "    |                         ^^^^^^",
    "  hint: did you mean `flight`?",
  ]);
});

test("points at the term alone where it is denied or one of several", () => {
  expect(
    drawn(
      broken("flags/travel/travel-paid.yaml", "near: [covers-cost, flight]", "near: [not cover-cost, [flight, fligt]]"),
    ),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:8:16  unknown term `cover-cost`",
    "  8 |   - near: [not cover-cost, [flight, fligt]]",
    "    |                ^^^^^^^^^^",
    "  hint: did you mean `covers-cost`?",
    "rules/flags/travel/travel-paid.yaml:8:37  unknown term `fligt`",
    "  8 |   - near: [not cover-cost, [flight, fligt]]",
    "    |                                     ^^^^^",
    "  hint: did you mean `flight`?",
  ]);
});

test("names unknown entities and unknown kinds of them", () => {
  expect(
    drawn(
      broken("flags/travel/travel-paid.yaml", "near: [covers-cost, flight]", "near: [<plaec>, <place:bordertown>]"),
    ),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:8:12  unknown entity `plaec`",
    "  8 |   - near: [<plaec>, <place:bordertown>]",
    "    |            ^^^^^^^",
    "  hint: did you mean `place`?",
    "rules/flags/travel/travel-paid.yaml:8:21  unknown kind `bordertown` of place",
    "  8 |   - near: [<plaec>, <place:bordertown>]",
    "    |                     ^^^^^^^^^^^^^^^^^^",
    "  hint: did you mean `border-town`?",
  ]);
});

test("lists the kinds an entity has when none is near", () => {
  expect(
    drawn(
      broken("flags/travel/travel-paid.yaml", "near: [covers-cost, flight]", "near: [<place:cambodia>, <phone:KH>]"),
    ),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:8:12  unknown kind `cambodia` of place",
    "  8 |   - near: [<place:cambodia>, <phone:KH>]",
    "    |            ^^^^^^^^^^^^^^^^",
    "  hint: place can be compound, border-town, sez, city, transit, border-crossing, country, region, abroad, a country code such as KH",
    "rules/flags/travel/travel-paid.yaml:8:30  unknown kind `KH` of phone",
    "  8 |   - near: [<place:cambodia>, <phone:KH>]",
    "    |                              ^^^^^^^^^^",
    "  hint: phone has no kinds",
  ]);
});

test("refuses a denied entity and one that is not closed", () => {
  expect(
    drawn(broken("flags/travel/travel-paid.yaml", "near: [covers-cost, flight]", "near: [not <pay>, '<pay']")),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:8:12  an entity cannot be denied",
    "  8 |   - near: [not <pay>, '<pay']",
    "    |            ^^^^^^^^^",
    "  hint: `absent` asks for one that is not there",
    "rules/flags/travel/travel-paid.yaml:8:23  `<pay` is not closed",
    "  8 |   - near: [not <pay>, '<pay']",
    "    |                       ^^^^^^",
    "  hint: an entity is written `<pay>`",
  ]);
});

test("lets only entities be absent, never words", () => {
  expect(
    drawn(
      broken(
        "flags/travel/travel-paid.yaml",
        "near: [covers-cost, flight]",
        "near: [covers-cost, flight]\n  - absent: [employr, flight, <pay>]",
      ),
    ),
  ).toEqual([
    "rules/flags/travel/travel-paid.yaml:9:14  unknown entity `employr`",
    "  9 |   - absent: [employr, flight, <pay>]",
    "    |              ^^^^^^^",
    "  hint: did you mean `employer`? (`absent` takes entities only, never words)",
    "rules/flags/travel/travel-paid.yaml:9:23  unknown entity `flight`",
    "  9 |   - absent: [employr, flight, <pay>]",
    "    |                       ^^^^^^",
    "  hint: entities are pay, phone, link, handle, email, place, age, date, employer, licence, skill, evasion (`absent` takes entities only, never words)",
    "rules/flags/travel/travel-paid.yaml:9:31  `<pay>` stands in angle brackets",
    "  9 |   - absent: [employr, flight, <pay>]",
    "    |                               ^^^^^",
    "  hint: `absent` names entities without them",
  ]);
});

test("names flags that scoring does not find, and parts that nothing fills", () => {
  expect(
    drawn(broken("scoring.yaml", "flags: [travel-paid] }", "flags: [travel-payd] }\n  none: { side: cover }")),
  ).toEqual([
    "rules/scoring.yaml:6:42  unknown flag `travel-payd`",
    "  6 |   paid-travel: { side: movement, flags: [travel-payd] }",
    "    |                                          ^^^^^^^^^^^",
    "  hint: did you mean `travel-paid`?",
    "rules/scoring.yaml:7:3  nothing fills the part `none`",
    "  7 |   none: { side: cover }",
    "    |   ^^^^",
  ]);
});

test("names circumstances that scoring does not find", () => {
  expect(drawn(broken("scoring.yaml", "unless: [with-flight]", "unless: [with-fligth]"))).toEqual([
    "rules/scoring.yaml:9:88  unknown circumstance `with-fligth`",
    "  9 |   - { id: two-parts, harm: trafficking, verdict: high, parts: 2, movement: 1, unless: [with-fligth] }",
    "    |                                                                                        ^^^^^^^^^^^",
    "  hint: did you mean `with-flight`?",
  ]);
});

test("names unknown groups in caps", () => {
  expect(drawn(broken("scoring.yaml", "caps: { travel: 60 }", "caps: { travell: 60 }"))).toEqual([
    "rules/scoring.yaml:3:9  unknown group `travell`",
    "  3 | caps: { travell: 60 }",
    "    |         ^^^^^^^",
    "  hint: did you mean `travel`?",
  ]);
});

test("names unknown terms and entities in what scoring takes for said", () => {
  expect(drawn(broken("scoring.yaml", "journey: [flight]", "journey: [fligth, <pai>]"))).toEqual([
    "rules/scoring.yaml:19:13  unknown term `fligth`",
    "  19 |   journey: [fligth, <pai>]",
    "     |             ^^^^^^",
    "  hint: did you mean `flight`?",
    "rules/scoring.yaml:19:21  unknown entity `pai`",
    "  19 |   journey: [fligth, <pai>]",
    "     |                     ^^^^^",
    "  hint: did you mean `pay`?",
  ]);
});

test("names unknown entities in a part", () => {
  expect(drawn(broken("scoring.yaml", "absent: [employer]", "absent: [employee]"))).toEqual([
    "rules/scoring.yaml:7:40  unknown entity `employee`",
    "  7 |   no-employer: { side: cover, absent: [employee], circumstances: [with-flight] }",
    "    |                                        ^^^^^^^^",
    "  hint: did you mean `employer`?",
  ]);
});

test("refuses weights of a flag that is not there", () => {
  expect(drawn(broken("scoring.yaml", "weights: { travel-paid", "weights: { travel-pad"))).toEqual([
    "rules/scoring.yaml:4:12  unknown flag `travel-pad`",
    "  4 | weights: { travel-pad: { trafficking: 25 } }",
    "    |            ^^^^^^^^^^",
    "  hint: did you mean `travel-paid`?",
  ]);
});

test("refuses combinations that could never hold", () => {
  expect(drawn(broken("scoring.yaml", "parts: 2, movement: 1", "parts: 5, movement: 2"))).toEqual([
    "rules/scoring.yaml:9:63  asks for more than the 2 that there are",
    "  9 |   - { id: two-parts, harm: trafficking, verdict: high, parts: 5, movement: 2, unless: [with-flight] }",
    "    |                                                               ^",
    "rules/scoring.yaml:9:76  asks for more than the 1 that there are",
    "  9 |   - { id: two-parts, harm: trafficking, verdict: high, parts: 5, movement: 2, unless: [with-flight] }",
    "    |                                                                            ^",
  ]);
});

test("refuses to ask for more flags than are named", () => {
  expect(drawn(broken("scoring.yaml", "any: [travel-paid], count: 1", "any: [travel-paid], count: 2"))).toEqual([
    "rules/scoring.yaml:10:94  asks for 2 of 1 flags",
    "  10 |   - { id: one-flag, harm: trafficking, verdict: caution, flags: { any: [travel-paid], count: 2 } }",
    "     |                                                                                              ^",
    "  hint: it could never hold",
  ]);
});

test("refuses two combinations of one name", () => {
  expect(drawn(broken("scoring.yaml", "id: one-flag", "id: two-parts"))).toEqual([
    "rules/scoring.yaml:10:11  `two-parts` stands here twice",
    "  10 |   - { id: two-parts, harm: trafficking, verdict: caution, flags: { any: [travel-paid], count: 1 } }",
    "     |           ^^^^^^^^^",
  ]);
});

test("names explanations of flags that are not there, and the flag left without one", () => {
  expect(drawn(broken("explanations/vi/travel.yaml", "travel-paid", "travel-pai"))).toEqual([
    "rules/explanations/vi/travel.yaml:3:3  unknown flag `travel-pai`",
    "  3 |   travel-pai:",
    "    |   ^^^^^^^^^^",
    "  hint: did you mean `travel-paid`?",
    "rules/flags/travel/travel-paid.yaml:1:5  `travel-paid` is live without an explanation in `vi`",
    "  1 | id: travel-paid",
    "    |     ^^^^^^^^^^^",
    "  hint: write it in explanations/vi/travel.yaml",
  ]);
});

test("asks for the explanation of a live flag in every public language", () => {
  expect(drawn(smallLibrary({ "explanations/vi/travel.yaml": null }))).toEqual([
    "rules/flags/travel/travel-paid.yaml:1:5  `travel-paid` is live without an explanation in `vi`",
    "  1 | id: travel-paid",
    "    |     ^^^^^^^^^^^",
    "  hint: write it in explanations/vi/travel.yaml",
  ]);
});

test("says where an explanation belongs", () => {
  expect(
    drawn(
      smallLibrary({
        "explanations/vi/travel.yaml": null,
        "explanations/vi/pay.yaml": textOf("explanations/vi/travel.yaml"),
      }),
    ),
  ).toEqual([
    "rules/explanations/vi/pay.yaml:3:3  `travel-paid` is not of group `pay`",
    "  3 |   travel-paid:",
    "    |   ^^^^^^^^^^^",
    "  hint: move it to explanations/vi/travel.yaml",
  ]);
});

test("asks no draft for an explanation", () => {
  expect(
    drawn(
      smallLibrary({
        "explanations/vi/travel.yaml": null,
        "flags/travel/travel-paid.yaml": textOf("flags/travel/travel-paid.yaml").replace(
          "status: live",
          "status: draft",
        ),
      }),
    ),
  ).toEqual([]);
});

test("names a term that nothing uses", () => {
  expect(
    drawn(
      broken("flags/travel/travel-paid.yaml", "near: [covers-cost, flight]", "near: [flight, flight]").filter(
        ({ path }) => !path.startsWith("frames/"),
      ),
    ),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:1:5  nothing uses the term `covers-cost`",
    "  1 | id: covers-cost",
    "    |     ^^^^^^^^^^^",
    "  hint: use it in a flag, a frame or a circumstance, or delete the file",
  ]);
});

test("names a language once that no file describes", () => {
  expect(
    drawn(broken("terms/cost/covers-cost.yaml", "  vi: [lo,", "  th: [จ่าย]\n  vi: [lo,").concat(twice("th"))),
  ).toEqual([
    "rules/terms/cost/covers-cost.yaml:5:3  unknown language `th` (and in 1 more places)",
    "  5 |   th: [จ่าย]",
    "    |   ^^",
    "  hint: describe it in languages/th.yaml, or use one of en, vi, zh",
    "rules/terms/cost/covers-cost.yaml:9:1  nothing says whether `th` was read",
    "  9 | review: { en: awaiting, vi: awaiting }",
    "    | ^^^^^^",
    "  hint: add `th: awaiting` to `review`",
  ]);
});
