/** The one way to PostgreSQL. Every call ends within a second, whatever the server does: without these limits a frozen server
 *  would hold a request for ever. The client is made at the first use, never while building, and lives on globalThis because
 *  each route is bundled apart. Only store.ts files import this. */
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "../env.ts";
import { PrismaClient } from "./generated/client.ts";

export type { PrismaClient };

const CONNECT_MS = 500;
const QUERY_MS = 800;
const STATEMENT_MS = 700;
const CONNECTIONS = 5;

const CLIENT = Symbol.for("offercheck.prisma");
const shared = globalThis as { [CLIENT]?: PrismaClient };

/** Out: null when no database is named: the check answers without one. */
export function database(): PrismaClient | null {
  const { DATABASE_URL } = env();
  if (DATABASE_URL === undefined) return null;
  shared[CLIENT] ??= connectTo(DATABASE_URL);
  return shared[CLIENT];
}

export function connectTo(url: string): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: QUERY_MS,
      statement_timeout: STATEMENT_MS,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      application_name: "offercheck",
    },
    // A connection that breaks while nobody uses it is replaced at the next use; there is nobody to tell.
    { onPoolError: () => undefined, onConnectionError: () => undefined },
  );
  return new PrismaClient({ adapter, log: [], errorFormat: "minimal" });
}
