/** Out: a problem when CHANGELOG.md does not name the version of the library in its newest heading. */
import type { RuleLibrary } from "../library.ts";
import { type Problem, problemAt } from "../problem.ts";

export function versionNamed({ version, texts }: RuleLibrary): Problem[] {
  if (version !== null) return [];
  const path = "CHANGELOG.md";
  const line = (texts.get(path) ?? "").split("\n").findIndex((one) => one.startsWith("## ")) + 1;
  const at = { path, line: Math.max(1, line), column: 1, length: 1 };
  return [problemAt(at, "version", "no version is named", "the newest heading is the version: `## 2026.11.24-1`")];
}
