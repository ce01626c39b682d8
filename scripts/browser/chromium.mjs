/** The browser of the tests. Out: `{kind:"found", executablePath, env}` or `{kind:"failed", sentence}`.
 *  CHROME_PATH names one of the machine; otherwise the one that comes with npm (@sparticuz/chromium, Linux on x64) is unpacked
 *  once, under `.data/cache`: its own place, the system's temporary folder, is shared by all users and closed to all but one.
 *  Libraries and fonts that the machine lacks are taken from the same package. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { projectFolder } from "../database/folders.mjs";

const require = createRequire(import.meta.url);

/** @returns {{ kind: "found", executablePath: string, env: Record<string, string> } | { kind: "failed", sentence: string }} */
export function findChromium(env = process.env) {
  if (env.CHROME_PATH) return examine(env.CHROME_PATH, {});
  if (process.platform !== "linux" || process.arch !== "x64") {
    return {
      kind: "failed",
      sentence: `No browser comes along for ${process.platform} on ${process.arch}: name one in CHROME_PATH.`,
    };
  }
  const folder = unpacked();
  if (!folder)
    return { kind: "failed", sentence: "The browser of the tests could not be unpacked: name one in CHROME_PATH." };
  const executablePath = path.join(folder, "chromium");
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: path.join(folder, "fonts") };
  const plain = examine(executablePath, fonts);
  if (plain.kind === "found") return plain;
  return examine(executablePath, { ...fonts, LD_LIBRARY_PATH: path.join(folder, "al2023/lib") });
}

function unpacked() {
  const { version } = JSON.parse(
    readFileSync(path.resolve(require.resolve("@sparticuz/chromium"), "../../../package.json"), "utf8"),
  );
  const folder = path.join(projectFolder, ".data/cache", `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it believes to be at its usual host's.
  const program = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
  const { status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, HOME: making, TMPDIR: making, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
  });
  try {
    if (status === 0) renameSync(making, folder);
  } catch {
    // Another test run was faster; theirs is the same.
  }
  rmSync(making, { recursive: true, force: true });
  return existsSync(folder) ? folder : undefined;
}

function examine(executablePath, more) {
  const env = { ...process.env, ...more };
  const { status, stderr, error } = spawnSync(executablePath, ["--version"], {
    env,
    encoding: "utf8",
    timeout: 30_000,
  });
  if (status === 0) return { kind: "found", executablePath, env };
  return {
    kind: "failed",
    sentence: `The browser ${executablePath} does not run here: ${(stderr || error?.message || "no reason given").trim()}`,
  };
}
