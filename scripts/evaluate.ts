/** npm run evaluate [-- folder …] [--diff <git ref>] [--verdicts] [--perturb] [--lang vi]
 *  Runs the rule library over labelled texts and prints counts with intervals, file by file; files are never added up.
 *  --perturb tells instead how many of the lures found are still found when their words are hidden, way by way;
 *  --verdicts prints one JSON line per text (file, id, verdict, score) instead; --diff lists the texts whose verdict differs
 *  from what the code and library of another git ref make of them. Exits 2 when no file could be read. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { evaluate, type RuleSet } from "../lib/engine/index.ts";
import {
  formatRecall,
  formatReport,
  isRaised,
  type Judged,
  PERTURBATIONS,
  type Recall,
  readCorpus,
} from "../lib/reports/index.ts";
import { loadRuleSet, report } from "../lib/ruleset/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    diff: { type: "string" },
    verdicts: { type: "boolean" },
    perturb: { type: "boolean" },
    lang: { type: "string" },
  },
});
const folders = positionals.length > 0 ? positionals.map((folder) => resolve(folder)) : [resolve("../shared")];

function main(): number {
  const missing = folders.filter((folder) => !existsSync(folder));
  for (const folder of missing) console.error(`No such folder: ${folder}`);
  const corpora = folders.filter((folder) => existsSync(folder)).map(readCorpus);
  const files = corpora.flatMap((corpus) => corpus.files);
  for (const { name, reason } of corpora.flatMap((corpus) => corpus.skipped))
    console.error(`Skipped ${name}: ${reason}.`);
  if (files.length === 0) {
    console.error(
      "No file with labelled texts was found: name a folder that holds *.jsonl or *.jsonl.gz with text and label.",
    );
    return 2;
  }
  const rules = loadRuleSet();
  if (rules.kind === "invalid") {
    console.error(report(rules.problems, rules.texts));
    return 1;
  }
  const { ruleset } = rules;
  const judged = files.map(({ name, rows }) => ({
    name,
    texts: rows
      .filter((row) => !values.lang || row.lang.split("-")[0] === values.lang)
      .map((row): Judged => {
        const { verdict, score } = evaluate(row.text, ruleset);
        return { row, verdict, score };
      }),
  }));
  if (values.verdicts) {
    for (const { name, texts } of judged) {
      for (const { row, verdict, score } of texts)
        console.log(JSON.stringify({ file: name, id: row.id, verdict, score }));
    }
    return 0;
  }
  if (values.perturb) {
    for (const { name, texts } of judged) {
      const recalls = recallsOf(texts, ruleset);
      if (recalls.length > 0) console.log(formatRecall(name, recalls));
    }
    return 0;
  }
  if (values.diff) return printDiff(values.diff, judged);
  console.log(`Rule set ${ruleset.version} (${ruleset.hash.slice(0, 12)})`);
  for (const { name, texts } of judged) if (texts.length > 0) console.log(formatReport(name, texts));
  return 0;
}

function recallsOf(texts: readonly Judged[], ruleset: RuleSet): Recall[] {
  const byLanguage = new Map<string, string[]>();
  for (const { row, verdict } of texts) {
    if (row.label !== "scam" || !isRaised(verdict)) continue;
    byLanguage.set(row.lang, [...(byLanguage.get(row.lang) ?? []), row.text]);
  }
  return [...byLanguage].map(([lang, found]) => ({
    lang,
    found: found.length,
    still: Object.fromEntries(
      Object.entries(PERTURBATIONS).map(([way, hide]) => [
        way,
        found.filter((text) => isRaised(evaluate(hide(text), ruleset).verdict)).length,
      ]),
    ),
  }));
}

function printDiff(ref: string, judged: { name: string; texts: Judged[] }[]): number {
  const before = new Map(verdictsAt(ref).map((line) => [`${line.file} ${line.id}`, line.verdict]));
  let changed = 0;
  for (const { name, texts } of judged) {
    for (const { row, verdict } of texts) {
      const was = before.get(`${name} ${row.id}`) ?? "not judged";
      if (was === verdict) continue;
      changed++;
      console.log(`${name}  ${row.id}  ${row.label} ${row.lang} ${row.kind}: ${was} → ${verdict}`);
    }
  }
  console.log(`${changed} texts changed since ${ref}.`);
  return 0;
}

/** Judges the same folders with the code and rules of another commit, in a work tree of its own. */
function verdictsAt(ref: string): { file: string; id: string; verdict: string }[] {
  const tree = mkdtempSync(join(tmpdir(), "offercheck-diff-"));
  try {
    execFileSync("git", ["worktree", "add", "--detach", tree, ref], { stdio: ["ignore", "ignore", "inherit"] });
    symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
    const output = execFileSync(
      process.execPath,
      ["scripts/run.mjs", "scripts/evaluate.ts", "--verdicts", ...folders],
      {
        cwd: tree,
        maxBuffer: 2 ** 28,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    return output
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } finally {
    execFileSync("git", ["worktree", "remove", "--force", tree], { stdio: "ignore" });
    rmSync(tree, { recursive: true, force: true });
  }
}

process.exitCode = main();
