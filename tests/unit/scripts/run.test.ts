import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { projectFolder } from "../../../scripts/database/folders.mjs";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "offercheck-run-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(files: Record<string, string>, ...args: string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const { NODE_OPTIONS: _jest, ...env } = process.env;
  const command = [path.join(projectFolder, "scripts/run.mjs"), path.join(folder, Object.keys(files)[0]!), ...args];
  return spawnSync(process.execPath, command, { encoding: "utf8", env });
}

test("runs TypeScript with its imports, JSON and arguments", () => {
  const { stdout, stderr } = run(
    {
      "main.ts": `
        import data from "./data.json" with { type: "json" };
        import { double, type Figure } from "./double.ts";
        const figure: Figure = data.figure;
        process.stdout.write([double(figure), ...process.argv.slice(2)].join(" "));`,
      "double.ts": "export type Figure = number;\nexport const double = (figure: Figure) => figure * 2;",
      "data.json": '{ "figure": 21 }',
    },
    "--explain",
  );
  expect({ stdout, stderr }).toEqual({ stdout: "42 --explain", stderr: "" });
});

test("an error names the line of the TypeScript file, also from the cache", () => {
  const files = {
    "faulty.ts": "interface Removed {\n  a: string;\n}\n\nexport const no: Removed = undefined!;\nno.a.length;\n",
  };
  for (const time of ["first", "again"])
    expect([time, run(files).stderr]).toEqual([time, expect.stringMatching(/faulty\.ts:6/)]);
});

test("what is changed is compiled anew", () => {
  expect(run({ "changing.ts": "process.stdout.write('one');" }).stdout).toBe("one");
  expect(run({ "changing.ts": "process.stdout.write('two');" }).stdout).toBe("two");
});
