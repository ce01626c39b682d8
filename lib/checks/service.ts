/** What a running process checks with. It is made once, by whoever starts the process (in-process.ts), and kept on globalThis:
 *  each route is bundled apart, and an engine in every bundle would be loaded, and warmed up, once for each. */
import type { Catalogue } from "../ruleset/index.ts";
import type { CheckDeps } from "./check-offer.ts";
import type { Recorder } from "./recorder.ts";

export interface CheckService {
  /** for page and API */
  counted: CheckDeps;
  /** for batch and command line: nothing is recorded */
  uncounted: CheckDeps;
  recorder: Recorder | null;
  catalogue: Catalogue;
}

export type CheckServiceState = { kind: "ready"; service: CheckService } | { kind: "not-ready"; reason: string };

const KEY = Symbol.for("offercheck.check-service");
const holder = globalThis as { [KEY]?: CheckServiceState };

export function checkService(): CheckServiceState {
  return holder[KEY] ?? { kind: "not-ready", reason: "The checks are not started" };
}

export function keepService(state: CheckServiceState): CheckServiceState {
  holder[KEY] = state;
  return state;
}
