/** The thin rim: reads the files of a rules folder. Left to others: what they say (parse-library.ts). */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { LibraryFile } from "./parse-library.ts";

/** Every file below the folder but hidden ones, with paths inside it. */
export function readRulesFolder(folder: string): LibraryFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      return { path: path.relative(folder, full).split(path.sep).join("/"), text: readFileSync(full, "utf8") };
    });
}
