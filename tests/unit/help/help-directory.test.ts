/** The directory: which groups, and in which order within them. */
import { expect, test } from "@jest/globals";
import { type DirectoryRequest, helpDirectory, readHelp } from "../../../lib/help/index.ts";
import { READER_COUNTRIES } from "../../../lib/i18n/index.ts";
import type { HelpLine } from "../../../lib/ruleset/index.ts";
import { line } from "./line.ts";

const show = (lines: HelpLine[], request: Partial<DirectoryRequest> = {}) =>
  helpDirectory(
    { lines, superseded: [] },
    { country: null, from: null, situation: null, today: "2026-11-24", ...request },
  );
const names = (groups: ReturnType<typeof show>) => groups.map(({ kind, country }) => `${kind} ${country}`);

const KH = line({ id: "kh-police", country: "KH" });
const KH_ABROAD = line({
  id: "kh-abroad",
  country: "KH",
  scope: "from-abroad",
  channels: [{ type: "phone", value: "+855 1 23" }],
});
const VN = line({ id: "vn-home" });
const EU = line({ id: "eu-112", country: "EU" });
const INT = line({ id: "int-office", country: "INT" });
const ALL = [KH, VN, EU, INT];

test("without a choice every country is there, and what works everywhere", () => {
  expect(names(show(ALL))).toEqual(["any KH", "any VN", "everywhere INT"]);
});

test("with only the passport known its country comes first, and all others stay reachable", () => {
  expect(names(show(ALL, { from: "VN" }))).toEqual(["from VN", "any KH", "everywhere INT"]);
});

test("with place and passport known there are the place, one's own country, and everywhere", () => {
  expect(names(show(ALL, { country: "KH", from: "VN" }))).toEqual(["in KH", "from VN", "everywhere INT"]);
  expect(names(show(ALL, { country: "VN", from: "VN" }))).toEqual(["in VN", "everywhere INT"]);
});

test("a country of the European Union also gets the lines of the Union", () => {
  expect(names(show(ALL, { country: "DE" }))).toEqual(["in DE", "region EU", "everywhere INT"]);
});

test("lines of another country for its own people abroad are not those of the place", () => {
  const [place] = show([KH, KH_ABROAD], { country: "KH", from: "VN" });
  expect(place?.lines.map(({ id }) => id)).toEqual(["kh-police"]);
});

test("a group says when it has short codes and nothing that works from abroad", () => {
  expect(show([KH], { country: "KH" })[0]?.shortCodesOnly).toBe(true);
  expect(show([KH, KH_ABROAD], { country: "KH", from: "KH" })[0]?.shortCodesOnly).toBe(false);
});

test("ways without speaking come first, then numbers, then bare names; the embassy of the place before another", () => {
  const quiet = line({
    id: "vn-quiet",
    silent: true,
    channels: [{ type: "email", value: "a@example.org" }],
    priority: 3,
  });
  const bare = line({ id: "vn-bare", status: "old", priority: 1 });
  const here = line({ id: "vn-emb-kh", priority: 2 });
  const elsewhere = line({ id: "vn-emb-mm", priority: 1 });
  const groups = show([bare, elsewhere, VN, here, quiet], { country: "KH", from: "VN", situation: "held" });
  expect(groups[1]?.lines.map(({ id }) => id)).toEqual(["vn-quiet", "vn-home", "vn-emb-kh", "vn-emb-mm", "vn-bare"]);
});

test("every country of a real line can be chosen", () => {
  const countries = readHelp(process.cwd()).lines.map(({ country }) => country);
  const missing = countries.filter((code) => code !== "EU" && code !== "INT" && !READER_COUNTRIES.includes(code));
  expect(missing).toEqual([]);
});
