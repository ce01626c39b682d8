import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readLock, takeLock, waitForLock } from "../../../scripts/start/lock.mjs";
import { beganAt } from "../../../scripts/start/process-alive.mjs";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "offercheck-lock-"));
  file = path.join(folder, "owner.json");
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A process number that is surely nobody's: that of a process that has ended. */
async function pidOfTheDead(): Promise<number> {
  const child = spawn("true");
  await new Promise((resolve) => child.once("close", resolve));
  return child.pid as number;
}

test("the first takes it, the second hears who has it", () => {
  const first = takeLock(file, { address: "here" });
  expect(first.kind).toBe("taken");
  expect(takeLock(file)).toMatchObject({ kind: "held", by: { pid: process.pid, address: "here" } });
});

test("what the owner notes later is read by others, and by nobody but this user", () => {
  const lock = takeLock(file);
  lock.note?.({ url: "secret" });
  expect(readLock(file)).toMatchObject({ pid: process.pid, url: "secret" });
  expect(statSync(file).mode & 0o077).toBe(0);
});

test("released, it can be taken again and leaves nothing in the folder", () => {
  takeLock(file).release?.();
  expect(takeLock(file).kind).toBe("taken");
  expect(readdirSync(folder)).toEqual(["owner.json"]);
});

test("the lock of a dead process is taken over", async () => {
  writeFileSync(file, JSON.stringify({ pid: await pidOfTheDead(), began: "1" }));
  expect(takeLock(file).kind).toBe("taken");
  expect(JSON.parse(readFileSync(file, "utf8")).pid).toBe(process.pid);
});

test("a later process with the same number is not mistaken for the owner", () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, began: `${beganAt(process.pid)}0` }));
  expect(takeLock(file).kind).toBe("taken");
});

test("a lock that was half written is taken over", () => {
  writeFileSync(file, '{"pid":');
  expect(takeLock(file).kind).toBe("taken");
});

test("of many that find a leftover at the same moment, one gets it", async () => {
  writeFileSync(file, JSON.stringify({ pid: await pidOfTheDead(), began: "1" }));
  const module = new URL("../../../scripts/start/lock.mjs", import.meta.url).href;
  const program = `
    import { takeLock } from ${JSON.stringify(module)};
    while (Date.now() < Number(process.argv[1]));
    process.stdout.write(takeLock(${JSON.stringify(file)}).kind);
    process.stdin.resume();`;
  const moment = String(Date.now() + 600);
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ["--input-type=module", "--eval", program, moment], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  // All stay alive until each has answered: an owner that ends would rightly be succeeded.
  const answers = await Promise.all(
    children.map(
      (child) => new Promise<string>((resolve) => child.stdout!.once("data", (chunk) => resolve(String(chunk)))),
    ),
  );
  for (const child of children) child.stdin!.end();
  expect(answers.filter((answer) => answer === "taken")).toHaveLength(1);
});

test("who waits for its turn gets it when the owner is done, and says so once", async () => {
  const first = takeLock(file);
  const heard: unknown[] = [];
  const waiting = waitForLock(file, { onWait: (by: unknown) => heard.push(by) });
  setTimeout(() => first.release?.(), 400);
  expect((await waiting).kind).toBe("taken");
  expect(heard).toHaveLength(1);
});

test("who is asked to stop does not wait any longer", async () => {
  takeLock(file);
  expect(await waitForLock(file, { signal: AbortSignal.abort() })).toEqual({ kind: "stopped" });
});
