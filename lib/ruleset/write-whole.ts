/** In: a file and what belongs in it. Out: the file, written beside and renamed, so that a process reading at the same time
 *  sees all of it or nothing. For caches: a read-only folder or a full disk only means that the work is done again. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

export function writeWhole(file: string, content: string | Uint8Array): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch {
    // The next start works without it.
  }
}
