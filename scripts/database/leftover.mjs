/** What a crash leaves in a data folder of PostgreSQL, and how it is cleared away.
 *  A server that outlived its owner is shut down in an orderly way; a postmaster.pid whose process is gone, or is now some
 *  other program (numbers are used again after a restart of the machine), is removed. PostgreSQL's own recovery does the
 *  rest. To be called only by the owner of the folder (scripts/start/lock.mjs). */
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, isAlive, sendSignal } from "../start/process-alive.mjs";

/** Out: what postmaster.pid says: `{pid, port, status}`, or undefined. Line 8 is "ready" once connections are accepted. */
export function readPostmaster(data) {
  try {
    const lines = readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
    const pid = Number.parseInt(lines[0], 10);
    return pid > 0 ? { pid, port: Number.parseInt(lines[3], 10), status: (lines[7] ?? "").trim() } : undefined;
  } catch {
    return undefined;
  }
}

/** Out: "none", "removed" (only the file was left), or "stopped" (a server was still running). */
export async function clearLeftover(data) {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return "none";
  const left = readPostmaster(data);
  const ours = left !== undefined && isServerOf(left.pid, data);
  if (ours) await stopServer(left.pid);
  rmSync(file, { force: true });
  return ours ? "stopped" : "removed";
}

/** SIGINT is PostgreSQL's fast shutdown (sessions are cut, nothing is lost); then harder, so that this always ends. */
export async function stopServer(pid) {
  for (const [signal, milliseconds] of [
    ["SIGCONT", 0],
    ["SIGINT", 10_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ]) {
    sendSignal(pid, signal);
    for (let waited = 0; waited < milliseconds; waited += 25) {
      if (!isAlive(pid)) return;
      await sleep(25);
    }
  }
}

function isServerOf(pid, data) {
  const command = isAlive(pid) ? commandOf(pid) : "";
  return command.includes("postgres") && command.includes(data);
}
