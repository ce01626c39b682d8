/** Databases for tests. `createTestDatabase()` gives the address of a fresh copy of the migrated template, on the server that
 *  the whole run shares. `startPrivateServer()` gives a PostgreSQL of one's own, to stop, kill, freeze and bring back. */
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { serverAccount } from "../../scripts/database/account.mjs";
import { startCluster } from "../../scripts/database/cluster.mjs";
import { createDatabase } from "../../scripts/database/connection.mjs";
import { temporaryFolder } from "../../scripts/database/folders.mjs";

const template = "template_offercheck";

/** Out: an address (`postgresql://…`). The database goes with the server at the end of the run. */
export async function createTestDatabase(): Promise<string> {
  const server = fromRun("TEST_DATABASE_SERVER");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(server, name, template);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export interface PrivateServer {
  /** Address of a migrated database; the same after `start()`. */
  url: string;
  pid(): number;
  /** In an orderly way, data kept. */
  stop(): Promise<void>;
  /** All its processes at once with SIGKILL. */
  kill(): Promise<void>;
  /** After stop or kill: again, on the same port, with the same data. */
  start(): Promise<void>;
  /** Keeps connections, accepts new ones, answers nothing. */
  freeze(): void;
  resume(): void;
  /** What the server wrote to its log. */
  logFile: string;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** Takes about half a second. `settings` are PostgreSQL's own, such as `{ max_connections: "5" }`. */
export async function startPrivateServer(settings: Record<string, string> = {}): Promise<PrivateServer> {
  const folder = temporaryFolder(serverAccount(), "server");
  copyOwned(fromRun("TEST_DATABASE_SEEDLING"), folder);
  let cluster = await start(folder, settings);
  const { port, logFile } = cluster;
  return {
    url: cluster.url("offercheck"),
    logFile,
    pid: () => cluster.pid,
    stop: () => cluster.stop(),
    kill: () => cluster.kill(),
    async start() {
      cluster = await start(folder, settings, port);
    },
    freeze: () => cluster.freeze(),
    resume: () => cluster.resume(),
    async remove() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fromRun(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error("There is no test server: this test belongs into tests/db, http, browser or start.");
  return value;
}

/** Node's own copying gives the files to whoever copies; the server insists on owning them. */
function copyOwned(from: string, to: string) {
  const { status, stderr } = spawnSync("cp", ["-a", `${from}/.`, to], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

async function start(folder: string, extra: Record<string, string>, port?: number) {
  const started = await startCluster({ folder, durable: false, extra, port });
  if (started.kind !== "running") throw new Error(started.sentence);
  return started.cluster;
}
