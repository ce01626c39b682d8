/** What has to be made before the app can run: Prisma's client from the schema, and the pages from their sources.
 *  Each is skipped while what it reads is unchanged. Left to others: types (`npm run types`), the database. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../database/folders.mjs";
import { hashInputs, isMarked, removeMark, setMark } from "./inputs.mjs";
import { runProgram } from "./run-program.mjs";
import { during } from "./say.mjs";

const inProject = (place) => path.join(projectFolder, place);
const quiet = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

/** Everything that decides the pages. `rules/` is read by the running app, so that a changed word needs no build. */
const sources = [
  "app",
  "lib",
  "prisma/schema.prisma",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "tsconfig.json",
  "tsconfig.next.json",
  "package.json",
  "package-lock.json",
];

export async function generateClient(signal) {
  const schema = "prisma/schema.prisma";
  if (!existsSync(inProject(schema))) return { kind: "done" };
  const prisma = JSON.parse(readFileSync(inProject("node_modules/prisma/package.json"), "utf8")).version;
  const hash = `${prisma} ${hashInputs([schema, "prisma.config.ts"])}`;
  const mark = inProject("lib/db/generated/.inputs");
  if (isMarked(mark, hash)) return { kind: "done" };
  const outcome = await during("Preparing the database client", () =>
    runProgram({
      what: "Preparing the database client",
      args: [inProject("node_modules/prisma/build/index.js"), "generate", "--no-hints"],
      cwd: projectFolder,
      env: quiet,
      signal,
    }),
  );
  if (outcome.kind === "done") setMark(mark, hash);
  return outcome;
}

export async function buildPages(signal) {
  const hash = hashInputs(sources, ["lib/db/generated"]);
  const mark = inProject(".next/offercheck-inputs");
  if (isMarked(mark, hash)) return { kind: "done" };
  removeMark(mark);
  const outcome = await during("Building the pages (about a minute)", () =>
    runProgram({
      what: "Building the pages",
      args: [inProject("node_modules/next/dist/bin/next"), "build"],
      cwd: projectFolder,
      env: { ...quiet, NODE_ENV: "production" },
      signal,
    }),
  );
  if (outcome.kind === "done") setMark(mark, hash);
  return outcome;
}
