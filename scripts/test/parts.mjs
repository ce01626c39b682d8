/** The parts of `npm test`, quickest first, and how each is run. A part gives `{passed, failed}`. */
import path from "node:path";
import { projectFolder } from "../database/folders.mjs";
import { runProgram } from "../start/run-program.mjs";
import { complain } from "../start/say.mjs";
import { runJest } from "./run-jest.mjs";

/** A program that is right or wrong as a whole counts as one test. */
const program = (name, what, args) => ({
  name,
  async run({ signal }) {
    const [file, ...more] = args;
    const outcome = await runProgram({
      what,
      args: [path.join(projectFolder, "node_modules", file), ...more],
      cwd: projectFolder,
      signal,
    });
    if (outcome.kind === "failed") complain(outcome.sentence);
    return outcome.kind === "done" ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
});

/** `apart`: one file at a time, for tests that measure, or use the whole machine. `pages`: needs the built app. */
const tests = (name, projects, { pages = false, apart = false, files = [] } = {}) => ({
  name,
  pages,
  run: ({ rest, signal }) => runJest({ projects, files: [...files, ...rest], apart, signal }),
});

const always = [
  program("types", "Checking types", ["typescript/bin/tsc", "--noEmit"]),
  program("lint", "Checking style", ["@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]),
  tests("habits", ["habits"]),
  tests("unit", ["unit"]),
  tests("rules", ["rules"]),
  tests("dom", ["dom"]),
  tests("db", ["db"]),
  tests("http", ["http"], { pages: true }),
  tests("browser", ["browser"], { pages: true, apart: true }),
  tests("start", ["start"], { pages: true, apart: true }),
];

/** Parts of parts, by name only. */
const onRequest = [
  tests("boundaries", ["habits"], { files: ["tests/habits/boundaries"] }),
  tests("unused", ["habits"], { files: ["tests/habits/unused"] }),
];

export function findParts(words) {
  const named = [...always, ...onRequest].filter(({ name }) => words.includes(name));
  return {
    parts: named.length > 0 ? named : always,
    stop: words.includes("--stop"),
    rest: words.filter((word) => word !== "--stop" && !named.some(({ name }) => name === word)),
  };
}
