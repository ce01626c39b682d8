/** The monthly keys: one file of 32 random bytes a month in KEY_DIR, which replicas share and backups leave out. A key is made
 *  when the first text of its month comes, and destroyed when the last row of its month is gone.
 *  Out: seeds, or null when there is no key to be had (a read-only disk): then near-copies rest, and nothing else does. */
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Seeds, seedsFrom } from "./min-hash.ts";

const KEY_BYTES = 32;
const RETRY_MS = 60_000;
const FILE = /^near-copies-(\d{6})\.key$/;

export interface KeyFiles {
  /** `make: false` for a month that is over: without its key its rows can be compared with nothing. */
  seeds(month: number, make: boolean): Seeds | null;
  /** In: months whose rows are still there, and the present one. */
  destroyAllBut(months: ReadonlySet<number>): void;
}

export function keyFiles(folder: string, now: () => number): KeyFiles {
  const known = new Map<number, { seeds: Seeds | null; triedAt: number }>();
  const fileOf = (month: number) => path.join(folder, `near-copies-${month}.key`);
  return {
    seeds(month, make) {
      const before = known.get(month);
      if (before && (before.seeds || now() - before.triedAt < RETRY_MS)) return before.seeds;
      const key = readKey(fileOf(month)) ?? (make ? makeKey(folder, fileOf(month)) : null);
      const seeds = key && seedsFrom(key);
      known.set(month, { seeds, triedAt: now() });
      return seeds;
    },
    destroyAllBut(months) {
      for (const month of known.keys()) if (!months.has(month)) known.delete(month);
      for (const name of names(folder)) {
        const month = FILE.exec(name)?.[1];
        if (month && !months.has(Number(month))) destroy(path.join(folder, name));
      }
    },
  };
}

function readKey(file: string): Buffer | null {
  try {
    const key = readFileSync(file);
    return key.length === KEY_BYTES ? key : null;
  } catch {
    return null;
  }
}

/** Written whole under another name and then linked: of several replicas one wins, and all read the winner's. */
function makeKey(folder: string, file: string): Buffer | null {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, randomBytes(KEY_BYTES), { mode: 0o600, flag: "wx" });
    try {
      linkSync(draft, file);
    } finally {
      unlinkSync(draft);
    }
  } catch {
    // Another replica was first, or the disk takes nothing: reading tells which.
  }
  return readKey(file);
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Overwritten first; on disks that copy on write that is a wish, and backups leave the folder out for that reason. */
function destroy(file: string): void {
  try {
    writeFileSync(file, randomBytes(KEY_BYTES), { flag: "r+" });
    unlinkSync(file);
  } catch {
    // Another replica was first, or the disk is read-only; the next round tries again.
  }
}
