/** How the scripts speak: one plain sentence a line, progress to stdout, failures to stderr. */
import { performance } from "node:perf_hooks";

// A terminal that was closed must not turn the words of an orderly stop into a crash.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

export function complain(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Says what is being done, does it, and says how long it took where that was long enough to wonder. */
export async function during(sentence, work) {
  const began = performance.now();
  say(`${sentence} …`);
  const outcome = await work();
  const seconds = Math.round((performance.now() - began) / 1000);
  if (seconds >= 3 && outcome?.kind !== "failed") say(`  done in ${seconds} s`);
  return outcome;
}
