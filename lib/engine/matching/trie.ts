/** In: paths of numbers and what ends where each ends. Out: a trie, and its ends as flat tables. What the numbers stand for is
 *  the business of who builds one: classes of letters (automaton.ts), tokens (sequences.ts). Node 0 is the root. */
export interface Trie {
  children: Map<number, number>[];
  ends: number[][];
}

export function emptyTrie(): Trie {
  return { children: [new Map()], ends: [[]] };
}

export function addPath({ children, ends }: Trie, path: readonly number[], end: number): void {
  let node = 0;
  for (const step of path) {
    const row = children[node]!;
    let next = row.get(step);
    if (next === undefined) {
      next = children.length;
      row.set(step, next);
      children.push(new Map());
      ends.push([]);
    }
    node = next;
  }
  ends[node]!.push(end);
}

/** What ends at node n: `out` from outStart[n] to outStart[n + 1]. */
export function endTable(ends: Trie["ends"]): { outStart: Int32Array; out: Int32Array } {
  const outStart = new Int32Array(ends.length + 1);
  ends.forEach((list, node) => {
    outStart[node + 1] = outStart[node]! + list.length;
  });
  return { outStart, out: Int32Array.from(ends.flat()) };
}
