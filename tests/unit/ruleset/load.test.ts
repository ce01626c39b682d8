import { expect, test } from "@jest/globals";
import { loadRules } from "../../../lib/ruleset/load.ts";
import { readFolder } from "../../../lib/ruleset/store.ts";
import { smallLibrary } from "./small-library.ts";

test("loads a library without a problem", () => {
  const loaded = loadRules(smallLibrary());
  expect(loaded.kind).toBe("loaded");
  if (loaded.kind !== "loaded") return;
  expect(loaded.catalogue.flags.map(({ id }) => id)).toEqual(loaded.ruleset.flags.map(({ id }) => id));
});

test("loads nothing of a library with one problem, and hands back all of them", () => {
  const invalid = loadRules(smallLibrary({ "scoring.yaml": null, "CHANGELOG.md": null }));
  expect(invalid).toMatchObject({ kind: "invalid", problems: [{ kind: "version" }, { kind: "missing-file" }] });
});

test("reads the folder with paths inside it", () => {
  const paths = readFolder("rules").map(({ path }) => path);
  expect(paths).toContain("README.md");
  expect(paths.every((path) => !path.startsWith("rules/") && !path.includes("\\"))).toBe(true);
});

test("finds every needed file missing where there is no folder", () => {
  const invalid = loadRules(readFolder("no-such-folder"));
  expect(invalid.kind === "invalid" && invalid.problems.map(({ path }) => path)).toEqual([
    "CHANGELOG.md",
    "help/lines.yaml",
    "pay/currencies.yaml",
    "pay/pay-words.yaml",
    "pay/rates.yaml",
    "pay/wages.yaml",
    "registers/registers.yaml",
    "scoring.yaml",
  ]);
});
