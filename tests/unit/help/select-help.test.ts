/** Which lines stand at the end of an answer, and in which order. */
import { describe, expect, test } from "@jest/globals";
import { type HelpRequest, readHelp, selectHelp } from "../../../lib/help/index.ts";
import type { HelpLine } from "../../../lib/ruleset/index.ts";
import { line } from "./line.ts";

const ask = (lines: HelpLine[], request: Partial<HelpRequest> = {}) =>
  selectHelp(
    { lines, superseded: [] },
    { from: "VN", locale: null, places: [], situation: null, urgent: false, today: "2026-11-24", ...request },
  ).map(({ id }) => id);

const home = line({ id: "vn-home" });
const abroad = line({
  id: "vn-abroad",
  scope: "from-abroad",
  channels: [{ type: "phone", value: "+84 1 23" }],
  for: ["consular", "trafficking"],
});
const there = line({ id: "kh-police", country: "KH", for: ["police", "trafficking"] });
const quiet = line({
  id: "kh-quiet",
  country: "KH",
  silent: true,
  channels: [{ type: "telegram", value: "+855 1 23" }],
  priority: 2,
});
const embassy = line({
  id: "vn-emb-kh",
  scope: "from-abroad",
  channels: [{ type: "phone", value: "+855 9 99" }],
  for: ["consular"],
});
const world = line({ id: "int-office", country: "INT", channels: [{ type: "web", value: "https://example.org" }] });
const scam = line({ id: "vn-scam", for: ["scam-report"] });

describe("somebody who thinks about an offer", () => {
  test("sees lines of the own country, not police of the place", () => {
    expect(ask([there, home, world], { places: ["KH"] })).toEqual(["vn-home"]);
  });

  test("sees who takes reports of scams when only money is at stake", () => {
    expect(ask([home, scam], { harm: "task-scam" })).toEqual(["vn-scam"]);
  });
});

describe("somebody in danger", () => {
  const urgent = { urgent: true, places: ["KH"] };

  test("sees ways without speaking first, then the place, then home", () => {
    expect(ask([home, there, quiet], urgent)).toEqual(["kh-quiet", "kh-police", "vn-home"]);
  });

  test("sees the embassy in that place, and not one elsewhere", () => {
    const elsewhere = { ...embassy, id: "vn-emb-mm" };
    expect(ask([elsewhere, embassy, home, there], urgent)).not.toContain("vn-emb-mm");
    expect(ask([elsewhere, embassy, home, there], urgent)).toContain("vn-emb-kh");
  });

  test("sees world-wide offices when nothing is known of a country", () => {
    expect(ask([home, world], { urgent: true, from: null })).toEqual(["int-office"]);
  });
});

test("a short code comes with a number of the same country that works from abroad", () => {
  const many = Array.from({ length: 8 }, (_, index) => line({ id: `vn-${index}` }));
  const chosen = ask([...many, { ...abroad, priority: 9 }]);
  expect(chosen).toHaveLength(7);
  expect(chosen).toContain("vn-abroad");
});

test("names without a number only fill up what is missing", () => {
  const bare = line({ id: "vn-bare", status: "old" });
  expect(ask([bare, home])).toEqual(["vn-home", "vn-bare"]);
  expect(ask([bare, home, abroad, line({ id: "vn-third" })])).not.toContain("vn-bare");
});

test("a page in Vietnamese without a country chosen shows Vietnamese lines", () => {
  expect(ask([home], { from: null, locale: "vi" })).toEqual(["vn-home"]);
  expect(ask([home], { from: null, locale: "en" })).toEqual([]);
});

test("the real lines hold nothing that may not be shown, whoever asks", () => {
  const library = readHelp(process.cwd());
  const hidden = library.lines
    .filter(({ status }) => status !== "found")
    .flatMap(({ channels }) => channels.map(({ value }) => value));
  const shown = library.lines
    .filter(({ status }) => status === "found")
    .flatMap(({ channels }) => channels.map(({ value }) => value));
  for (const from of [...new Set(library.lines.map(({ country }) => country))]) {
    const views = selectHelp(library, {
      from,
      locale: null,
      places: ["KH", "MM", "TH", "LA"],
      situation: "held",
      urgent: true,
      today: "2026-11-24",
    });
    const values = views.flatMap(({ channels }) => channels.map(({ value }) => value));
    expect(values.filter((value) => hidden.includes(value) && !shown.includes(value))).toEqual([]);
    expect(values.filter((value) => library.superseded.includes(value))).toEqual([]);
  }
});
