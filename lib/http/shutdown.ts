/** Leaving without loss: on SIGTERM or SIGINT no new connection is taken, requests that run are answered, `finish` writes what
 *  waits, and the process ends with 0. Next's own handler ends with 143 and waits for nobody; scripts/start asks it to leave
 *  signals to us. The server is learnt from the requests themselves: Next keeps it to itself. */
import diagnostics from "node:diagnostics_channel";
import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const REQUESTS_MS = 3_000;
const FINISH_MS = 1_500;

export function leaveCleanly(finish: () => Promise<void>): void {
  const servers = new Set<Server>();
  diagnostics.subscribe("http.server.request.start", (message) => {
    servers.add((message as { server: Server }).server);
  });
  let leaving = false;
  const leave = async () => {
    if (leaving) return;
    leaving = true;
    const closed = Promise.all([...servers].map((server) => new Promise((resolve) => server.close(resolve))));
    // What waits already need not wait for the last request.
    await Promise.race([Promise.all([closed, finish()]), sleep(REQUESTS_MS)]);
    await Promise.race([finish(), sleep(FINISH_MS)]);
    process.exit(0);
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
}
