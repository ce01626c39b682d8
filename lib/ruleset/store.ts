/** The thin rim: reads the files of a folder. Left to others: what they say (parse-library.ts). */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { LibraryFile } from "./parse-library.ts";

/** Every file below the folder but hidden ones, with paths inside it. None when there is no folder: the library then lacks
 *  every file that it needs, which is said like any other problem. */
export function readFolder(folder: string): LibraryFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      return { path: path.relative(folder, full).split(path.sep).join("/"), text: readFileSync(full, "utf8") };
    });
}
