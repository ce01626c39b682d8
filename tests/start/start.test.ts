import { rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { serverAccount } from "../../scripts/database/account.mjs";
import { temporaryFolder } from "../../scripts/database/folders.mjs";
import { readPostmaster } from "../../scripts/database/leftover.mjs";
import { freePort } from "../../scripts/start/port.mjs";
import { childrenOf, isAlive } from "../../scripts/start/process-alive.mjs";
import { type Command, runCommand } from "../helpers/command.ts";

// Each test starts everything once to three times.
jest.setTimeout(90_000);

let data: string;
let port: number;

beforeAll(async () => {
  data = temporaryFolder(serverAccount(), "start");
  port = await freePort();
});

afterAll(() => rmSync(data, { recursive: true, force: true }));

const settings = () => ({ OFFERCHECK_DATA: data, PORT: String(port) });
const start = (env: Record<string, string | undefined> = {}) =>
  runCommand(process.execPath, ["scripts/start.mjs"], { ...settings(), ...env });
const database = () => readPostmaster(path.join(data, "database/pg"));
const answers = async () => (await fetch(`http://127.0.0.1:${port}/api/health`)).status;

async function startAndWait(): Promise<Command> {
  const command = start();
  await command.until(/is running/);
  return command;
}

async function untilGone(pids: number[]) {
  for (const end = Date.now() + 15_000; pids.some(isAlive); await sleep(50)) {
    if (Date.now() > end) throw new Error(`still there: ${pids.filter(isAlive)}`);
  }
}

describe("npm start", () => {
  test("says where it is, answers there, refuses a second start on the same data, and stops in order", async () => {
    const first = await startAndWait();
    expect(first.said()).toContain(`http://localhost:${port}`);
    expect(await answers()).toBe(200);
    const everything = [database()!.pid, ...childrenOf(first.pid)];

    const second = start({ PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(
      new RegExp(`^OfferCheck is already running on these data \\(process ${first.pid}, .+\\n$`),
    );

    first.send("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(first.said()).toMatch(/Stopped\.\n$/);
    await untilGone(everything);
    expect(database()).toBeUndefined();
  });

  test("stops in order at Ctrl-C too, and then starts within 6 s, as nothing has changed", async () => {
    const times: number[] = [];
    for (const _time of ["first", "second", "third"]) {
      const began = performance.now();
      const command = await startAndWait();
      times.push(performance.now() - began);
      expect(command.said()).not.toMatch(/Installing|Building|recovered/);
      command.send("SIGINT");
      expect(await command.ended).toBe(0);
    }
    // The quickest of three: what else the machine does at the moment is not ours.
    expect(Math.min(...times)).toBeLessThan(6_000);
  });

  test("recovers after everything was killed at once", async () => {
    const first = await startAndWait();
    const everything = [first.pid, database()!.pid, ...childrenOf(first.pid), ...childrenOf(database()!.pid)];
    for (const pid of everything) if (isAlive(pid)) process.kill(pid, "SIGKILL");
    await first.ended;
    const again = await startAndWait();
    expect(again.said()).toContain("has recovered");
    expect(await answers()).toBe(200);
  });

  test("leaves no app and no database behind when it alone is killed", async () => {
    const first = await startAndWait();
    const rest = [database()!.pid, ...childrenOf(first.pid)];
    first.send("SIGKILL");
    await untilGone(rest);
  });

  test("brings a killed database back while the app keeps answering", async () => {
    const command = await startAndWait();
    process.kill(database()!.pid, "SIGKILL");
    await command.until(/The database is running again/);
    expect(await answers()).toBe(200);
    expect(isAlive(database()!.pid)).toBe(true);
  });

  test("stops everything when npm ends without passing the signal on", async () => {
    const npm = runCommand("npm", ["start"], settings());
    await npm.until(/is running/);
    const { pid } = database()!;
    npm.send("SIGKILL");
    await untilGone([pid]);
    await expect(answers()).rejects.toThrow();
  });
});

describe("what stands in the way is said in one sentence", () => {
  const refused = async (env: Record<string, string | undefined>) => {
    const command = start(env);
    expect(await command.ended).toBe(1);
    expect(command.said().trimEnd().split("\n")).toHaveLength(1);
    return command.said();
  };

  test("a port that is taken", async () => {
    const other = createServer().listen(port);
    try {
      expect(await refused({})).toContain(`Port ${port} is taken`);
    } finally {
      other.close();
    }
  });

  test("a port that is none", async () => {
    expect(await refused({ PORT: "http" })).toContain("a port is a number");
  });

  test("a database that nobody answers for", async () => {
    const nobody = await freePort();
    const said = await refused({ DATABASE_URL: `postgresql://someone:secret@127.0.0.1:${nobody}/name` });
    expect(said).toContain(`The database at 127.0.0.1:${nobody}/name cannot be reached: nothing answers there.`);
    expect(said).not.toContain("secret");
  });

  test("a DATABASE_URL that is no address", async () => {
    expect(await refused({ DATABASE_URL: "mysql://somewhere/name" })).toContain("DATABASE_URL is no address");
  });

  test("settings that cannot be used, and nothing is left running", async () => {
    const command = start({ CHECKS_PER_MINUTE: "many" });
    expect(await command.ended).toBe(1);
    expect(command.said()).toMatch(/\nThese settings cannot be used:\n {2}CHECKS_PER_MINUTE: .+\n$/);
    expect(database()).toBeUndefined();
  });

  test("a Node that is too old", async () => {
    const pretend = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });";
    const command = runCommand(process.execPath, ["--import", `data:text/javascript,${pretend}`, "scripts/start.mjs"]);
    expect(await command.ended).toBe(1);
    expect(command.said()).toMatch(/^OfferCheck needs Node 20\.19 or newer, and this is 18\.20\.4: .+\n$/);
  });
});

test("a database named by DATABASE_URL is used, and left running", async () => {
  const { createTestDatabase } = await import("../helpers/database.ts");
  const url = await createTestDatabase();
  const command = start({ DATABASE_URL: url });
  await command.until(/is running/);
  expect(await answers()).toBe(200);
  expect(database()).toBeUndefined();
  command.send("SIGTERM");
  expect(await command.ended).toBe(0);
});
