/** Runs once before the server takes requests: says at once what is wrong with the settings or the rules, learns who calls
 *  (lib/http/peer.ts), and sees to it that nothing is lost on the way out. */

/** Not waited for: requests are answered meanwhile. */
const WARM_UP_MS = 4_000;

export async function register(): Promise<void> {
  // No setting: Next writes this word in while it builds, and leaves out all that follows for its edge runtime.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ startChecks, warmUp }, { checkService }, { env }, { leaveCleanly, watchServer }] = await Promise.all([
    import("./lib/checks/in-process.ts"),
    import("./lib/checks/index.ts"),
    import("./lib/env.ts"),
    import("./lib/http/index.ts"),
  ]);
  env();
  const servers = watchServer();
  const state = startChecks();
  if (state.kind === "not-ready") console.error(state.reason);
  else void warmUp(state.service.uncounted, WARM_UP_MS);
  leaveCleanly(servers, async () => {
    const now = checkService();
    if (now.kind === "ready") await now.service.recorder?.stop();
  });
}
