/** In: how to start the app. Out: start-up times, CPU and latency per check on loopback, memory, page weight.
 *  CPU is read from the operating system's account of the app's processes, so that other load does not count. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";

export interface RunningApp {
  base: string;
  process: ChildProcess;
  startMs: number;
}

/** Starts `npm start`'s script on a free port and resolves at its first answer to a health request. */
export async function startApp(environment: NodeJS.ProcessEnv): Promise<RunningApp> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...environment, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the app ended with ${child.exitCode} before it answered`);
    const status = await send(base, "/api/health", null).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return { base, process: child, startMs: performance.now() - started };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function stopApp({ process: child }: RunningApp): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

export interface LoadFigures {
  sent: number;
  failed: number;
  p50: number;
  p99: number;
  cpuMs: number | null;
  memoryMb: number | null;
}

/** Offers `rate` checks a second for `seconds`; cpuMs is per check. */
export async function loadChecks(
  app: RunningApp,
  texts: readonly string[],
  rate: number,
  seconds: number,
): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const times: number[] = [];
  let failed = 0;
  const pids = () => processTree(app.process.pid as number);
  const cpuBefore = cpuSeconds(pids());
  const pending: Promise<void>[] = [];
  const total = rate * seconds;
  const began = performance.now();
  for (let i = 0; i < total; i++) {
    const due = began + (i * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const sentAt = performance.now();
    const body = JSON.stringify({ text: texts[i % texts.length] });
    pending.push(
      send(app.base, "/api/v1/checks", body, agent).then(
        ({ status }) => {
          times.push(performance.now() - sentAt);
          if (status !== 200) failed++;
        },
        () => {
          failed++;
        },
      ),
    );
  }
  await Promise.all(pending);
  agent.destroy();
  const cpuAfter = cpuSeconds(pids());
  times.sort((a, b) => a - b);
  return {
    sent: total,
    failed,
    p50: times[Math.floor(times.length * 0.5)] ?? Number.NaN,
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    cpuMs: cpuBefore !== null && cpuAfter !== null ? ((cpuAfter - cpuBefore) * 1000) / total : null,
    memoryMb: residentMb(pids()),
  };
}

/** Bytes of a page and of what it loads from the app itself, each compressed. */
export async function pageWeight(app: RunningApp, path: string): Promise<{ url: string; bytes: number }[]> {
  const page = await send(app.base, path, null);
  const html = page.body.toString("utf8");
  const assets = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|mjs|svg|ico|png|woff2?))"/g)].map(
    (match) => match[1] as string,
  );
  const weights = [{ url: path, bytes: gzipSync(page.body).length }];
  for (const url of new Set(assets))
    weights.push({ url, bytes: gzipSync((await send(app.base, url, null)).body).length });
  return weights;
}

function send(
  base: string,
  path: string,
  body: string | null,
  agent?: Agent,
): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers =
      body === null ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const outgoing = request(
      `${base}${path}`,
      { method: body === null ? "GET" : "POST", headers, agent: agent ?? false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body ?? undefined);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The node processes among a process and its descendants: the app without its database. Empty where there is no /proc. */
function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      const stat = readStat(Number(name));
      if (stat) parents.set(Number(name), Number(stat[1]));
    }
  } catch {
    return [];
  }
  const tree = [root];
  for (let i = 0; i < tree.length; i++) for (const [pid, parent] of parents) if (parent === tree[i]) tree.push(pid);
  return tree.filter((pid) => /node|next/.test(commandOf(pid)));
}

/** Fields of /proc/<pid>/stat after the command: [state, parent, …]. */
function readStat(pid: number): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8");
  } catch {
    return "";
  }
}

/** User and system seconds so far; a clock tick is 1/100 s on Linux. */
function cpuSeconds(pids: number[]): number | null {
  if (pids.length === 0) return null;
  return pids.reduce((sum, pid) => {
    const stat = readStat(pid);
    return stat ? sum + (Number(stat[11]) + Number(stat[12])) / 100 : sum;
  }, 0);
}

function residentMb(pids: number[]): number | null {
  if (pids.length === 0) return null;
  return pids.reduce((sum, pid) => sum + (Number(readStat(pid)?.[21] ?? 0) * 4096) / 2 ** 20, 0);
}
