/** Out: a problem where a file's `id` (or a language's `code`) is not its name, and where two files of a kind bear one name. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { problemIn, type RuleFile } from "../rule-file.ts";

export function idsMatchFiles({ terms, flags, frames, circumstances, languages, places }: RuleLibrary): Problem[] {
  const problems: Problem[] = [];
  for (const file of [...terms, ...flags, ...frames, ...circumstances])
    problems.push(...differs(file, "id", file.data.id));
  for (const file of languages) problems.push(...differs(file, "code", file.data.code));
  // A signal is known by its id wherever it is shown, so frames and circumstances share the names of flags.
  for (const files of [terms, [...flags, ...frames, ...circumstances]]) problems.push(...twice(files));
  const seen = new Map<string, string>();
  for (const file of places) {
    for (const [index, { id }] of file.data.places.entries()) {
      const other = seen.get(id);
      if (other)
        problems.push(problemIn(file, ["places", index, "id"], "duplicate-id", `\`${id}\` stands in ${other} too`));
      seen.set(id, file.path);
    }
  }
  return problems;
}

function differs(file: RuleFile<unknown>, key: string, value: string): Problem[] {
  if (value === file.name) return [];
  const hint = `write \`${key}: ${file.name}\`, or name the file ${value}.yaml${key === "id" ? " (ids of live flags stay as they are)" : ""}`;
  return [
    problemIn(
      file,
      [key],
      "id-differs-from-file",
      `\`${key}\` is \`${value}\`, but the file is ${file.name}.yaml`,
      hint,
    ),
  ];
}

function twice(files: readonly RuleFile<{ id: string }>[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const other = seen.get(file.data.id);
    seen.set(file.data.id, file.path);
    if (!other) return [];
    return [
      problemIn(
        file,
        ["id"],
        "duplicate-id",
        `the id \`${file.data.id}\` is taken by ${other}`,
        "ids are never used twice",
      ),
    ];
  });
}
