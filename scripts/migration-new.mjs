/** `npm run migration:new -- <name>`: writes the migration that leads from the existing ones to prisma/schema.prisma.
 *  Uses a server of its own in a temporary folder; the data of a running app are not touched. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { serverAccount } from "./database/account.mjs";
import { startCluster } from "./database/cluster.mjs";
import { projectFolder, temporaryFolder } from "./database/folders.mjs";
import { missingSql } from "./database/migrations.mjs";

const name = process.argv[2];
if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(name ?? "")) {
  process.stderr.write("Usage: npm run migration:new -- <name>, in small letters, such as add-reports\n");
  process.exit(2);
}
const migrations = path.join(projectFolder, "prisma/migrations");
mkdirSync(migrations, { recursive: true });
writeFileSync(
  path.join(migrations, "migration_lock.toml"),
  '# Written by scripts/migration-new.mjs\nprovider = "postgresql"\n',
);

const account = serverAccount();
const folder = temporaryFolder(account, "migration");
const started = await startCluster({ folder, account, durable: false });
try {
  if (started.kind !== "running") throw new Error(started.sentence);
  const sql = await missingSql(started.cluster.url("postgres"));
  if (!sql) {
    process.stdout.write("The migrations already say what the schema says.\n");
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const made = path.join(migrations, `${stamp}_${name.replaceAll("-", "_")}`);
    mkdirSync(made);
    writeFileSync(path.join(made, "migration.sql"), sql);
    process.stdout.write(`Wrote ${path.relative(projectFolder, made)}/migration.sql; read it before you commit it.\n`);
  }
} finally {
  if (started.kind === "running") await started.cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
