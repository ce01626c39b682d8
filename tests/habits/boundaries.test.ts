import { describe, expect, test } from "@jest/globals";
import { circles, fences } from "./fences.ts";
import { projectFiles, readProjectFile } from "./project-files.ts";
import { readSource } from "./read-source.ts";

const sources = projectFiles()
  .filter((file) => /^(app|lib|prisma|rules|scripts|tests)\/|^[^/]+\.ts$/.test(file))
  .map((file) => readSource(file, /\.(ts|tsx|mjs)$/.test(file) ? readProjectFile(file) : ""));

describe.each(fences)("$name", ({ why, breaches, bad }) => {
  test("holds in every file", () => {
    const found = sources.flatMap((source) => breaches(source).map((breach) => `${source.path} ${breach}`));
    if (found.length > 0) throw new Error(`${why}\n${found.join("\n")}`);
  });

  test("bites", () => {
    expect(breaches(readSource(bad.path, bad.text))).not.toEqual([]);
  });
});

describe("capabilities form no circle", () => {
  test("holds", () => {
    expect(circles(sources)).toEqual([]);
  });

  test("bites", () => {
    const there = readSource("lib/checks/a.ts", 'import { b } from "../help/index.ts";');
    const back = readSource("lib/help/b.ts", 'export * from "../checks/index.ts";');
    expect(circles([there, back])).toEqual(["checks → help → checks"]);
  });
});

test("an import is seen however it is written", () => {
  const text = `
    import type { A } from "../a.ts";
    import { type B, type C } from "../b.ts";
    import d, { type E } from "../d.ts";
    export { f } from "./f.ts";
    export * from "zod";
    const g = await import("./g.ts");
    const { h } = process.env;`;
  const { imports, readsEnvironment } = readSource("lib/x/y.ts", text);
  expect(imports).toEqual([
    { target: "lib/a.ts", typesOnly: true },
    { target: "lib/b.ts", typesOnly: true },
    { target: "lib/d.ts", typesOnly: false },
    { target: "lib/x/f.ts", typesOnly: false },
    { target: "zod", typesOnly: false },
    { target: "lib/x/g.ts", typesOnly: false },
  ]);
  expect(readsEnvironment).toBe(true);
  expect(readSource("instrumentation.ts", "if (process.env.NEXT_RUNTIME) run();").readsEnvironment).toBe(false);
  expect(readSource("instrumentation.ts", "if (process.env.NEXT_PORT) run();").readsEnvironment).toBe(true);
});
