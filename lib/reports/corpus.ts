/** In: a folder. Out: the labelled texts in its *.jsonl and *.jsonl.gz files, file by file, and the files skipped with the
 *  reason. A row needs `text` and `label` (scam or legit); `kind`, `lang`, `id` and `expect.verdict` are used when there.
 *  Nothing of a text leaves this process but its id and what the engine said of it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { VERDICTS } from "../engine/index.ts";

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  label: z.enum(["scam", "legit"]),
  kind: z.string().default("unknown"),
  lang: z.string().default("unknown"),
  expect: z.object({ verdict: z.enum(VERDICTS) }).optional(),
});
export type CorpusRow = z.infer<typeof rowSchema> & { id: string };

export interface CorpusFile {
  name: string;
  rows: CorpusRow[];
}
export interface Corpus {
  files: CorpusFile[];
  skipped: { name: string; reason: string }[];
}

export function readCorpus(folder: string): Corpus {
  const files: CorpusFile[] = [];
  const skipped: Corpus["skipped"] = [];
  for (const path of findFiles(folder)) {
    const name = relative(folder, path) || path;
    const read = readRows(path);
    if (read.kind === "rows") files.push({ name, rows: read.rows });
    else skipped.push({ name, reason: read.reason });
  }
  return { files, skipped };
}

function findFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && entry.name !== "node_modules")
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .flatMap((entry) => {
      const child = join(path, entry.name);
      if (entry.isDirectory()) return findFiles(child);
      return /\.jsonl(\.gz)?$/.test(entry.name) ? [child] : [];
    });
}

function readRows(path: string): { kind: "rows"; rows: CorpusRow[] } | { kind: "skipped"; reason: string } {
  let content: string;
  try {
    const bytes = readFileSync(path);
    content = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  } catch {
    return { kind: "skipped", reason: "cannot be read" };
  }
  const rows: CorpusRow[] = [];
  let bad = 0;
  content.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const row = parseRow(line);
    if (row) rows.push({ ...row, id: row.id ?? `line-${index + 1}` });
    else bad++;
  });
  if (rows.length === 0) return { kind: "skipped", reason: "no row has text and label" };
  if (bad > rows.length) return { kind: "skipped", reason: `${bad} of ${bad + rows.length} rows lack text or label` };
  return { kind: "rows", rows };
}

function parseRow(line: string) {
  try {
    const parsed = rowSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
