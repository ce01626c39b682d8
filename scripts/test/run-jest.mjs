/** In: projects of jest.config.mjs and file names. Out: `{passed, failed}`, counted from jest's own report: a skipped test, a
 *  file that could not run and a part without any test each count as failed. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { projectFolder } from "../database/folders.mjs";
import { runProgram } from "../start/run-program.mjs";
import { complain } from "../start/say.mjs";

export async function runJest({ projects, files, apart, signal }) {
  const folder = path.join(projectFolder, ".data/cache");
  const report = path.join(folder, `jest-${process.pid}.json`);
  mkdirSync(folder, { recursive: true });
  await runProgram({
    what: `Testing ${projects.join(", ")}`,
    args: [
      "--experimental-vm-modules",
      "--disable-warning=ExperimentalWarning",
      path.join(projectFolder, "node_modules/jest/bin/jest.js"),
      ...["--selectProjects", ...projects],
      ...["--json", `--outputFile=${report}`, "--testLocationInResults=false"],
      ...(apart
        ? ["--runInBand"]
        : [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`, "--workerIdleMemoryLimit=700MB"]),
      ...files,
    ],
    cwd: projectFolder,
    signal,
    show: true,
  });
  try {
    const { remarks, ...counted } = countReport(JSON.parse(readFileSync(report, "utf8")), projects);
    for (const remark of remarks) complain(remark);
    return counted;
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}

export function countReport(report, projects) {
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.numRuntimeErrorTestSuites;
  const failed = report.numFailedTests + skipped + broken;
  const remarks = [
    ...(skipped > 0 ? [`Skipped: ${skipped}. A test that does not run protects nothing, and counts as failed.`] : []),
    ...(report.numTotalTests + broken === 0 ? [`No tests found in ${projects.join(", ")}.`] : []),
  ];
  // An unexpected end (a failing global set-up or tear-down) fails no test but leaves the report unsuccessful.
  return { passed, failed: failed === 0 && (!report.success || passed === 0) ? 1 : failed, remarks };
}
