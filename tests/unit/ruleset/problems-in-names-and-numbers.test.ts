/** What is said about ids, numbers, groups, versions and files. Each test breaks one thing in a small library. */
import { expect, test } from "@jest/globals";
import { broken, drawn, smallLibrary, textOf } from "./small-library.ts";

const second = (id: string, number: number) =>
  textOf("flags/travel/travel-paid.yaml")
    .replace("id: travel-paid", `id: ${id}`)
    .replace("number: 61", `number: ${number}`)
    .replace("status: live", "status: draft");

test("wants the id of a file to be its name", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "id: travel-paid", "id: travel-payed"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:1:5  `id` is `travel-payed`, but the file is travel-paid.yaml",
    "  1 | id: travel-payed",
    "    |     ^^^^^^^^^^^^",
    "  hint: write `id: travel-paid`, or name the file travel-payed.yaml (ids of live flags stay as they are)",
  ]);
});

test("wants the code of a language to be its file's name", () => {
  expect(drawn(broken("languages/zh.yaml", "code: zh", "code: zho"))).toEqual([
    "rules/languages/zh.yaml:1:7  `code` is `zho`, but the file is zh.yaml",
    "  1 | code: zho",
    "    |       ^^^",
    "  hint: write `code: zh`, or name the file zho.yaml",
  ]);
});

test("lets no frame take the id of a flag", () => {
  expect(
    drawn(
      smallLibrary({
        "frames/travel-paid.yaml": textOf("frames/offer-made.yaml").replace("offer-made", "travel-paid"),
      }),
    ),
  ).toEqual([
    "rules/frames/travel-paid.yaml:1:5  the id `travel-paid` is taken by flags/travel/travel-paid.yaml",
    "  1 | id: travel-paid",
    "    |     ^^^^^^^^^^^",
    "  hint: ids are never used twice",
  ]);
});

test("lets no two places share an id", () => {
  expect(drawn(broken("places/some.yaml", "id: abroad", "id: kh-bavet"))).toEqual([
    "rules/places/some.yaml:4:11  `kh-bavet` stands in places/some.yaml too",
    "  4 |   - { id: kh-bavet, name: abroad, kind: abroad, country: null, as_of: null, words: { en: [abroad] } }",
    "    |           ^^^^^^^^",
  ]);
});

test("lets no two flags share a number", () => {
  expect(drawn(smallLibrary({ "flags/travel/travel-two.yaml": second("travel-two", 61) }))).toEqual([
    "rules/flags/travel/travel-two.yaml:2:9  number 61 belongs to `travel-paid`",
    "  2 | number: 61",
    "    |         ^^",
    "  hint: `npm run rules:new` finds the next free one",
  ]);
});

test("keeps the numbers of a group apart", () => {
  expect(drawn(broken("flags/travel/travel-paid.yaml", "number: 61", "number: 41"))).toEqual([
    "rules/flags/travel/travel-paid.yaml:2:9  number 41 is not one of group `travel`",
    "  2 | number: 41",
    "    |         ^^",
    "  hint: its numbers are 60 to 79",
  ]);
});

test("names an unknown group and the one that was meant", () => {
  expect(drawn(smallLibrary({ "flags/travl/travel-two.yaml": second("travel-two", 62) }))).toEqual([
    "rules/flags/travl/travel-two.yaml:1:1  unknown group `travl`",
    "  1 | id: travel-two",
    "    | ^",
    "  hint: did you mean `travel`?",
  ]);
});

test("wants the changelog to name a version", () => {
  expect(drawn(smallLibrary({ "CHANGELOG.md": "# Changes\n\n## Unreleased\n" }))).toEqual([
    "rules/CHANGELOG.md:3:1  no version is named",
    "  3 | ## Unreleased",
    "    | ^",
    "  hint: the newest heading is the version: `## 2026.11.24-1`",
  ]);
});

test("names a file that is missing", () => {
  expect(drawn(smallLibrary({ "scoring.yaml": null }))).toEqual([
    "rules/scoring.yaml:1:1  the file is missing",
    "  hint: nothing works without it",
  ]);
});

test("says that a file stands where none is read", () => {
  expect(drawn(smallLibrary({ "term/x.yaml": "a: 1", "flags/x.yml": "a: 1", "terms/notes.txt": "x" }))).toEqual([
    "rules/flags/x.yml:1:1  the ending is .yml",
    "  1 | a: 1",
    "    | ^",
    "  hint: rename it to .yaml",
    "rules/term/x.yaml:1:1  no rule file is read from here",
    "  1 | a: 1",
    "    | ^",
    "  hint: did you mean the folder `terms`?",
    "rules/terms/notes.txt:1:1  no rule file is read from here",
    "  1 | x",
    "    | ^",
    "  hint: only .yaml files, README.md and CHANGELOG.md belong in the rules folder",
  ]);
});
