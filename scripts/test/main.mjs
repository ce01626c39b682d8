/** In: names of parts (none: all), `--stop` to end at the first part that is red, and file names or options for jest.
 *  Out: what the parts say, and as the last line `N passed, N failed`; exit code 0 only when nothing failed, nothing was
 *  skipped and every part asked for has tests. */
import { explainError } from "../start/failure.mjs";
import { prepare } from "../start/prepare.mjs";
import { complain, say } from "../start/say.mjs";
import { stopRequests } from "../start/stop-requests.mjs";
import { findParts } from "./parts.mjs";

export async function runTests(words) {
  const signal = stopRequests();
  const { parts, rest, stop } = findParts(words);
  const total = { passed: 0, failed: 0 };
  const red = [];
  try {
    const prepared = await prepare({ pages: parts.some(({ pages }) => pages), signal });
    if (prepared.kind === "failed") {
      complain(prepared.sentence);
      total.failed++;
      red.push("preparation");
    } else {
      for (const part of parts) {
        if (signal.aborted) break;
        say(`\n— ${part.name}`);
        const { passed, failed } = await part.run({ rest, signal });
        total.passed += passed;
        total.failed += failed;
        if (failed > 0) red.push(part.name);
        if (failed > 0 && stop) break;
      }
    }
  } catch (error) {
    complain(explainError(error).sentence);
    total.failed++;
    red.push("the test run itself");
  }
  if (signal.aborted) complain("Stopped before the end.");
  if (red.length > 0) say(`\nRed: ${red.join(", ")}.`);
  say(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 || signal.aborted ? 1 : 0);
}
