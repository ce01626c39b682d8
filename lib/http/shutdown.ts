/** Leaving without loss: on SIGTERM or SIGINT no new connection is taken, requests that run are answered, `finish` writes what
 *  waits, and the process ends with 0. Next's own handler, which ends with 143 and waits for no write, is taken away. */
import type { Server } from "node:http";
import { within } from "./deadline.ts";

const REQUESTS_MS = 3_000;
const FINISH_MS = 1_500;

export function leaveCleanly(servers: ReadonlySet<Server>, finish: () => Promise<void>): void {
  let leaving = false;
  const leave = async () => {
    if (leaving) return;
    leaving = true;
    const closed = Promise.all([...servers].map((server) => new Promise((resolve) => server.close(resolve))));
    // What waits already need not wait for the last request.
    await within(REQUESTS_MS, Promise.all([closed, finish()]));
    await within(FINISH_MS, finish());
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.removeAllListeners(signal);
    process.on(signal, leave);
  }
}
