/** In: a rule library. Out: SHA-256 over what it says, in hexadecimal: the same for two folders that differ in comments,
 *  layout, order of files or encoding of marks only. */
import { createHash } from "node:crypto";
import type { RuleLibrary } from "./library.ts";
import type { RuleFile } from "./rule-file.ts";

export function fingerprint(library: RuleLibrary): string {
  const { terms, flags, frames, circumstances, explanations, languages, places, pay, help, registers, scoring } =
    library;
  const single = [pay.currencies, pay.rates, pay.wages, pay.words, help, registers, scoring].filter(
    (file) => file !== null,
  );
  const lists: RuleFile<unknown>[][] = [terms, flags, frames, circumstances, explanations, languages, places, single];
  const files = lists.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
  const hash = createHash("sha256");
  for (const { path, data } of files) hash.update(`${path}\n${canonical(data)}\n`);
  return hash.digest("hex");
}

/** JSON with sorted names. */
function canonical(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
