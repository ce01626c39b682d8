import { describe, expect, test } from "@jest/globals";
import { projectFiles, readProjectFile } from "./project-files.ts";

const manifest = JSON.parse(readProjectFile("package.json"));
const lock = JSON.parse(readProjectFile("package-lock.json"));

describe("the lock file", () => {
  test("records no registry address, so that any registry will do", () => {
    expect(readProjectFile("package-lock.json")).not.toMatch(/"resolved"/);
  });

  test("has a checksum for every package", () => {
    const without = Object.entries<{ integrity?: string; link?: boolean }>(lock.packages)
      .filter(([name, { integrity, link }]) => name !== "" && !link && !integrity)
      .map(([name]) => name);
    expect(without).toEqual([]);
  });

  test("belongs to this package.json", () => {
    for (const kind of ["dependencies", "devDependencies", "engines"])
      expect(lock.packages[""][kind]).toEqual(manifest[kind]);
  });
});

test("every package is named in one exact version", () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

test("no install script of a package is run", () => {
  expect(readProjectFile(".npmrc")).toMatch(/^ignore-scripts=true$/m);
});

/** The first cells of a README's table with the head `| command | what it does |`. */
function commandsOf(readme: string): string[] {
  const [, table = ""] = /^\| command \| what it does \|\n\|[ |-]+\|\n((?:\|.*\n)+)/m.exec(readme) ?? [];
  return [...table.matchAll(/^\| `([\w:-]+)` \|/gm)].map(([, name]) => name!);
}

test("the README explains each command, and no other", () => {
  expect(commandsOf(readProjectFile("README.md")).sort()).toEqual(Object.keys(manifest.scripts).sort());
});

test("the file that each command runs is there", () => {
  const files = new Set(projectFiles());
  const missing = Object.entries<string>(manifest.scripts).flatMap(([name, line]) =>
    (line.match(/scripts\/[\w/-]+\.(mjs|ts)/g) ?? [])
      .filter((file) => !files.has(file))
      .map((file) => `${name}: ${file}`),
  );
  expect(missing).toEqual([]);
});
