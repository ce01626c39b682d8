/** The files of the project as git would take them: what is ignored (packages, builds, data) is not ours to judge.
 *  Works without git too, since a copy of the folder is enough to run the tests. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../../scripts/database/folders.mjs";

const ignored = new Set(["node_modules", ".git", ".next", ".data", "lib/db/generated", "next-env.d.ts"]);

/** Paths relative to the project, with `/` between. */
export function projectFiles(folder = ""): string[] {
  return readdirSync(path.join(projectFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = folder ? `${folder}/${entry.name}` : entry.name;
    if (ignored.has(place) || entry.name.startsWith(".env")) return [];
    if (entry.isDirectory()) return projectFiles(place);
    return entry.isFile() ? [place] : [];
  });
}

export function readProjectFile(place: string): string {
  return readFileSync(path.join(projectFolder, place), "utf8");
}
