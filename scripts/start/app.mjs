/** The built app as a process: `next start` on a port. Used by `npm start`, by the tests and by the bench.
 *  Out: `{kind:"running", url, pid, ended, stop}` once it answers, or `{kind:"failed", sentence}`. */
import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { projectFolder } from "../database/folders.mjs";
import { explainOutput } from "./failure.mjs";
import { portTaken } from "./port.mjs";

/** In-flight requests get this long when the app is asked to stop (reliability F10). */
const patience = 5_000;
/** It takes a second or two; a machine that has much else to do, longer. */
const longest = 120_000;

/** `output`: where the app's own words go once it runs; before that they are kept for the case that it fails.
 *  @param {{ port: number | string, env?: Record<string, string | undefined>, output?: import("node:stream").Writable,
 *    mode?: "start" | "dev", signal?: AbortSignal }} options
 *  @returns {Promise<{ kind: "running", url: string, pid: number, ended: Promise<unknown>, stop: () => Promise<void>, ready: boolean }
 *    | { kind: "failed", sentence: string } | { kind: "stopped" }>} */
export async function startApp({ port, env = process.env, output = process.stdout, mode = "start", signal }) {
  const child = spawn(
    process.execPath,
    [
      ...["--import", new URL("./leave-with-parent.mjs", import.meta.url).href],
      ...[path.join(projectFolder, "node_modules/next/dist/bin/next"), mode, "--port", String(port)],
    ],
    {
      cwd: projectFolder,
      env: { ...env, NODE_ENV: mode === "dev" ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own: Ctrl-C in the terminal reaches us only, and we stop things in their order.
      detached: true,
    },
  );
  let said = "";
  let ready = false;
  const hear = (chunk) => {
    if (ready) output?.write(chunk);
    else said = (said + chunk).slice(-50_000);
  };
  child.stdout.setEncoding("utf8").on("data", hear);
  child.stderr.setEncoding("utf8").on("data", hear);
  let alive = true;
  const ended = new Promise((resolve) => {
    child.once("error", resolve);
    child.once("exit", (code, name) => resolve(code ?? name));
  }).finally(() => {
    alive = false;
  });
  const stop = () => stopChild(child, ended);
  let status;
  const tooLate = Date.now() + longest;
  while (alive && !signal?.aborted && Date.now() < tooLate) {
    status = await healthStatus(port);
    if (status) break;
    await sleep(40);
  }
  if (signal?.aborted) {
    await stop();
    return { kind: "stopped" };
  }
  if (!alive) {
    if (/EADDRINUSE/.test(said)) return { kind: "failed", sentence: portTaken(port) };
    return explainOutput("Starting the app", said);
  }
  // 503 is the app's own word for "not ready" (it serves what it can); other errors mean that it could not begin.
  if (!status || (status >= 500 && status !== 503)) {
    await stop();
    // The app names wrong settings one a line (lib/env.ts); the rest of what Next says then is noise.
    const settings = /These settings cannot be used:(\n {2}\S.*)+/.exec(said)?.[0];
    return settings ? { kind: "failed", sentence: settings } : explainOutput("Starting the app", said);
  }
  if (status === 503) output?.write(said);
  ready = true;
  return { kind: "running", url: `http://127.0.0.1:${port}`, pid: child.pid, ended, stop, ready: status < 400 };
}

async function stopChild(child, ended) {
  child.kill("SIGTERM");
  const giveUp = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(giveUp);
}

/** Out: what the app answers when asked how it is, undefined while it does not answer. */
async function healthStatus(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}
