/** One owner per folder: a file with the owner's process number, when that process began, and what it wants others to know.
 *  A file whose process is gone, or is another one with the same number, is a leftover and is taken over. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { beganAt, isAlive } from "./process-alive.mjs";

/** Out: `{kind:"taken", note, release}`, or `{kind:"held", by}` with what the owner wrote. */
export function takeLock(file, facts = {}) {
  const mine = { pid: process.pid, began: beganAt(process.pid), ...facts };
  const beside = `${file}.${process.pid}`;
  write(beside, mine);
  try {
    for (let attempt = 1; attempt <= 3; attempt++) {
      try {
        // Linking fails when the name exists: of two that try at once, one wins.
        linkSync(beside, file);
        return {
          kind: "taken",
          note: (more) => write(file, { ...mine, ...more }),
          release: () => rmSync(file, { force: true }),
        };
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const held = readLock(file);
      if (held) return { kind: "held", by: held };
      setAside(file);
    }
    return { kind: "held", by: readLock(file) ?? {} };
  } finally {
    rmSync(beside, { force: true });
  }
}

/** As takeLock, but waits for its turn: for work that ends, such as a build. */
export async function waitForLock(file, { onWait, signal } = {}) {
  for (let waited = 0; ; waited++) {
    const lock = takeLock(file);
    if (lock.kind === "taken") return lock;
    if (signal?.aborted) return { kind: "stopped" };
    if (waited === 0) onWait?.(lock.by);
    await sleep(250);
  }
}

/** Out: what the living owner of the file wrote, or undefined. */
export function readLock(file) {
  try {
    const held = JSON.parse(readFileSync(file, "utf8"));
    return isAlive(held.pid) && beganAt(held.pid) === held.began ? held : undefined;
  } catch {
    return undefined;
  }
}

/** Renamed first and looked at again: another start may have taken over between our look and our move. */
function setAside(file) {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
    if (readLock(aside)) linkSync(aside, file);
  } catch {
    // Somebody else was faster; the next attempt sees what they left.
  }
  rmSync(aside, { force: true });
}

/** The owner's note may hold the database's address with its password: readable for the owner only. */
function write(file, content) {
  const beside = `${file}.writing-${process.pid}`;
  writeFileSync(beside, JSON.stringify(content), { mode: 0o600 });
  renameSync(beside, file);
}
