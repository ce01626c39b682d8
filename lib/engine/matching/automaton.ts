/** In: patterns over folded units. Out: an Aho-Corasick automaton as flat tables, and `nextState` to walk it.
 *  One table for all words of all languages; each unit of a text costs a bounded number of steps whatever the rules say.
 *  Edges live in one open-addressing hash (state × class → state), the root's in a dense row, since most units start there.
 *  Left to others: what a found pattern means, and whether its edges are right (find-words.ts). */
import type { Automaton, Pattern } from "../types.ts";

/** Build time is linear in the units of all patterns together. */
export function buildAutomaton(patterns: readonly Pattern[]): Automaton {
  const classes = new Uint16Array(0x10000);
  let classCount = 1;
  for (const { units } of patterns) {
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      if (classes[unit] === 0) classes[unit] = classCount++;
    }
  }
  classes[0x20] ||= classCount++;
  classes[0x0a] ||= classCount++;

  const children: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  patterns.forEach((pattern, index) => {
    let state = 0;
    const units = pattern.startEdge ? ` ${pattern.units}` : pattern.units;
    for (let i = 0; i < units.length; i++) {
      const cls = classes[units.charCodeAt(i)] as number;
      const row = children[state] as Map<number, number>;
      let next = row.get(cls);
      if (next === undefined) {
        next = children.length;
        row.set(cls, next);
        children.push(new Map());
        ends.push([]);
      }
      state = next;
    }
    (ends[state] as number[]).push(index);
  });

  const stateCount = children.length;
  if (stateCount * classCount >= 2 ** 31) throw new RangeError("too many words for one automaton");
  let capacity = 1024;
  while (capacity < stateCount * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity).fill(-1);
  const targets = new Int32Array(capacity);
  const root = new Int32Array(classCount);
  const fail = new Int32Array(stateCount);
  const link = new Int32Array(stateCount);
  const order: number[] = [];

  for (const [cls, next] of children[0] as Map<number, number>) {
    root[cls] = next;
    order.push(next);
  }
  for (let head = 0; head < order.length; head++) {
    const state = order[head] as number;
    for (const [cls, next] of children[state] as Map<number, number>) {
      insert(keys, targets, mask, state * classCount + cls, next);
      order.push(next);
      let back = fail[state] as number;
      let target = 0;
      for (;;) {
        const step = back === 0 ? (root[cls] as number) : ((children[back] as Map<number, number>).get(cls) ?? -1);
        if (step >= 0) {
          target = step;
          break;
        }
        back = fail[back] as number;
      }
      fail[next] = target;
    }
    const suffix = fail[state] as number;
    link[state] = (ends[suffix] as number[]).length > 0 ? suffix : (link[suffix] as number);
  }

  const outStart = new Int32Array(stateCount + 1);
  const out: number[] = [];
  ends.forEach((list, state) => {
    outStart[state] = out.length;
    out.push(...list);
  });
  outStart[stateCount] = out.length;
  return { classes, classCount, root, mask, keys, targets, fail, outStart, out: Int32Array.from(out), link };
}

function insert(keys: Int32Array, targets: Int32Array, mask: number, key: number, target: number): void {
  let slot = Math.imul(key, 0x9e3779b1) >>> 0 & mask;
  while (keys[slot] !== -1) slot = (slot + 1) & mask;
  keys[slot] = key;
  targets[slot] = target;
}

/** The state after one unit. Failure steps are paid for by earlier units, so a whole text is linear. */
export function nextState(automaton: Automaton, state: number, unit: number): number {
  const { classes, classCount, root, mask, keys, targets, fail } = automaton;
  const cls = classes[unit] as number;
  if (cls === 0) return 0;
  let at = state;
  while (at !== 0) {
    const key = at * classCount + cls;
    let slot = Math.imul(key, 0x9e3779b1) >>> 0 & mask;
    for (;;) {
      const found = keys[slot] as number;
      if (found === key) return targets[slot] as number;
      if (found === -1) break;
      slot = (slot + 1) & mask;
    }
    at = fail[at] as number;
  }
  return root[cls] as number;
}
