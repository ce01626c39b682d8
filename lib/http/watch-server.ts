/** Next keeps its HTTP server to itself; Node's own channel for started requests shows it, and each request before Next sees it.
 *  Called once, at start. Out: the servers of this process, as they become known with their first request. */
import diagnostics from "node:diagnostics_channel";
import type { IncomingMessage, Server } from "node:http";
import { markPeer } from "./peer.ts";

export function watchServer(): ReadonlySet<Server> {
  const servers = new Set<Server>();
  diagnostics.subscribe("http.server.request.start", (message) => {
    const { request, server } = message as { request: IncomingMessage; server: Server };
    markPeer(request);
    if (servers.has(server)) return;
    servers.add(server);
    // Node ends every request after five minutes, a long batch too. Bodies have limits of their own (read-body.ts, stream.ts).
    server.requestTimeout = 0;
  });
  return servers;
}
