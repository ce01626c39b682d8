/** In: the files of a rules folder as texts. Out: the library, and every problem that one file alone can show (YAML, schema,
 *  names). A file with a problem is left out of the library; its name stays known. Pure: reading the folder is store.ts.
 *  Left to others: what only shows when files are seen together (validate/). */
import { FILE_KINDS, type FileKind, type FileName, fileKind, KNOWN_PLACES } from "./file-kinds.ts";
import type { RuleLibrary } from "./library.ts";
import { nearestName } from "./nearest-name.ts";
import { type Problem, problemAt } from "./problem.ts";
import { wordReader } from "./read-word.ts";
import type { RuleFile } from "./rule-file.ts";
import { schemaProblems } from "./schema-problems.ts";
import { newestVersion } from "./version.ts";
import { readYaml } from "./yaml-source.ts";

/** `path` is inside the rules folder, with forward slashes. */
export interface LibraryFile {
  path: string;
  text: string;
}

/** Data of texts that were read without fault before, so that they need not be read again. */
export interface ReadBefore {
  get(text: string): unknown;
  set(text: string, data: unknown): void;
}

export interface ParsedLibrary {
  library: RuleLibrary;
  problems: Problem[];
}

const NOT_RULES = /(^|\/)(README|CHANGELOG)\.md$/;

export function parseLibrary(files: readonly LibraryFile[], before?: ReadBefore): ParsedLibrary {
  const problems: Problem[] = [];
  const byKind = new Map<FileKind, RuleFile<unknown>[]>();
  const named = new Map<FileKind, Set<string>>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const name = fileKind(file.path);
    if (!name) {
      if (!NOT_RULES.test(file.path)) problems.push(unknownFile(file.path));
      continue;
    }
    const names = named.get(name.kind) ?? new Set();
    named.set(name.kind, names.add(name.name));
    const read = readFile(file, name, before);
    if (read.kind === "refused") problems.push(...read.problems);
    else byKind.set(name.kind, [...(byKind.get(name.kind) ?? []), read.file]);
  }
  const version = newestVersion(files.find(({ path }) => path === "CHANGELOG.md")?.text ?? null);
  const all = <Data>(kind: FileKind) => (byKind.get(kind) ?? []) as RuleFile<Data>[];
  const one = <Data>(kind: FileKind) => (byKind.get(kind)?.[0] ?? null) as RuleFile<Data> | null;
  return {
    library: {
      terms: all("term"),
      flags: all("flag"),
      frames: all("frame"),
      circumstances: all("circumstance"),
      explanations: all("explanation"),
      languages: all("language"),
      places: all("places"),
      pay: { currencies: one("currencies"), rates: one("rates"), wages: one("wages"), words: one("payWords") },
      help: one("help"),
      registers: one("registers"),
      scoring: one("scoring"),
      version,
      named: {
        terms: named.get("term") ?? new Set(),
        flags: named.get("flag") ?? new Set(),
        circumstances: named.get("circumstance") ?? new Set(),
        languages: named.get("language") ?? new Set(),
      },
      readWord: wordReader(),
      texts: new Map(files.map(({ path, text }) => [path, text])),
    },
    problems: [...problems, ...missingFiles(named)],
  };
}

type FileReading = { kind: "read"; file: RuleFile<unknown> } | { kind: "refused"; problems: Problem[] };

function readFile({ path, text }: LibraryFile, { kind, name, folder }: FileName, before?: ReadBefore): FileReading {
  const reading = readYaml(path, text, before?.get(text));
  if (reading.kind === "refused") return reading;
  const { source } = reading;
  before?.set(text, source.data);
  const { schema } = FILE_KINDS[kind];
  const result = schema.safeParse(source.data);
  if (!result.success) return { kind: "refused", problems: schemaProblems(source, schema, result.error) };
  return { kind: "read", file: { path, name, folder, data: result.data, source } };
}

function unknownFile(path: string): Problem {
  const at = { path, line: 1, column: 1, length: 1 };
  if (path.endsWith(".yml")) return problemAt(at, "unknown-file", "the ending is .yml", "rename it to .yaml");
  const ending = path.endsWith(".yaml")
    ? null
    : "only .yaml files, README.md and CHANGELOG.md belong in the rules folder";
  const folder = path.split("/")[0] ?? "";
  const nearest = nearestName(folder, new Set(Object.values(FILE_KINDS).map((shape) => shape.path[0])));
  const places = `files stand at ${KNOWN_PLACES.join(", ")}`;
  const moved = nearest && nearest !== folder ? `did you mean the folder \`${nearest}\`?` : places;
  return problemAt(at, "unknown-file", "no rule file is read from here", ending ?? moved);
}

const NEEDED = [
  "scoring",
  "currencies",
  "rates",
  "wages",
  "payWords",
  "help",
  "registers",
] as const satisfies readonly FileKind[];

function missingFiles(named: ReadonlyMap<FileKind, unknown>): Problem[] {
  return NEEDED.filter((kind) => !named.has(kind)).map((kind) => {
    const path = `${FILE_KINDS[kind].path.join("/")}.yaml`;
    return problemAt(
      { path, line: 1, column: 1, length: 1 },
      "missing-file",
      "the file is missing",
      "nothing works without it",
    );
  });
}
