/** One file of the library: its data, what its name says, and where everything in it stands. */
import { type DataPath, type Position, type Problem, type ProblemKind, problemAt } from "./problem.ts";
import type { YamlSource } from "./yaml-source.ts";

export interface RuleFile<Data> {
  path: string;
  name: string;
  folder: string;
  data: Data;
  source: YamlSource;
}

/** A problem at a value of the file. `at` leads to it; a stretch of a text value may be singled out. */
export function problemIn(
  file: RuleFile<unknown>,
  at: DataPath | { value: DataPath; start: number; length: number } | { key: DataPath },
  kind: ProblemKind,
  message: string,
  hint: string | null = null,
): Problem {
  return problemAt(positionIn(file, at), kind, message, hint);
}

function positionIn({ source }: RuleFile<unknown>, at: Parameters<typeof problemIn>[1]): Position {
  if ("key" in at) return source.at(at.key, "key");
  if ("value" in at) return source.within(at.value, at.start, at.length);
  return source.at(at);
}
