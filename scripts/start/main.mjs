/** The order of a start: look whether it can succeed, prepare, database, migrations, reference data, app; and of a stop: app,
 *  database. Built on Node alone until packages are there, hence the imports on the way.
 *  Every expected failure is one sentence and exit code 1. */
import { mkdirSync, statfsSync } from "node:fs";
import { dataFolder, projectFolder } from "../database/folders.mjs";
import { startApp } from "./app.mjs";
import { diskFull, explainError } from "./failure.mjs";
import { isInstalled } from "./install.mjs";
import { examinePort } from "./port.mjs";
import { prepare } from "./prepare.mjs";
import { complain, during, say } from "./say.mjs";
import { stopRequests } from "./stop-requests.mjs";

/** In: "start", or "dev" for pages that follow edits. Ends the process. */
export async function start(mode) {
  const signal = stopRequests();
  const toStop = [];
  let outcome;
  try {
    outcome = await run({ mode, signal, toStop, port: process.env.PORT || "3000" });
  } catch (error) {
    outcome = explainError(error);
  }
  if (outcome.kind === "failed") complain(outcome.sentence);
  for (const stop of toStop.reverse()) await stop();
  if (outcome.kind === "stopped") say("Stopped.");
  process.exit(outcome.kind === "failed" ? 1 : 0);
}

async function run({ mode, signal, toStop, port }) {
  const busy = (await alreadyRunning()) ?? (await examinePort(port)) ?? examineDisk();
  if (busy) return busy;
  const prepared = await prepare({ pages: mode === "start", signal });
  if (prepared.kind !== "done") return prepared;

  const database = await openDatabase(toStop);
  if (database.kind !== "ready") return database;
  const env = { ...process.env, DATABASE_URL: database.url, OFFERCHECK_DATA: dataFolder() };
  const { fillDatabase } = await import("../database/fill.mjs");
  const filled = await fillDatabase(database.url, { env, signal });
  if (filled.kind !== "done") return filled;
  if (filled.applied.length > 0) say(`  brought up to date (migrations: ${filled.applied.length})`);

  say("Starting the app …");
  const app = await startApp({ port, env, mode, signal });
  if (app.kind !== "running") return app;
  toStop.push(app.stop);
  database.note?.({ address: `http://localhost:${port}` });
  if (!app.ready) complain("The app runs, but cannot check offers; the lines above say why.");
  say(`OfferCheck is running: open http://localhost:${port} (Ctrl-C stops it).`);
  return untilStopped(app, signal);
}

/** Looked at before anything else: the port would be taken too, and that would be the lesser half of the truth. */
async function alreadyRunning() {
  if (process.env.DATABASE_URL || !isInstalled()) return undefined;
  const { bundledOwner } = await import("../database/bundled.mjs");
  const owner = bundledOwner();
  return owner && { kind: "failed", sentence: ownedBy(owner) };
}

function ownedBy({ pid, address }) {
  return `OfferCheck is already running on these data (process ${pid}${address ? `, ${address}` : ""}): stop it first, or name other data in OFFERCHECK_DATA.`;
}

function examineDisk() {
  mkdirSync(dataFolder(), { recursive: true });
  const wanted = isInstalled()
    ? [[dataFolder(), 64]]
    : [
        [projectFolder, 1_500],
        [dataFolder(), 64],
      ];
  const full = wanted.some(([folder, megabytes]) => {
    const { bavail, bsize } = statfsSync(folder);
    return (bavail * bsize) / 2 ** 20 < megabytes;
  });
  return full ? diskFull : undefined;
}

async function openDatabase(toStop) {
  const { examineServer } = await import("../database/connection.mjs");
  if (process.env.DATABASE_URL) {
    const found = await examineServer(process.env.DATABASE_URL);
    return found.kind === "fine"
      ? { kind: "ready", url: process.env.DATABASE_URL }
      : { kind: "failed", sentence: found.sentence };
  }
  const { openBundled } = await import("../database/bundled.mjs");
  const opened = await during("Starting the database", () => openBundled({ onRestart: tellRestart }));
  if (opened.kind === "in-use") return { kind: "failed", sentence: ownedBy(opened.by) };
  if (opened.kind !== "ready") return opened;
  toStop.push(opened.stop);
  if (opened.leftover !== "none") say("  The last run did not end in order; the database has recovered from that.");
  if (opened.moved) {
    say(
      `  Its data are in ${opened.folder}, since the user ${opened.account.name}, who runs it, cannot enter ${projectFolder}.`,
    );
  }
  return opened;
}

function tellRestart(what, why) {
  if (what === "back") say("The database is running again.");
  else
    complain(why ? `The database could not be started again: ${why}` : "The database has stopped; starting it again …");
}

async function untilStopped(app, signal) {
  const asked = new Promise((resolve) => {
    if (signal.aborted) resolve("asked");
    signal.addEventListener("abort", () => resolve("asked"));
  });
  const how = await Promise.race([asked, app.ended]);
  if (how === "asked") {
    say("Stopping …");
    return { kind: "stopped" };
  }
  return { kind: "failed", sentence: `The app ended by itself (${how}); its last words are above.` };
}
