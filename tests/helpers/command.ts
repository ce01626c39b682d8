/** A command of the project as a process of its own, for tests of starting and stopping. What it says is kept; what a test
 *  leaves running is ended when the test is over. */
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach } from "@jest/globals";
import { projectFolder } from "../../scripts/database/folders.mjs";

export interface Command {
  pid: number;
  /** stdout and stderr so far. */
  said(): string;
  /** Waits until it has said something like this; throws when it ends or 60 s pass before. */
  until(words: RegExp): Promise<void>;
  send(signal: NodeJS.Signals): void;
  /** Fulfils with the exit code, or the name of the signal that ended it. */
  ended: Promise<number | string>;
}

const running = new Set<Command>();

export function runCommand(program: string, args: string[], env: Record<string, string | undefined> = {}): Command {
  const { NODE_OPTIONS: _jest, DATABASE_URL: _database, npm_lifecycle_event: _npm, ...inherited } = process.env;
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...inherited, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  let over = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => {
      said += chunk;
    });
  }
  const command: Command = {
    pid: child.pid as number,
    said: () => said,
    async until(words) {
      for (const end = Date.now() + 60_000; !words.test(said); await sleep(25)) {
        if (over || Date.now() > end) throw new Error(`Never said ${words}, but:\n${said}`);
      }
    },
    send: (signal) => child.kill(signal),
    ended: new Promise((resolve) => {
      child.once("close", (code, signal) => {
        over = true;
        running.delete(command);
        resolve(code ?? signal ?? "unknown");
      });
    }),
  };
  running.add(command);
  return command;
}

afterEach(async () => {
  for (const command of running) {
    command.send("SIGTERM");
    await Promise.race([command.ended, sleep(15_000, undefined, { ref: false })]);
    command.send("SIGKILL");
  }
});
