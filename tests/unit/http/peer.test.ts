import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Peer, peerOf } from "../../../lib/http/peer.ts";
import { watchServer } from "../../../lib/http/watch-server.ts";

const seen: (Peer | null)[] = [];
const server = createServer((asked, answer) => {
  seen.push(peerOf(new Headers(asked.headers as Record<string, string>)));
  answer.end();
});
const servers = watchServer();
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

function ask(headers: Record<string, string> = {}): Promise<Peer | null | undefined> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asking = request({ port, host: "127.0.0.1", headers, agent: false }, (answer) => {
      answer.resume().on("end", () => resolve(seen.at(-1)));
    });
    asking.on("error", reject).end();
  });
}

test("tells the address of the socket, whatever the headers claim", async () => {
  expect(await ask()).toEqual({ address: "127.0.0.1", forwarded: false });
  expect(await ask({ "x-forwarded-for": "203.0.113.7" })).toEqual({ address: "127.0.0.1", forwarded: true });
});

test("the header that carries it cannot be sent from outside", async () => {
  expect(await ask({ "x-offercheck-peer": "word 203.0.113.7 0" })).toEqual({ address: "127.0.0.1", forwarded: false });
  expect(peerOf(new Headers({ "x-offercheck-peer": "word 203.0.113.7 0" }))).toBeNull();
});

test("knows the server from its first request on, and lifts its limit for long batches", async () => {
  await ask();
  expect([...servers]).toEqual([server]);
  expect(server.requestTimeout).toBe(0);
});
