/** What the system knows of a process: whether it lives, what it runs, when it began.
 *  Read from /proc where there is one (small containers have no `ps`), else asked of `ps`. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const hasProc = existsSync("/proc/self/stat");

/** A process that has ended but was not yet collected by its parent (a zombie) does not count as alive. */
export function isAlive(pid) {
  if (!sendSignal(pid, 0)) return false;
  return fields(pid)?.state !== "Z";
}

/** Out: false when there is no such process (any more). */
export function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** A mark of when the process began, to tell it from a later one with the same number; "" where unknown. */
export function beganAt(pid) {
  return fields(pid)?.began ?? "";
}

export function parentOf(pid) {
  return fields(pid)?.parent;
}

export function childrenOf(pid) {
  const all = hasProc
    ? readdirSync("/proc").filter((name) => /^\d+$/.test(name))
    : (spawnSync("ps", ["-A", "-o", "pid="], { encoding: "utf8" }).stdout ?? "").split(/\s+/).filter(Boolean);
  return all.map(Number).filter((child) => parentOf(child) === pid);
}

/** The whole command line of a process, "" where unknown. */
export function commandOf(pid) {
  if (!hasProc) return ps(pid, "args=");
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}

function fields(pid) {
  if (!hasProc) {
    const [state, parent, ...began] = ps(pid, "stat=,ppid=,lstart=").split(/\s+/);
    return state ? { state: state[0], parent: Number(parent), began: began.join(" ") } : undefined;
  }
  try {
    // The second field is the program's name in parentheses and may hold anything: count from its end.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const rest = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: rest[0], parent: Number(rest[1]), began: rest[19] };
  } catch {
    return undefined;
  }
}

function ps(pid, columns) {
  return (spawnSync("ps", ["-ww", "-o", columns, "-p", String(pid)], { encoding: "utf8" }).stdout ?? "").trim();
}
