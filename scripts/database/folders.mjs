/** Where things are kept: the project, its data, and the data of the bundled PostgreSQL.
 *  Data lives in `.data/` of the project, or in the folder named by OFFERCHECK_DATA. Only where the server's account cannot
 *  enter that (a clone under root's closed home) the database goes to the system's data folder, one per clone. */
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isAlive } from "../start/process-alive.mjs";
import { canEnter } from "./account.mjs";

export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const systemFolder = "/var/lib/offercheck";

export function dataFolder(env = process.env) {
  return env.OFFERCHECK_DATA ? path.resolve(env.OFFERCHECK_DATA) : path.join(projectFolder, ".data");
}

/** Out: `{kind:"found", folder, moved}`; `moved` when it is not inside the data folder; or `{kind:"failed", sentence}`. */
export function databaseFolder(account, env = process.env) {
  const wanted = path.join(dataFolder(env), "database");
  if (canEnter(account, nearestExisting(wanted))) return { kind: "found", folder: made(wanted), moved: false };
  if (env.OFFERCHECK_DATA) {
    return {
      kind: "failed",
      sentence: `OFFERCHECK_DATA (${env.OFFERCHECK_DATA}) lies in a folder that the user ${account.name}, who runs the database, cannot enter: choose another place.`,
    };
  }
  const clone = createHash("sha256").update(projectFolder).digest("hex").slice(0, 10);
  const name = `${path.basename(projectFolder)}-${clone}`;
  return { kind: "found", folder: made(path.join(systemFolder, name)), moved: true };
}

/** A new folder for a server that lives only for a while (tests, making a migration); the caller removes it. Those whose
 *  maker was killed before it could are removed here. */
export function temporaryFolder(account, name) {
  const make = (parent) => {
    for (const left of readdirSync(parent)) {
      const maker = /^offercheck-\w+-(\d+)-/.exec(left)?.[1];
      if (maker && !isAlive(Number(maker))) removeQuietly(path.join(parent, left));
    }
    const folder = mkdtempSync(path.join(parent, `offercheck-${name}-${process.pid}-`));
    // Made closed to all others; the account has to walk through it.
    chmodSync(folder, 0o711);
    return folder;
  };
  const usual = make(tmpdir());
  if (canEnter(account, usual)) return usual;
  rmSync(usual, { recursive: true });
  return make(made(path.join(systemFolder, "temporary")));
}

function removeQuietly(folder) {
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Another user's, or being removed by its maker's heir.
  }
}

function made(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

function nearestExisting(folder) {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}
