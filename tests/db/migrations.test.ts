import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createDatabase, examineServer, withConnection } from "../../scripts/database/connection.mjs";
import { fillDatabase } from "../../scripts/database/fill.mjs";
import { applyMigrations, missingSql } from "../../scripts/database/migrations.mjs";
import { startPrivateServer } from "../helpers/database.ts";

const url = process.env.DATABASE_URL!;

async function emptyDatabase(name: string): Promise<string> {
  await createDatabase(url, name);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

describe("migrations", () => {
  test("say what the schema says", async () => {
    expect(await missingSql(url)).toBe("");
  });

  test("are applied once when several processes start together", async () => {
    const empty = await emptyDatabase(`replicas_${process.pid}`);
    const applied = await Promise.all([applyMigrations(empty), applyMigrations(empty), applyMigrations(empty)]);
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    const { rows } = await withConnection(empty, (client) =>
      client.query("select migration_name from _prisma_migrations"),
    );
    expect(rows.map(({ migration_name }) => migration_name)).toEqual(applied.flat());
  });

  test("are left alone when there is nothing to do", async () => {
    expect(await applyMigrations(url)).toEqual([]);
  });
});

describe("a server is examined before it is used", () => {
  test("one that is new enough is fine", async () => {
    expect(await examineServer(url)).toMatchObject({ kind: "fine" });
  });

  test("one that is too old is named with its version, without the password", async () => {
    const found = await examineServer(url, 99);
    expect(found).toEqual({
      kind: "too-old",
      sentence: expect.stringMatching(/is PostgreSQL 1\d\.\d+; 99 or newer is needed\.$/),
    });
    expect(found.sentence).not.toContain(new URL(url).password);
  });

  test("a wrong password is said", async () => {
    const wrong = new URL(url);
    wrong.password = "wrong";
    expect(await examineServer(wrong.href)).toEqual({
      kind: "unreachable",
      sentence: expect.stringContaining("password authentication failed"),
    });
  });
});

test("the bundled server starts over a postmaster.pid whose number now belongs to another program", async () => {
  const server = await startPrivateServer();
  try {
    await server.stop();
    const file = path.join(path.dirname(server.logFile), "pg/postmaster.pid");
    // This process lives and is no PostgreSQL: left as it is, the server would refuse to start.
    writeFileSync(file, `${process.pid}\n${path.dirname(file)}\n1\n1\n\n127.0.0.1\n0 0\nready   \n`);
    await server.start();
    expect(await examineServer(server.url)).toMatchObject({ kind: "fine" });
  } finally {
    await server.remove();
  }
});

test("nothing that is asked of the bundled server reaches its log", async () => {
  const server = await startPrivateServer();
  try {
    await withConnection(server.url, async (client) => {
      await expect(client.query("select 'what-she-pasted' from nowhere")).rejects.toThrow();
      await expect(client.query("select $1::int", ["what-she-pasted"])).rejects.toThrow();
    });
    expect(readFileSync(server.logFile, "utf8")).not.toContain("what-she-pasted");
  } finally {
    await server.remove();
  }
});

test("a migration that once failed half-way is said in a sentence, and nothing is tried on top of it", async () => {
  const empty = await emptyDatabase(`half_${process.pid}`);
  await applyMigrations(empty);
  await withConnection(empty, (client) => client.query("update _prisma_migrations set finished_at = null"));
  expect(await fillDatabase(empty)).toEqual({
    kind: "failed",
    sentence: expect.stringContaining("The database could not be brought up to date: "),
  });
});
