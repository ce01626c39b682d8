#!/usr/bin/env node
/** In: a TypeScript file and its arguments (`node scripts/run.mjs scripts/check.ts --explain`). Out: that file, run.
 *  Node 20 cannot read TypeScript; scripts/typescript/hooks.mjs teaches it, with a cache so that later runs start fast.
 *  Left to others: types are not checked here (`npm run types`). */
import { register } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  process.stderr.write("Usage: node scripts/run.mjs <file.ts> [arguments]\n");
  process.exit(2);
}
const target = path.resolve(file);
process.argv = [process.argv[0], target, ...rest];
process.setSourceMapsEnabled(true);
register("./typescript/hooks.mjs", import.meta.url);
await import(pathToFileURL(target).href);
