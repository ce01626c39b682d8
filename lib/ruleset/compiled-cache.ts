/** In: a file on disk and a key. Out: the rule set as it was compiled before from the same rules by the same code, and a way
 *  to keep one. Reading, checking and compiling the whole library takes seconds and several times the memory of its result.
 *  A cache that cannot be read, is cut short or belongs to another key costs time only. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { RuleSet } from "../engine/types.ts";
import type { CatalogueData } from "./catalogue.ts";
import type { LibraryFile } from "./parse-library.ts";
import { writeWhole } from "./write-whole.ts";

/** What a running product needs of a library. */
export interface CompiledRules {
  ruleset: RuleSet;
  catalogue: CatalogueData;
}

const DIGEST = 32;

/** SHA-256 over the rules, the code that compiles them and the engine that writes the file. */
export function cacheKey(rules: readonly LibraryFile[], code: readonly LibraryFile[]): Buffer {
  const hash = createHash("sha256").update(process.versions.v8);
  for (const files of [rules, code]) {
    for (const { path: name, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
      hash.update(`\0${name}\0${text.length}\0${text}`);
  }
  return hash.digest();
}

export function readCompiled(file: string, key: Buffer): CompiledRules | null {
  try {
    const bytes = readFileSync(file);
    const payload = bytes.subarray(2 * DIGEST);
    if (!bytes.subarray(0, DIGEST).equals(key) || !bytes.subarray(DIGEST, 2 * DIGEST).equals(digestOf(payload)))
      return null;
    return deserialize(payload) as CompiledRules;
  } catch {
    return null;
  }
}

export function keepCompiled(file: string, key: Buffer, rules: CompiledRules): void {
  const payload = serialize(rules);
  writeWhole(file, Buffer.concat([key, digestOf(payload), payload]));
}

const digestOf = (payload: Buffer) => createHash("sha256").update(payload).digest();
