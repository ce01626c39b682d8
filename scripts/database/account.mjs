/** Which user of this machine the bundled PostgreSQL runs as, and what that user can reach.
 *  PostgreSQL refuses to run as root; started by root it therefore runs as the user `postgres`, made when missing.
 *  Everybody else runs it as themselves. */
import { spawnSync } from "node:child_process";

/** Out: `{kind:"self"}`, `{kind:"other", name, uid, gid}`, or `{kind:"failed", sentence}`.
 *  @returns {{ kind: "self" } | { kind: "other", name: string, uid: number, gid: number } | { kind: "failed", sentence: string }} */
export function serverAccount(name = "postgres") {
  if (process.getuid?.() !== 0) return { kind: "self" };
  const known = find(name);
  if (known) return known;
  spawnSync("groupadd", ["--system", name]);
  spawnSync("useradd", ["--system", "--no-create-home", "--gid", name, name]);
  return (
    find(name) ?? {
      kind: "failed",
      sentence: `PostgreSQL may not run as root, and no user "${name}" could be made: start as an ordinary user, or name a server in DATABASE_URL.`,
    }
  );
}

function find(name) {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number.parseInt(stdout, 10) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { kind: "other", name, uid, gid };
}

/** The part of `spawn`'s options that makes a program run as this account. */
export function as(account) {
  return account.kind === "other" ? { uid: account.uid, gid: account.gid } : {};
}

/** Whether the account can enter a folder. Asked of the system itself: modes, groups and ACLs all count. */
export function canEnter(account, folder) {
  if (account.kind === "self") return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...as(account), cwd: "/" }).status === 0;
}
