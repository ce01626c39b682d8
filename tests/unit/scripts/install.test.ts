import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { isInstalled } from "../../../scripts/start/install.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "offercheck-install-"));
  mkdirSync(path.join(folder, "node_modules"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const root = { "": { name: "offercheck" } };
const react = { "node_modules/react": { version: "19.0.0", integrity: "sha512-a" } };
const forOtherPlatforms = { "node_modules/fsevents": { version: "2.0.0", integrity: "sha512-b", optional: true } };

function given({ wanted, there }: { wanted: object; there?: object }) {
  writeFileSync(path.join(folder, "package-lock.json"), JSON.stringify({ packages: wanted }));
  if (there) writeFileSync(path.join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: there }));
  return isInstalled(folder);
}

test("what the lock file names is there", () => {
  expect(given({ wanted: { ...root, ...react }, there: react })).toBe(true);
});

test("packages for other platforms may be missing", () => {
  expect(given({ wanted: { ...root, ...react, ...forOtherPlatforms }, there: react })).toBe(true);
});

test.each([
  ["nothing was ever installed, or an installation was cut short", { wanted: { ...root, ...react } }],
  ["a package is missing", { wanted: { ...root, ...react }, there: {} }],
  [
    "a package has another version",
    { wanted: { ...root, ...react }, there: { "node_modules/react": { version: "18.0.0" } } },
  ],
  [
    "a package has another content",
    { wanted: { ...root, ...react }, there: { "node_modules/react": { version: "19.0.0", integrity: "sha512-c" } } },
  ],
  ["a package is there that should not be", { wanted: root, there: react }],
])("has to be done when %s", (_why, state) => {
  expect(given(state)).toBe(false);
});
