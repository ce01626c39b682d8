/** In: a TypeScript text and its file name. Out: JavaScript with an inline source map.
 *  Kept on disk under `.data/cache/typescript`, by a hash of everything that decides the result: the compiler itself
 *  (30 MB, 100 ms to load) is touched only for files that changed. A cache that cannot be written costs time only. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.join(root, ".data/cache/typescript");
const require = createRequire(import.meta.url);
const options = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
    experimental: { keepImportAttributes: true },
  },
  module: { type: "es6" },
  sourceMaps: "inline",
  swcrc: false,
};
const compiler = JSON.stringify([options, require("@swc/core/package.json").version]);

export function transform(source, file) {
  const key = createHash("sha256").update(compiler).update("\0").update(file).update("\0").update(source).digest("hex");
  const kept = path.join(folder, `${key}.mjs`);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    // Not there yet, or not readable: compile.
  }
  const parser = { syntax: "typescript", tsx: file.endsWith(".tsx") };
  const { code } = require("@swc/core").transformSync(source, {
    ...options,
    jsc: { ...options.jsc, parser },
    filename: file,
  });
  remember(kept, code);
  return code;
}

/** Written beside and renamed, so that a process reading at the same time sees all of it or nothing. */
function remember(kept, code) {
  try {
    mkdirSync(folder, { recursive: true });
    const beside = `${kept}.${process.pid}`;
    writeFileSync(beside, code);
    renameSync(beside, kept);
  } catch {
    // A read-only folder or a full disk: the next run compiles again.
  }
}
