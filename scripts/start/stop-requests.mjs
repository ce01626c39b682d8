/** The ways in which somebody asks us to stop, as one AbortSignal: Ctrl-C, SIGTERM, a closed terminal, and, below npm, the
 *  end of npm itself: npm dies of a SIGTERM without passing it on, and the old server would keep the port. */
import { commandOf, isAlive, parentOf } from "./process-alive.mjs";

export function stopRequests(env = process.env) {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => stop.abort(name));
  if (env.npm_lifecycle_event) {
    const parents = startedBy();
    const watch = setInterval(() => {
      if (process.ppid === parents[0] && parents.every(isAlive)) return;
      clearInterval(watch);
      stop.abort("npm has ended");
    }, 400);
    watch.unref();
  }
  return stop.signal;
}

/** npm runs a script through a shell, which may have replaced itself by us, or may stand between. */
function startedBy() {
  const parent = process.ppid;
  const between = /(^|\/)(sh|bash|dash|zsh) -c /.test(commandOf(parent));
  const above = between ? parentOf(parent) : undefined;
  return above && above > 1 ? [parent, above] : [parent];
}
