import { expect, test } from "@jest/globals";
import { compileWords } from "../../../lib/ruleset/compile/words.ts";
import { compileRuleSet } from "../../../lib/ruleset/compile.ts";
import { examineRules } from "../../../lib/ruleset/load.ts";
import type { LibraryFile } from "../../../lib/ruleset/parse-library.ts";
import { broken, smallLibrary, textOf } from "./small-library.ts";

const TERM = "terms/cost/covers-cost.yaml";
const FLAG = "flags/travel/travel-paid.yaml";
const SCORING = "scoring.yaml";
const compiled = (files: readonly LibraryFile[]) => compileRuleSet(examineRules(files).library);

test("numbers words, terms and places, and says what each word stands for", () => {
  const { words, terms, places } = compileWords(examineRules(smallLibrary()).library);
  const word = (text: string) => words.find((one) => one.text === text);
  expect(word("chi trả")).toEqual({
    target: { kind: "term", term: terms.findIndex(({ id }) => id === "covers-cost") },
    language: "vi",
    text: "chi trả",
    marked: "chi trả",
    stands: "whole",
    stem: null,
    context: false,
    except: false,
  });
  expect(word("bao nhiêu")).toMatchObject({ except: true });
  expect(word("Bavet")?.target).toEqual({ kind: "place", place: places.findIndex(({ id }) => id === "kh-bavet") });
  expect(word("never")?.target).toEqual({ kind: "negation", side: "before" });
  expect(word("not only")).toMatchObject({ target: { kind: "negation", side: "none" }, except: true });
  expect(places[0]).toEqual({ id: "kh-bavet", name: "Bavet", kind: "border-town", country: "KH", asOf: "2025-09-08" });
});

test("makes one pattern for each piece between inner stars", () => {
  const { words, patterns } = compileWords(examineRules(broken(TERM, "we pay", '"free* flight*"')).library);
  const word = words.findIndex(({ text }) => text === "free* flight*");
  expect(patterns.filter((pattern) => pattern.word === word)).toEqual([
    { word, piece: 0, lastPiece: 1, units: "free", startEdge: true, endEdge: false },
    { word, piece: 1, lastPiece: 1, units: "flight", startEdge: true, endEdge: false },
  ]);
});

test("compiles relations with their reach and what stops them", () => {
  const when = `when:
  - near: [covers-cost, [flight, not flight]]
    within: 10
    stops-at: comma
  - anywhere: [<place:border-town>]
  - absent: [employer:legal]
  - compare: { pay-ratio-above: 3 }
  - one-of: [ { phrase: [covers-cost, flight] }, { anywhere: [flight] } ]`;
  const { flags, terms } = compiled(broken(FLAG, "when:\n  - near: [covers-cost, flight]", when));
  const [cost, flight] = ["covers-cost", "flight"].map((id) => ({
    kind: "term",
    term: terms.findIndex((term) => term.id === id),
    negated: false,
  }));
  expect(flags[0]?.when).toEqual([
    { kind: "near", items: [[cost], [flight, { ...flight, negated: true }]], within: 10, stopsAt: 3 },
    {
      kind: "anywhere",
      items: [[{ kind: "entity", entity: "place", class: "border-town", away: true }]],
      within: 6,
      stopsAt: 4,
    },
    { kind: "absent", entities: [{ entity: "employer", class: "legal" }] },
    { kind: "compare", compare: { "pay-ratio-above": 3 } },
    {
      kind: "one-of",
      relations: [
        { kind: "phrase", items: [[cost], [flight]], within: 6, stopsAt: 4 },
        { kind: "anywhere", items: [[flight]], within: 6, stopsAt: 4 },
      ],
    },
  ]);
});

test("says which languages a flag speaks: those of its matches", () => {
  const [flag] = compiled(smallLibrary()).flags;
  expect(flag).toMatchObject({
    id: "travel-paid",
    number: 61,
    group: "travel",
    status: "live",
    languages: ["en", "vi"],
  });
});

test("puts numbers for the names in scoring", () => {
  const { scoring, terms } = compiled(smallLibrary());
  expect(scoring.parts).toEqual([
    { id: "paid-travel", side: "movement", flags: [0], circumstances: [], absent: [] },
    { id: "no-employer", side: "cover", flags: [], circumstances: [0], absent: ["employer"] },
  ]);
  expect(scoring.combinations).toEqual([
    { id: "two-parts", harm: "trafficking", verdict: "high", parts: 2, movement: 1, flags: [], only: [], unless: [0] },
    {
      id: "one-flag",
      harm: "trafficking",
      verdict: "caution",
      parts: 0,
      movement: 0,
      flags: [{ any: [0], count: 1 }],
      only: [],
      unless: [],
    },
  ]);
  expect(scoring.weights).toEqual(new Map([[0, { trafficking: 25 }]]));
  expect(scoring.caps).toEqual(new Map([["travel", 60]]));
  const flight = terms.findIndex(({ id }) => id === "flight");
  expect(scoring.saidBy.journey).toEqual([{ kind: "term", term: flight, negated: false }]);
});

test("keeps frames and circumstances apart from flags", () => {
  const { frames, circumstances } = compiled(smallLibrary());
  expect(frames).toMatchObject([{ id: "offer-made", speaksFor: "offer", strength: "medium" }]);
  expect(circumstances).toMatchObject([{ id: "with-flight", speaksFor: "circumstance" }]);
});

test("leaves out a flag that names what is not there, and what scoring would make of nothing", () => {
  const { flags } = compiled(broken(FLAG, "near: [covers-cost, flight]", "near: [covers-cost, flihgt]"));
  expect(flags).toEqual([]);
  const { scoring } = compiled(broken(SCORING, "unless: [with-flight]", "only: [with-fligth]"));
  expect(scoring.combinations.map(({ id }) => id)).toEqual(["one-flag"]);
});

test("has no combinations while scoring is broken", () => {
  expect(compiled(smallLibrary({ [SCORING]: null })).scoring).toMatchObject({ parts: [], combinations: [] });
});

test("knows common words folded, and chat spellings as they are typed", () => {
  const [, vi] = compiled(smallLibrary()).languages;
  expect(vi).toMatchObject({ code: "vi", script: "Latin", covered: true });
  expect(vi?.common).toContain("khong");
  expect(vi?.spelling.get("dc")).toBe("được");
});

test("compiles both encodings of the same marks alike, to the same hash", () => {
  const files = smallLibrary();
  const composed = compiled(files.map(({ path, text }) => ({ path, text: text.normalize("NFC") })));
  const decomposed = compiled(files.map(({ path, text }) => ({ path, text: text.normalize("NFD") })));
  expect(decomposed).toEqual(composed);
});

test("has a hash that comments, layout and the order of files do not change, but a word does", () => {
  const { hash, version } = compiled(smallLibrary());
  expect(version).toBe("2026.11.24-1");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const commented = smallLibrary({
    [TERM]: `# a remark\n${textOf(TERM).replace("[lo, bao, chi trả]", "[ lo,\n    bao, chi trả ]")}`,
  });
  expect(compiled(commented.reverse()).hash).toBe(hash);
  expect(compiled(broken(TERM, "chi trả", "trả")).hash).not.toBe(hash);
  expect(compiled(broken("explanations/vi/travel.yaml", "thành nợ", "là nợ")).hash).not.toBe(hash);
});
