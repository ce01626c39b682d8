/** Loaded into the server before Next (`--import`): when the process that started it is gone without a word (`kill -9`), the
 *  server stops as if it had been asked to, instead of keeping the port. */
process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 6_000).unref();
});
process.channel?.unref();
