/** PostgreSQL, for store.ts files only. */
export { connectTo, database, type PrismaClient } from "./client.ts";
