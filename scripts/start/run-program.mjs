/** In: a program and its arguments. Out: `{kind:"done"}`, `{kind:"stopped"}` when the signal asked for it, or
 *  `{kind:"failed", sentence}`. What the program says is shown only when it fails.
 *  It runs in a process group of its own, so that its workers end with it. */
import { spawn } from "node:child_process";
import { explainError, explainOutput } from "./failure.mjs";
import { sendSignal } from "./process-alive.mjs";

export function runProgram({ what, program = process.execPath, args, cwd, env = process.env, signal, show = false }) {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve({ kind: "stopped" });
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      detached: true,
    });
    let said = "";
    const keep = (chunk) => {
      said = (said + chunk).slice(-100_000);
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    const stop = () => {
      sendSignal(-child.pid, "SIGTERM");
      setTimeout(() => sendSignal(-child.pid, "SIGKILL"), 3_000).unref();
    };
    signal?.addEventListener("abort", stop);
    child.once("error", (error) => {
      signal?.removeEventListener("abort", stop);
      resolve(explainError(error));
    });
    child.once("close", (code) => {
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) resolve({ kind: "stopped" });
      else if (code === 0) resolve({ kind: "done", said });
      else resolve({ ...explainOutput(what, said), code });
    });
  });
}
