import { expect, test } from "@jest/globals";
import { projectFiles, readProjectFile } from "./project-files.ts";

/** Files whose exports are called by a tool and not by us. */
const calledByTools =
  /^app\/.*\/?(route|page|layout|error|not-found|manifest)\.tsx?$|^(proxy|instrumentation|[a-z.]+\.config)\.(ts|mjs)$|\.examples\.tsx$|^tests\/|^scripts\/[a-z-]+\.(ts|mjs)$|^scripts\/typescript\/hooks\.mjs$/;

/** What stands in `export … from` passes a name on and uses nothing. */
const passedOn = /^export\s+(type\s+)?(\{[^}]*\}|\*(\s+as\s+\w+)?)\s+from\s+"[^"]+";?$/gm;
const declared = /^export\s+(?:default\s+)?(?:async\s+)?(?:function\*?|const|let|class|enum)\s+([\p{L}\p{N}$_]+)/gmu;
const word = /[\p{L}$_][\p{L}\p{N}$_]*/gu;

interface File {
  path: string;
  text: string;
}

/** Out: `file: name` for every value that is exported and named in no other file. Types may be there for readers alone. */
function unusedExports(files: File[]): string[] {
  const words = files.map(({ path, text }) => ({ path, named: new Set(text.replaceAll(passedOn, "").match(word)) }));
  return files
    .filter(({ path }) => !calledByTools.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(declared)]
        .map(([, name]) => name!)
        .filter((name) => !words.some((other) => other.path !== path && other.named.has(name)))
        .map((name) => `${path}: ${name}`),
    );
}

test("every exported value is used somewhere else", () => {
  const files = projectFiles()
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => ({ path, text: readProjectFile(path) }));
  expect(unusedExports(files)).toEqual([]);
});

test("an export that is only passed on is found", () => {
  const files = [
    { path: "lib/a/make.ts", text: "export function make() {}\nexport const kept = 1;" },
    { path: "lib/a/index.ts", text: 'export { kept, make } from "./make.ts";' },
    { path: "lib/b/use.ts", text: 'import { kept } from "../a/index.ts";\nuse(kept);' },
  ];
  expect(unusedExports(files)).toEqual(["lib/a/make.ts: make"]);
});
