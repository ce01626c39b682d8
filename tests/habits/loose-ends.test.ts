import { expect, test } from "@jest/globals";
import { projectFiles, readProjectFile } from "./project-files.ts";

// Put together here, so that this file does not find itself.
const marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK"].join("|");
const looseEnds: [string, RegExp][] = [
  ["work left for later", new RegExp(`\\b(${marks})\\b`)],
  ["a test that does not run", /\b(it|test|describe)\.(skip|only|todo|failing)\b|\bx(it|test|describe)\(/],
  ["a path of somebody's machine", /["' (](\/work\/|\/home\/\w|\/Users\/\w|[A-Z]:\\Users)/],
  ["the address of a package registry", /\bregistry\.(npmjs|yarnpkg|npmmirror)\b|\/\/[\w.-]*(artifactory|nexus)/],
];

function findLooseEnds(path: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      looseEnds.filter(([, sign]) => sign.test(line)).map(([what]) => `${path}:${index + 1}: ${what}`),
    );
}

test("nothing is left half done, and nothing names a machine", () => {
  const files = projectFiles().filter((path) => /\.(ts|tsx|mjs|css|json|md|prisma|sql)$|^\.ci\/|^\./.test(path));
  expect(files.flatMap((path) => findLooseEnds(path, readProjectFile(path)))).toEqual([]);
});

test("such marks are found", () => {
  const text = [
    `// ${"TO" + "DO"} later`,
    `test${".skip"}("x")`,
    `read("${"/wo" + "rk/"}x")`,
    `"https://${"registry."}npmjs.org"`,
  ];
  expect(findLooseEnds("lib/a.ts", text.join("\n"))).toHaveLength(4);
});
