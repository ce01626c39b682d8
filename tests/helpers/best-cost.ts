/** In: some work. Out: the least CPU time that one run of it took, in milliseconds. CPU time and the best of several runs, so
 *  that other load on the machine does not count: for tests that work grows in step with its text. */
export function bestCost(work: () => void, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
