/** The bundled database of this clone: its folder owned by us alone, its server running, its database there.
 *  While we live, a server that dies is started again on the same port, since the app has its address.
 *  Left to others: migrations, and a server named by DATABASE_URL. */
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readLock, takeLock } from "../start/lock.mjs";
import { serverAccount } from "./account.mjs";
import { startCluster } from "./cluster.mjs";
import { createDatabase } from "./connection.mjs";
import { databaseFolder } from "./folders.mjs";

const databaseName = "offercheck";

/** Out: `{kind:"ready", url, folder, moved, account, leftover, note, stop}`, `{kind:"in-use", by, folder}` or
 *  `{kind:"failed", sentence}`. `onRestart` hears when the server died and when it is back. */
export async function openBundled({ onRestart } = {}) {
  const account = serverAccount();
  if (account.kind === "failed") return account;
  const place = databaseFolder(account);
  if (place.kind === "failed") return place;
  const lock = takeLock(ownerFile(place.folder));
  if (lock.kind === "held") return { kind: "in-use", by: lock.by, folder: place.folder };
  const started = await startCluster({ folder: place.folder, account });
  if (started.kind !== "running") {
    lock.release();
    return { kind: "failed", sentence: started.sentence };
  }
  const { cluster, leftover } = started;
  await createDatabase(cluster.url("postgres"), databaseName);
  const url = cluster.url(databaseName);
  lock.note({ url });
  const keeper = keepRunning(cluster, { folder: place.folder, account, onRestart });
  return {
    kind: "ready",
    ...{ url, folder: place.folder, moved: place.moved, account, leftover },
    note: (more) => lock.note({ url, ...more }),
    async stop() {
      await keeper.stop();
      lock.release();
    },
  };
}

/** What the process that has the bundled database running noted: `{pid, url, address}`; undefined when nobody has. */
export function bundledOwner() {
  const account = serverAccount();
  const place = account.kind === "failed" ? account : databaseFolder(account);
  return place.kind === "failed" ? undefined : readLock(ownerFile(place.folder));
}

function ownerFile(folder) {
  return path.join(folder, "owner.json");
}

function keepRunning(first, { folder, account, onRestart }) {
  let cluster = first;
  let stopping = false;
  const watch = (async () => {
    for (;;) {
      await cluster.ended;
      if (stopping) return;
      onRestart?.("gone");
      const again = await startCluster({ folder, account, port: cluster.port });
      if (again.kind === "running") {
        cluster = again.cluster;
        onRestart?.("back");
      } else {
        onRestart?.("gone", again.sentence);
        await sleep(2_000);
      }
    }
  })();
  return {
    async stop() {
      stopping = true;
      await cluster.stop();
      await Promise.race([watch, sleep(3_000, undefined, { ref: false })]);
    },
  };
}
