/** Loaded into the server before Next (`--import`): when the process that started it is gone without a word (`kill -9`), the
 *  server stops as if it had been asked to, instead of keeping the port. An orphan is told by its new parent; a channel to the
 *  old one would tell at once, but `next dev` does not run with one. */
const parent = process.ppid;

const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 6_000).unref();
}, 500);
watch.unref();
