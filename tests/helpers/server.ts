/** The built app for tests of HTTP and browser: `startServer()` runs it on a free port with a database of its own. */
import { Writable } from "node:stream";
import { startApp } from "../../scripts/start/app.mjs";
import { freePort } from "../../scripts/start/port.mjs";
import { createTestDatabase } from "./database.ts";

export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** The address of its database. */
  database: string;
  pid: number;
  /** Everything it wrote to stdout and stderr since it answered first, to look for what must not be there. */
  output(): string;
  /** As SIGTERM does: requests under way are finished. */
  stop(): Promise<void>;
}

/** `env` adds to, or with `undefined` takes from, the environment of the app. Takes about 1 s. */
export async function startServer({
  env = {},
}: {
  env?: Record<string, string | undefined>;
} = {}): Promise<TestServer> {
  const database = env.DATABASE_URL ?? (await createTestDatabase());
  const port = await freePort();
  let said = "";
  const output = new Writable({
    write(chunk, _encoding, done) {
      said += chunk;
      done();
    },
  });
  const { NODE_OPTIONS: _jest, ...inherited } = process.env;
  const app = await startApp({ port, env: { ...inherited, DATABASE_URL: database, ...env }, output });
  if (app.kind !== "running") throw new Error(app.kind === "failed" ? app.sentence : app.kind);
  return { url: app.url, database, pid: app.pid, output: () => said, stop: app.stop };
}
