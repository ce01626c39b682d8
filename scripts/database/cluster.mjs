/** The bundled PostgreSQL: one folder, one server.
 *  In: a folder (`pg/` data, `password`, `postgres.log` go there) that the caller owns. Out: a running server with its
 *  address, and the ways to stop, kill, freeze and resume it. Listens on 127.0.0.1 only, on a port of its own, with a password.
 *  Left to others: who owns the folder (scripts/start/lock.mjs), tables (migrations.mjs). */
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../start/port.mjs";
import { childrenOf, sendSignal } from "../start/process-alive.mjs";
import { as, serverAccount } from "./account.mjs";
import { clearLeftover, readPostmaster, stopServer } from "./leftover.mjs";
import { serverPrograms } from "./programs.mjs";

/** @typedef {{ folder: string, port: number, logFile: string, pid: number, ended: Promise<unknown>,
 *    url: (database: string) => string, stop: () => Promise<void>, kill: () => Promise<void>,
 *    freeze: () => void, resume: () => void }} Cluster */

const user = "offercheck";
/** Text never enters the server's log: no statements, and no errors of statements either, since those quote values
 *  (reliability P3). What the server says of itself is LOG and above. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_min_messages: "log",
  log_statement: "none",
  log_timezone: "UTC",
  timezone: "UTC",
};

/** Out: `{kind:"running", cluster}` or `{kind:"disk-full" | "failed", sentence}`.
 *  `durable: false` is for tests: no waiting for the disk. `port`: one it had before and should have again.
 *  `extra`: more settings of the server.
 *  @param {{ folder: string, account?: ReturnType<typeof serverAccount>, durable?: boolean, port?: number,
 *    extra?: Record<string, string> }} options
 *  @returns {Promise<{ kind: "running", cluster: Cluster, leftover: string } | { kind: "disk-full" | "failed", sentence: string }>} */
export async function startCluster({ folder, account = serverAccount(), durable = true, port, extra = {} }) {
  if (account.kind === "failed") return account;
  const programs = serverPrograms(account);
  if (programs.kind === "failed") return programs;
  const data = path.join(folder, "pg");
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (!existsSync(path.join(data, "PG_VERSION"))) {
    const failed = initialise({ folder, data, account, bin: programs.bin, durable });
    if (failed) return failed;
  }
  const leftover = await clearLeftover(data);
  const flags = {
    ...settings,
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
    ...extra,
  };
  // The port is found free and then bound by another program, and parts of a server that was killed need a moment to go:
  // both pass when tried again.
  for (let attempt = 1; ; attempt++) {
    const outcome = await launch({ folder, data, account, bin: programs.bin, flags, port: port ?? (await freePort()) });
    if (outcome.kind === "running") return { ...outcome, leftover };
    if (outcome.kind !== "again" || attempt === 5)
      return { kind: outcome.kind === "again" ? "failed" : outcome.kind, sentence: outcome.sentence };
    await sleep(300 * attempt);
  }
}

function initialise({ folder, data, account, bin, durable }) {
  const making = path.join(folder, "pg.making");
  const passwordFile = path.join(folder, "password");
  rmSync(making, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (account.kind === "other") for (const place of [making, passwordFile]) chownSync(place, account.uid, account.gid);
  const { status, stderr, error } = spawnSync(
    path.join(bin, "initdb"),
    [
      ...["-D", making, "-U", user, "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8"],
      // The built-in locale sorts the same on every machine.
      ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ...(durable ? [] : ["--no-sync"]),
    ],
    { ...as(account), cwd: "/", env: environment(), encoding: "utf8" },
  );
  if (status !== 0) return explain(`${stderr ?? ""}${error ?? ""}`, "The database could not be made");
  // Named last: a crash on the way leaves only pg.making, and the next start begins again.
  renameSync(making, data);
  return undefined;
}

async function launch({ folder, data, account, bin, flags, port }) {
  const logFile = path.join(folder, "postgres.log");
  const log = openSync(logFile, "w", 0o600);
  const child = spawn(
    path.join(bin, "postgres"),
    ["-D", data, "-p", String(port), ...Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    // A session of its own: Ctrl-C in the terminal must reach the app first, and the database only through us.
    { ...as(account), cwd: "/", env: environment(), stdio: ["ignore", log, log], detached: true },
  );
  closeSync(log);
  const ended = new Promise((resolve) => {
    child.once("error", resolve);
    child.once("exit", resolve);
  });
  let alive = true;
  ended.then(() => {
    alive = false;
  });
  while (alive && readPostmaster(data)?.status !== "ready") await sleep(20);
  if (!alive) return explain(readFileSync(logFile, "utf8"), "The database did not start");
  child.unref();
  return { kind: "running", cluster: describe({ folder, child, port, ended, logFile }) };
}

function describe({ folder, child, port, ended, logFile }) {
  const password = readFileSync(path.join(folder, "password"), "utf8");
  const guard = startGuard(child.pid);
  ended.then(() => guard?.kill());
  return {
    folder,
    port,
    logFile,
    pid: child.pid,
    /** Fulfils when the server has gone, for whatever reason. */
    ended,
    url: (database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`,
    async stop() {
      // Until now the server kept nobody from ending; now its end is waited for.
      child.ref();
      await stopServer(child.pid);
      await ended;
    },
    /** For tests of faults: all processes at once, as a power cut would. */
    async kill() {
      child.ref();
      signalAll(child.pid, "SIGKILL");
      await ended;
    },
    /** For tests of faults: it keeps its connections and accepts new ones, and answers nothing. */
    freeze: () => signalAll(child.pid, "SIGSTOP"),
    resume: () => signalAll(child.pid, "SIGCONT"),
  };
}

/** Each connection is a process of its own. The first one goes first, so that it starts no others meanwhile. */
function signalAll(pid, signal) {
  sendSignal(pid, signal);
  for (const child of childrenOf(pid)) sendSignal(child, signal);
}

/** Stops the server when this process is gone without having said goodbye (`kill -9`): the shell's `read` ends when our end
 *  of its input does. It costs 1 MB, where a second Node would cost 40. */
function startGuard(pid) {
  if (process.platform === "win32") return undefined;
  const guard = spawn("/bin/sh", ["-c", 'read -r line; kill -INT "$1"', "offercheck-guard", String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  guard.on("error", () => undefined);
  guard.unref();
  guard.stdin.unref?.();
  return guard;
}

/** The caller's PG* variables would change what the programs do. */
function environment() {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
}

function explain(said, what) {
  if (/no space left on device/i.test(said)) {
    return {
      kind: "disk-full",
      sentence: "The disk is full: the database needs some free space (about 100 MB to begin).",
    };
  }
  if (/could not bind|address already in use|pre-existing shared memory block/i.test(said)) {
    return { kind: "again", sentence: `${what}: ${lastLine(said)}` };
  }
  if (/incompatible with server|not compatible with this version/i.test(said)) {
    return { kind: "failed", sentence: `The data were made by another version of PostgreSQL: ${lastLine(said)}` };
  }
  return { kind: "failed", sentence: `${what}: ${lastLine(said)}` };
}

function lastLine(said) {
  const lines = said.split("\n").filter((line) => line.trim());
  return (lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? "no reason given").trim();
}
