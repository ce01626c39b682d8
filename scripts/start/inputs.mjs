/** Whether a step must be done again: a hash of everything it reads, kept beside what it made.
 *  In: files and folders of the project. Out: one hash over their names and contents; missing ones count as missing. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../database/folders.mjs";

export function hashInputs(places, leaveOut = []) {
  const hash = createHash("sha256");
  for (const place of places) {
    for (const file of filesUnder(place, leaveOut)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(projectFolder, file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

function filesUnder(place, leaveOut) {
  const full = path.join(projectFolder, place);
  if (leaveOut.includes(place) || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${place}/${name}`, leaveOut));
}

/** A mark lies inside what it vouches for: whoever deletes that deletes the mark with it. */
export function isMarked(mark, hash) {
  try {
    return readFileSync(mark, "utf8") === hash;
  } catch {
    return false;
  }
}

export function removeMark(mark) {
  rmSync(mark, { force: true });
}

export function setMark(mark, hash) {
  writeFileSync(mark, hash);
}
