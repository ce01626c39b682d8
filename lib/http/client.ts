/** Which client a request counts for. Only a proxy named in TRUSTED_PROXIES is believed when it names an address; then the
 *  last address that is not itself a named proxy is the client. Out: an address for limits, never for anything else, or null:
 *  all those that cannot be told apart share one bucket. */
import { BlockList, isIP } from "node:net";
import { type Peer, peerOf, plainAddress } from "./peer.ts";

export interface Client {
  address: string | null;
  /** On this very machine, and not through a proxy on it. */
  local: boolean;
}

export type ClientReader = (headers: Headers) => Client;

/** In: addresses and ranges as in TRUSTED_PROXIES. */
export function clientReader(
  trustedProxies: readonly string[],
  peer: (headers: Headers) => Peer | null = peerOf,
): ClientReader {
  const trusted = addressList(trustedProxies);
  const loopback = addressList(["127.0.0.0/8", "::1"]);
  return (headers) => {
    const seen = peer(headers);
    if (!seen) return { address: null, local: false };
    if (contains(trusted, seen.address)) return { address: forwardedFor(headers, trusted), local: false };
    const local = contains(loopback, seen.address);
    // A proxy on this machine that nobody named: its own address says nothing about who is behind it.
    if (local && seen.forwarded) return { address: null, local: false };
    return { address: local ? null : seen.address, local };
  };
}

function forwardedFor(headers: Headers, trusted: BlockList): string | null {
  const named = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => plainAddress(part.trim()));
  const address = named.findLast((candidate) => !contains(trusted, candidate));
  return address && isIP(address) ? address : null;
}

function addressList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function contains(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 6 ? "ipv6" : "ipv4");
}
