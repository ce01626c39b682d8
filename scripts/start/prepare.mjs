/** Everything between a fresh clone and something that can run: packages, Prisma's client, pages.
 *  One process of a clone does this at a time; the others wait for it. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../database/folders.mjs";
import { buildPages, generateClient } from "./build.mjs";
import { install } from "./install.mjs";
import { waitForLock } from "./lock.mjs";
import { say } from "./say.mjs";

/** Out: `{kind:"done"}`, `{kind:"stopped"}` or `{kind:"failed", sentence}`. */
export async function prepare({ pages = true, signal } = {}) {
  const folder = path.join(projectFolder, ".data");
  mkdirSync(folder, { recursive: true });
  const turn = await waitForLock(path.join(folder, "preparing.json"), {
    signal,
    onWait: ({ pid }) => say(`Waiting for process ${pid}, which is installing or building in this folder …`),
  });
  if (turn.kind !== "taken") return turn;
  try {
    for (const step of pages ? [install, generateClient, buildPages] : [install, generateClient]) {
      const outcome = await step(signal);
      if (outcome.kind !== "done") return outcome;
    }
    return { kind: "done" };
  } finally {
    turn.release();
  }
}
