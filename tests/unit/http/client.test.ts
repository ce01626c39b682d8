import { expect, test } from "@jest/globals";
import { clientReader } from "../../../lib/http/client.ts";
import type { Peer } from "../../../lib/http/peer.ts";

const ask = (trusted: string[], peer: Peer | null, headers: Record<string, string> = {}) =>
  clientReader(trusted, () => peer)(new Headers(headers));

const far = (address: string, forwarded = false): Peer => ({ address, forwarded });

test("without a named proxy the other end of the socket is the client, whatever it claims", () => {
  expect(ask([], far("203.0.113.7"))).toEqual({ address: "203.0.113.7", local: false });
  expect(ask([], far("203.0.113.7", true), { "x-forwarded-for": "198.51.100.1" })).toEqual({
    address: "203.0.113.7",
    local: false,
  });
});

test("F30: of a named proxy the last address that is no proxy counts, not what the client wrote before", () => {
  const headers = { "x-forwarded-for": "127.0.0.1, 198.51.100.9, 10.1.2.3" };
  expect(ask(["10.0.0.0/8"], far("10.0.0.5", true), headers)).toEqual({ address: "198.51.100.9", local: false });
});

test("a named proxy on this machine makes nobody local", () => {
  expect(ask(["127.0.0.1"], far("127.0.0.1", true), { "x-forwarded-for": "127.0.0.1" })).toEqual({
    address: null,
    local: false,
  });
  expect(ask(["127.0.0.1"], far("127.0.0.1"))).toEqual({ address: null, local: false });
});

test("this machine itself is local, and behind a proxy that nobody named it is not", () => {
  expect(ask([], far("127.0.0.1"))).toEqual({ address: null, local: true });
  expect(ask([], far("::1"))).toEqual({ address: null, local: true });
  expect(ask([], far("127.0.0.1", true), { "x-forwarded-for": "203.0.113.7" })).toEqual({
    address: null,
    local: false,
  });
});

test("who cannot be told shares one bucket and is not local", () => {
  expect(ask([], null)).toEqual({ address: null, local: false });
  expect(ask(["10.0.0.5"], far("10.0.0.5", true), { "x-forwarded-for": "not an address" })).toEqual({
    address: null,
    local: false,
  });
});

test("IPv6 ranges and IPv4 inside IPv6 are understood", () => {
  expect(ask(["fd00::/8"], far("fd00::1", true), { "x-forwarded-for": "::ffff:198.51.100.9" }).address).toBe(
    "198.51.100.9",
  );
});
