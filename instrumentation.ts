/** Runs once before the server takes requests: says at once what is wrong with the settings or the rules, learns who calls
 *  (lib/http/peer.ts), and sees to it that nothing is lost on the way out. */
import { checkService } from "./lib/checks/index.ts";
import { env } from "./lib/env.ts";
import { leaveCleanly, watchPeers } from "./lib/http/index.ts";

export function register(): void {
  env();
  watchPeers();
  const state = checkService();
  if (state.kind === "not-ready") console.error(state.reason);
  leaveCleanly(async () => {
    const now = checkService();
    if (now.kind === "ready") await now.service.recorder?.stop();
  });
}
