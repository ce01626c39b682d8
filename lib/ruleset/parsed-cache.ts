/** In: a file on disk. Out: what texts of rule files meant when they were read before, by hash of the text, and a way to
 *  keep it. Reading YAML takes longer than everything else in loading together (a second for the whole library), and its
 *  result depends on the text alone. A cache that cannot be read or written costs time only; it never holds a text that had
 *  a fault, and the schema looks at its data like at any other. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ReadBefore } from "./parse-library.ts";
import { writeWhole } from "./write-whole.ts";

/** To be counted up when the same text would be read differently (another YAML library, another version of YAML). */
const FORM = 1;

export interface ParsedCache extends ReadBefore {
  /** Writes what was asked for since, if any of it is new. */
  keep(): void;
}

export function openParsedCache(file: string): ParsedCache {
  const known = readKnown(file);
  const used = new Map<string, unknown>();
  let fresh = false;
  return {
    get: (text) => {
      const key = hashOf(text);
      const data = known.get(key);
      if (data !== undefined) used.set(key, data);
      return data;
    },
    set: (text, data) => {
      const key = hashOf(text);
      fresh ||= !known.has(key);
      used.set(key, data);
    },
    keep: () => {
      if (fresh) writeWhole(file, JSON.stringify(Object.fromEntries(used)));
    },
  };
}

const hashOf = (text: string) => createHash("sha256").update(`${FORM}\0${text}`).digest("base64url");

function readKnown(file: string): Map<string, unknown> {
  try {
    const entries: unknown = JSON.parse(readFileSync(file, "utf8"));
    return new Map(typeof entries === "object" && entries !== null ? Object.entries(entries) : []);
  } catch {
    return new Map();
  }
}
