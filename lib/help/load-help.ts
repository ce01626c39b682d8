/** Reads rules/help/lines.yaml once per process: help must be there when the database, the rule set and everything else is
 *  not. A file that cannot be read or has a mistake is a fault of the installation (`npm run rules` finds it) and throws. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { helpFile } from "../ruleset/schema.ts";
import type { HelpLibrary } from "./select-help.ts";

export function readHelp(root: string): HelpLibrary {
  const file = helpFile.parse(parse(readFileSync(join(root, "rules", "help", "lines.yaml"), "utf8")));
  return { lines: file.lines, superseded: file.superseded.flatMap(({ values }) => values) };
}

let read: HelpLibrary | undefined;

export function helpLibrary(): HelpLibrary {
  read ??= readHelp(process.cwd());
  return read;
}
