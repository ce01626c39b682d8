import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startServer, type TestServer } from "../helpers/server.ts";

const key = randomBytes(32).toString("base64url");
let server: TestServer;
beforeAll(async () => {
  const BATCH_KEYS = createHash("sha256").update(key).digest("hex");
  server = await startServer({ env: { TRUSTED_PROXIES: "127.0.0.1", CHECKS_PER_MINUTE: "3", BATCH_KEYS } });
}, 300_000);
afterAll(() => server.stop());

/** As the named proxy on this machine would hand it on. */
const from = (address: string, headers: Record<string, string> = {}) => ({ "x-forwarded-for": address, ...headers });

const check = (headers: Record<string, string>) =>
  fetch(`${server.url}/api/v1/checks`, {
    method: "POST",
    body: JSON.stringify({ text: "see you at the office tomorrow" }),
    headers: { "content-type": "application/json", ...headers },
  });

const batch = (headers: Record<string, string>) =>
  fetch(`${server.url}/api/v1/checks/batch`, {
    method: "POST",
    body: '{"id":1,"text":"see you at the office tomorrow"}\n',
    headers: { "content-type": "application/x-ndjson", ...headers },
  });

test("too many checks from one address wait, with the seconds said, and others do not", async () => {
  for (let asked = 0; asked < 3; asked++) expect((await check(from("203.0.113.7"))).status).toBe(200);
  const refused = await check(from("203.0.113.7"));
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ code: "too-many-requests" });
  expect((await check(from("203.0.113.8"))).status).toBe(200);
});

test("F30: what the client itself writes before the proxy's word changes nothing", async () => {
  for (let asked = 0; asked < 3; asked++) await check(from(`192.0.2.${asked}, 203.0.113.9`));
  expect((await check(from("192.0.2.77, 203.0.113.9"))).status).toBe(429);
});

test("help and catalogue are never limited", async () => {
  for (let asked = 0; asked < 10; asked++) {
    expect((await fetch(`${server.url}/api/v1/flags`, { headers: from("203.0.113.7") })).status).toBe(200);
    expect((await fetch(`${server.url}/en/help`, { headers: from("203.0.113.7") })).status).toBe(200);
  }
});

test("a batch from elsewhere needs a key, and a forged address of this machine is none", async () => {
  const missing = await batch(from("203.0.113.20"));
  expect(missing.status).toBe(401);
  expect(missing.headers.get("www-authenticate")).toBe("Bearer");
  expect((await batch(from("127.0.0.1"))).status).toBe(401);
  expect((await batch(from("203.0.113.21", { authorization: "Bearer wrong" }))).status).toBe(403);
  const known = await batch(from("203.0.113.22", { authorization: `Bearer ${key}` }));
  expect(known.status).toBe(200);
  expect(JSON.parse(await known.text())).toMatchObject({ id: 1 });
});

test("the header in which the address travels inside cannot be sent from outside", async () => {
  expect((await batch(from("203.0.113.23", { "x-offercheck-peer": "guess 127.0.0.1 0" }))).status).toBe(401);
});
