/** In: the address of an empty or older database. Out: `{kind:"done", applied}` once it has every migration and the reference
 *  data, or `{kind:"failed" | "stopped"}` with what went wrong. Both may be done again at any time. */
import { existsSync } from "node:fs";
import path from "node:path";
import { runProgram } from "../start/run-program.mjs";
import { projectFolder } from "./folders.mjs";
import { applyMigrations } from "./migrations.mjs";

export async function fillDatabase(url, { env = process.env, signal } = {}) {
  let applied;
  try {
    applied = await applyMigrations(url);
  } catch (error) {
    return { kind: "failed", sentence: `The database could not be brought up to date: ${error.message ?? error}` };
  }
  const seed = path.join(projectFolder, "prisma/seed.ts");
  if (!existsSync(seed)) return { kind: "done", applied };
  const seeded = await runProgram({
    what: "Loading reference data",
    args: [path.join(projectFolder, "scripts/run.mjs"), seed],
    cwd: projectFolder,
    env: { ...env, DATABASE_URL: url },
    signal,
  });
  return seeded.kind === "done" ? { kind: "done", applied } : seeded;
}
