import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { connectTo, type PrismaClient } from "../../lib/db/index.ts";
import { type PrivateServer, startPrivateServer } from "../helpers/database.ts";

let server: PrivateServer;
let db: PrismaClient;
beforeAll(async () => {
  server = await startPrivateServer();
  db = connectTo(server.url);
});
afterAll(async () => {
  await db.$disconnect();
  await server.remove();
});

async function timed(work: () => Promise<unknown>): Promise<{ failed: boolean; ms: number }> {
  const since = performance.now();
  const failed = await work().then(
    () => false,
    () => true,
  );
  return { failed, ms: performance.now() - since };
}

test("F3: with a frozen server every call ends within a second, and works again afterwards", async () => {
  await db.$queryRaw`SELECT 1`;
  server.freeze();
  const warm = await timed(() => db.$queryRaw`SELECT 1`);
  const fresh = await timed(() => Promise.all([1, 2, 3].map(() => db.$queryRaw`SELECT 1`)));
  server.resume();
  expect(warm.failed && fresh.failed).toBe(true);
  expect(warm.ms).toBeLessThan(1_000);
  expect(fresh.ms).toBeLessThan(1_000);
  expect((await timed(() => db.$queryRaw`SELECT 1`)).failed).toBe(false);
});

test("a statement that takes too long is ended by the server itself", async () => {
  const slow = await timed(() => db.$queryRaw`SELECT pg_sleep(5)`);
  expect(slow.failed).toBe(true);
  expect(slow.ms).toBeLessThan(1_000);
});

test("F2: after kill -9 the same client works again", async () => {
  await server.kill();
  expect((await timed(() => db.$queryRaw`SELECT 1`)).failed).toBe(true);
  await server.start();
  let back = false;
  for (let tries = 0; !back && tries < 20; tries++) back = !(await timed(() => db.$queryRaw`SELECT 1`)).failed;
  expect(back).toBe(true);
});

test("F5: when the server takes no more connections a call ends within a second", async () => {
  const narrow = await startPrivateServer({ max_connections: "4", superuser_reserved_connections: "0" });
  const crowd = Array.from({ length: 6 }, () => new pg.Client({ connectionString: narrow.url }));
  for (const client of crowd) client.on("error", () => undefined);
  const entered = await Promise.allSettled(crowd.map((client) => client.connect()));
  expect(entered.some(({ status }) => status === "rejected")).toBe(true);
  const late = connectTo(narrow.url);
  const refused = await timed(() => late.$queryRaw`SELECT 1`);
  await Promise.allSettled(crowd.map((client) => client.end()));
  const later = await timed(() => late.$queryRaw`SELECT 1`);
  await late.$disconnect();
  await narrow.remove();
  expect([refused.failed, later.failed]).toEqual([true, false]);
  expect(refused.ms).toBeLessThan(1_000);
});

test("F4: a connection that swallows everything, or is cut at once, ends within a second", async () => {
  const sockets: Socket[] = [];
  let cut = false;
  const hole = createServer((socket) => {
    socket.on("error", () => undefined);
    sockets.push(socket);
    if (cut) socket.resetAndDestroy();
  });
  await new Promise<void>((resolve) => hole.listen(0, "127.0.0.1", resolve));
  const lost = connectTo(`postgresql://user@127.0.0.1:${(hole.address() as AddressInfo).port}/none`);
  const swallowed = await timed(() => lost.$queryRaw`SELECT 1`);
  cut = true;
  const reset = await timed(() => lost.$queryRaw`SELECT 1`);
  await lost.$disconnect();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => hole.close(resolve));
  expect([swallowed.failed, reset.failed]).toEqual([true, true]);
  expect(sockets.length).toBeGreaterThanOrEqual(2);
  expect(swallowed.ms).toBeLessThan(1_000);
  expect(reset.ms).toBeLessThan(1_000);
});
