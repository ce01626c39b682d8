/** Prisma's command line reads this. The engine binary is named so that `prisma generate`, which never runs it, does not
 *  download one; migrations are applied by scripts/database/migrations.mjs instead. */
import { defineConfig } from "prisma/config";

process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
