/** In: problems, and the names that somebody asked about (a flag or term id, or part of a path). Out: those that concern one
 *  of them: in a file whose path holds the name, or in a flag's entry of an explanations file. All of them without names. */
import type { Problem } from "./problem.ts";

export function isChosenPath(path: string, names: readonly string[]): boolean {
  return names.length === 0 || names.some((name) => path.includes(name));
}

export function chooseProblems(
  problems: readonly Problem[],
  names: readonly string[],
  texts: ReadonlyMap<string, string>,
): Problem[] {
  return problems.filter(
    ({ path, line }) => isChosenPath(path, names) || names.includes(explainedAt(path, line, texts.get(path) ?? "")),
  );
}

/** The flag whose explanation stands at a line; empty elsewhere. */
function explainedAt(path: string, line: number, text: string): string {
  if (!path.startsWith("explanations/")) return "";
  const above = text.split("\n").slice(0, line);
  return above.map((one) => /^ {2}([a-z0-9-]+):/.exec(one)?.[1]).findLast((id) => id !== undefined) ?? "";
}
