/** Before a run with database tests: one bundled PostgreSQL in a temporary folder, and in it a template, migrated and with
 *  reference data, that every test file gets a copy of; beside it a folder to grow private servers from. The addresses reach
 *  the tests through the environment. */
import { rmSync } from "node:fs";
import path from "node:path";
import { serverAccount } from "../../scripts/database/account.mjs";
import { startCluster } from "../../scripts/database/cluster.mjs";
import { createDatabase } from "../../scripts/database/connection.mjs";
import { fillDatabase } from "../../scripts/database/fill.mjs";
import { temporaryFolder } from "../../scripts/database/folders.mjs";
import { prepare } from "../../scripts/start/prepare.mjs";
import { runProgram } from "../../scripts/start/run-program.mjs";

const template = "template_offercheck";

export default async function setUp() {
  await demand(prepare({ pages: false }), "done");
  try {
    await makeServers();
  } catch (error) {
    await tearDown();
    throw error;
  }
}

async function makeServers() {
  // Two projects of one run may both ask.
  if (globalThis.offercheckTestCluster) return;
  const folder = temporaryFolder(serverAccount(), "tests");
  const start = async () => {
    const extra = { max_connections: "200", shared_buffers: "64MB" };
    const { cluster } = await demand(
      startCluster({ folder: path.join(folder, "shared"), durable: false, extra }),
      "running",
    );
    globalThis.offercheckTestCluster = cluster;
    return cluster;
  };
  globalThis.offercheckTestFolder = folder;
  let cluster = await start();
  await createDatabase(cluster.url("postgres"), template);
  await demand(fillDatabase(cluster.url(template)), "done");
  await createDatabase(cluster.url("postgres"), "offercheck", template);
  // A copy of a stopped server's folder is a server; making one anew takes a second.
  await cluster.stop();
  const seedling = path.join(folder, "seedling");
  await demand(
    runProgram({ what: "Copying the database", program: "cp", args: ["-a", cluster.folder, seedling] }),
    "done",
  );
  cluster = await start();
  process.env.TEST_DATABASE_SERVER = cluster.url("postgres");
  process.env.TEST_DATABASE_SEEDLING = seedling;
}

export async function tearDown() {
  await globalThis.offercheckTestCluster?.stop();
  if (globalThis.offercheckTestFolder) rmSync(globalThis.offercheckTestFolder, { recursive: true, force: true });
}

async function demand(promise, kind) {
  const outcome = await promise;
  if (outcome.kind !== kind) throw new Error(outcome.sentence ?? outcome.kind);
  return outcome;
}
