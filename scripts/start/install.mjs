/** `npm ci` when node_modules is not what package-lock.json says. Nothing that a package brings is run (.npmrc:
 *  ignore-scripts), and nothing but the package registry is asked.
 *  Built on Node alone: this runs before there are any packages. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../database/folders.mjs";
import { runProgram } from "./run-program.mjs";
import { during } from "./say.mjs";

export async function install(signal) {
  if (isInstalled()) return { kind: "done" };
  const npm = process.env.npm_execpath;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  return during("Installing packages (the first time about a minute)", () =>
    runProgram({
      what: "Installing packages",
      program: npm ? process.execPath : "npm",
      args: npm ? [npm, ...args] : args,
      cwd: projectFolder,
      signal,
    }),
  );
}

/** npm notes in node_modules what it put there. Packages for other platforms are in the lock file only. */
export function isInstalled(folder = projectFolder) {
  const noted = path.join(folder, "node_modules/.package-lock.json");
  if (!existsSync(noted)) return false;
  const there = packagesOf(noted);
  const wanted = packagesOf(path.join(folder, "package-lock.json"));
  return (
    Object.keys(there).every((name) => wanted[name]) &&
    Object.entries(wanted).every(
      ([name, { version, integrity, optional, devOptional, link }]) =>
        name === "" ||
        link ||
        (there[name]
          ? there[name].version === version && there[name].integrity === integrity
          : Boolean(optional || devOptional)),
    )
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}
