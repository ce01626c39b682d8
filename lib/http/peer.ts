/** Who is at the other end of the socket. Next.js does not tell a route: it only fills in X-Forwarded-For when the sender
 *  left it out, so a forged one looks the same. watch-server.ts sees each request before Next does; what it saw travels in a
 *  header of ours, with a word that only this process knows so that nobody can send it.
 *  In: a request as Node has it. Out: `peerOf(headers)` in the route. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

const HEADER = "x-offercheck-peer";
const FORWARDING = ["x-forwarded-for", "forwarded", "via", "x-real-ip"];

/** instrumentation.ts and the routes are bundled apart: what they share has to live in the process, not in a module. */
const WORD = Symbol.for("offercheck.peer-word");
const shared = globalThis as { [WORD]?: string };

export interface Peer {
  address: string;
  /** The sender named other addresses, as proxies do. */
  forwarded: boolean;
}

export function markPeer(request: IncomingMessage): void {
  shared[WORD] ??= randomBytes(16).toString("base64url");
  const forwarded = FORWARDING.some((name) => request.headers[name] !== undefined);
  request.headers[HEADER] = `${shared[WORD]} ${request.socket.remoteAddress ?? ""} ${forwarded ? 1 : 0}`;
}

/** Out: null when this process does not know (the request came in before the watch began, or in a test without a socket). */
export function peerOf(headers: Headers): Peer | null {
  const word = shared[WORD];
  const [given, address, forwarded] = (headers.get(HEADER) ?? "").split(" ");
  if (!word || given !== word || !address) return null;
  return { address: plainAddress(address), forwarded: forwarded === "1" };
}

/** IPv4 that arrived on a socket of both families is written `::ffff:192.0.2.1`. */
export function plainAddress(address: string): string {
  return address.startsWith("::ffff:") ? address.slice("::ffff:".length) : address;
}
