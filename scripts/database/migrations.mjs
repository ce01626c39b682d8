/** Prisma's migrations without Prisma's command line, which downloads an engine: the same engine as WebAssembly, from npm.
 *  Applying takes an advisory lock, so that several processes may start together.
 *  Left to others: which database (start, tests), what the tables mean (prisma/schema.prisma). */
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { createDatabase, dropDatabase, withConnection } from "./connection.mjs";
import { projectFolder } from "./folders.mjs";

const folder = path.join(projectFolder, "prisma/migrations");
const schemaFile = path.join(projectFolder, "prisma/schema.prisma");
const types = pg.types.builtins;
const noFilters = { externalTables: [], externalEnums: [] };

/** Out: the names of the migrations that were applied now. */
export async function applyMigrations(url) {
  if (await everythingApplied(url)) return [];
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: readMigrations(),
      filters: noFilters,
    });
    return appliedMigrationNames;
  });
}

/** Out: the SQL that leads from the migrations to the schema, "" when they agree. Needs the right to make a database, in
 *  which the migrations are tried. */
export async function missingSql(url) {
  const script = await withEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...readMigrations() },
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      shadowDatabaseUrl: null,
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    return stdout ?? "";
  });
  return script.includes("This is an empty migration") ? "" : script;
}

/** The engine takes 200 ms to load; a plain look at its table says whether that is needed. */
async function everythingApplied(url) {
  const wanted = readMigrations().migrationDirectories.map(({ path: name, migrationFile }) => [
    name,
    createHash("sha256").update(migrationFile.content.value).digest("hex"),
  ]);
  return withConnection(url, async (client) => {
    const { rows: tables } = await client.query("select to_regclass('_prisma_migrations') as name");
    if (!tables[0].name) return wanted.length === 0;
    const { rows } = await client.query(
      "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
    );
    const done = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    return wanted.every(([name, checksum]) => done.get(name) === checksum);
  });
}

async function withEngine(url, work) {
  const SchemaEngine = await loadEngine();
  const adapter = new Adapter(url);
  const engine = await SchemaEngine.new(
    { datamodels: schemaFiles().map(({ path: name, content }) => [name, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}

/** Prisma's adapter for pg has two faults that only show when a schema is compared. It drops its shadow database while
 *  still connected to it, which PostgreSQL refuses; and it does not know the type "char", of which the catalogue is full. */
class Adapter extends PrismaPg {
  #url;
  #connections = [];

  constructor(url) {
    super({ connectionString: url });
    this.#url = url;
  }

  async connect() {
    const connection = await super.connect();
    this.#connections.push(connection);
    return connection;
  }

  /** The engine does not close what it opened, and a database with open connections cannot be copied or removed. */
  async close() {
    for (const connection of this.#connections.splice(0)) await connection.dispose().catch(() => undefined);
  }

  async connectToShadowDb() {
    const name = `shadow_${randomUUID()}`;
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    await createDatabase(this.#url, name);
    const pool = new CatalogPool({ connectionString: url.href });
    const shadow = await new PrismaPg(pool).connect();
    const queryRaw = shadow.queryRaw.bind(shadow);
    shadow.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of pool.charColumns.get(result.rows) ?? [])
        result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    shadow.dispose = async () => {
      await pool.end();
      await dropDatabase(this.#url, name);
    };
    return shadow;
  }
}

/** Calls a "char" column text, which the adapter knows, and remembers by the rows where it did. */
class CatalogPool extends pg.Pool {
  charColumns = new WeakMap();

  async query(...request) {
    const result = await super.query(...request);
    const columns = result.fields.flatMap(({ dataTypeID }, column) => (dataTypeID === types.CHAR ? [column] : []));
    for (const column of columns) result.fields[column].dataTypeID = types.TEXT;
    if (columns.length > 0) this.charColumns.set(result.rows, columns);
    return result;
  }
}

let loading;

/** Its own entry imports a .wasm file, which Node 20 only takes with a flag. */
function loadEngine() {
  loading ??= (async () => {
    const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
    const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = readFileSync(path.join(path.dirname(file), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": withQuietTimers(engine) });
    // A panic of the engine is reported through this global, and would otherwise hide behind "undefined".
    globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
      set_message(message) {
        throw new Error(`Prisma's schema engine gave up: ${message}`);
      },
    };
    engine.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
    return engine.SchemaEngine;
  })();
  return loading;
}

/** The engine never clears the time limit of its advisory lock (10 s), for which every script would wait before it ends. */
function withQuietTimers(engine) {
  const quiet =
    (start) =>
    (...request) => {
      const timer = start(...request);
      timer.unref?.();
      return timer;
    };
  return Object.fromEntries(
    Object.entries(engine).map(([name, value]) => [name, name.startsWith("__wbg_setTimeout") ? quiet(value) : value]),
  );
}

function schemaFiles() {
  return [{ path: schemaFile, content: readFileSync(schemaFile, "utf8") }];
}

function readMigrations() {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: readFileSync(path.join(folder, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(path.join(folder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}
