/** npm run bench [-- --engine | --server] [--seconds 30]
 *  Speed of the engine (against a keyword loop and natural's classifier in the same run) and of the running app. Figures of
 *  one run compare with one another; between machines or days only the ratios do. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  engineSpeed,
  hostileSpeed,
  loadChecks,
  pageWeight,
  sampleSets,
  startApp,
  stopApp,
} from "../lib/bench/index.ts";
import { readCorpus } from "../lib/reports/index.ts";
import { loadRuleSet, parseLibrary, readFolder, writtenWords } from "../lib/ruleset/index.ts";

const { values } = parseArgs({
  options: { engine: { type: "boolean" }, server: { type: "boolean" }, seconds: { type: "string", default: "30" } },
});
const rows = readCorpus("tests/fixtures").files.flatMap((file) => file.rows);

function benchEngine(): void {
  const began = performance.now();
  const rules = loadRuleSet();
  if (rules.kind === "invalid") throw new Error("the rule library has mistakes: npm run rules lists them");
  const { ruleset } = rules;
  console.log(`Library ready in ${Math.round(performance.now() - began)} ms: ${ruleset.wordCount} words.`);
  const words = writtenWords(parseLibrary(readFolder("rules")).library);
  console.log(
    "\nµs per text (texts per second); the other two at 1,000 characters, with how many times slower they are",
  );
  for (const { name, length, engine, keywords, classifier } of engineSpeed(
    ruleset,
    words,
    sampleSets(rows, [200, 1000, 5000, 20000], 24),
    rows,
  )) {
    const against = [compare("keyword loop", keywords, engine), compare("classifier", classifier, engine)].filter(
      Boolean,
    );
    console.log(
      `  ${name.padEnd(16)} ${String(length).padStart(6)}  ${engine.toFixed(0)} (${Math.round(1e6 / engine)}/s)  ${against.join("  ")}`,
    );
  }
  console.log("\n20,000 hostile characters, ms, and the ratio to 10,000 (2 = linear)");
  for (const { name, full, half } of hostileSpeed(ruleset, 20000)) {
    console.log(`  ${name.padEnd(18)} ${(full / 1000).toFixed(2)}  ×${(full / half).toFixed(2)}`);
  }
}

function compare(name: string, micros: number | null, engine: number): string {
  return micros === null ? "" : `${name} ${micros.toFixed(0)} (×${(micros / engine).toFixed(1)})`;
}

async function benchServer(seconds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "offercheck-bench-"));
  // As root the database runs as another user, who must be able to enter its folder.
  chmodSync(folder, 0o755);
  const environment = { ...process.env, OFFERCHECK_DATA: folder };
  try {
    const first = await startApp(environment);
    await stopApp(first);
    const app = await startApp(environment);
    console.log(
      `\nStart with a new database ${Math.round(first.startMs)} ms, started again ${Math.round(app.startMs)} ms.`,
    );
    const texts = sampleSets(rows, [1000], 40).flatMap((set) => (set.name.startsWith("Latin") ? set.texts : []));
    await loadChecks(app, texts, 50, 3);
    const load = await loadChecks(app, texts, 100, seconds);
    console.log(
      `POST /api/v1/checks, 1,000 characters, 100/s for ${seconds} s: ${load.sent} sent, ${load.failed} failed, p50 ${load.p50.toFixed(1)} ms, ` +
        `p99 ${load.p99.toFixed(1)} ms, CPU ${load.cpuMs?.toFixed(2) ?? "?"} ms a check, memory ${load.memoryMb?.toFixed(0) ?? "?"} MB.`,
    );
    for (const path of ["/en", "/vi"]) {
      const parts = await pageWeight(app, path);
      const sum = parts.reduce((total, part) => total + part.bytes, 0);
      console.log(
        `Page ${path}: ${(sum / 1024).toFixed(1)} KB compressed (${parts.map((p) => `${p.url} ${p.bytes}`).join(", ")}).`,
      );
    }
    await stopApp(app);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!values.server) benchEngine();
if (!values.engine) await benchServer(Number(values.seconds));
