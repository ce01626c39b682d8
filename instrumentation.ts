/** Runs once before the server takes requests: says at once what is wrong with the settings or the rules, learns who calls
 *  (lib/http/peer.ts), and sees to it that nothing is lost on the way out. */

/** Before the first request is taken, and beside the first ones. */
const WARM_UP_MS = { before: 1_200, beside: 2_500 };

export async function register(): Promise<void> {
  // No setting: Next writes this word in while it builds, and leaves out all that follows for its edge runtime.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ startChecks, warmUp }, { env }, { leaveCleanly, watchServer }] = await Promise.all([
    import("./lib/checks/in-process.ts"),
    import("./lib/env.ts"),
    import("./lib/http/index.ts"),
  ]);
  env();
  const servers = watchServer();
  const state = startChecks();
  leaveCleanly(servers, async () => {
    if (state.kind === "ready") await state.service.recorder?.stop();
  });
  if (state.kind === "not-ready") console.error(state.reason);
  else {
    await warmUp(state.service.uncounted, WARM_UP_MS.before);
    void warmUp(state.service.uncounted, WARM_UP_MS.beside);
  }
}
