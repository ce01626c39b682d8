/** In: patterns over folded units. Out: an Aho-Corasick automaton as flat tables, and the function that walks it.
 *  One automaton for the patterns of all languages; each unit of a text costs a bounded number of steps whatever the rules
 *  say. Units of the Latin alphabet, digits and separators have rows with failure steps resolved (one look-up a unit), for
 *  those states that such a unit leads on from; all other edges live in one open-addressing hash (state × class → state),
 *  since scripts with thousands of characters would make full rows huge.
 *  Left to others: what a found pattern means, and whether its edges are right (scan.ts). */
import { roomFor } from "../text/hash.ts";
import type { Automaton, Pattern } from "../types.ts";
import { addPath, emptyTrie, endTable, type Trie } from "./trie.ts";

/** Units with a full row, in the order of their classes 1, 2, … */
const DENSE_UNITS = " \nabcdefghijklmnopqrstuvwxyz0123456789";

/** Build time is linear in the units of all patterns together. */
export function buildAutomaton(patterns: readonly Pattern[]): Automaton {
  const { classes, classCount } = classify(patterns);
  const trie = buildTrie(patterns, classes);
  const stateCount = trie.children.length;
  if (stateCount * classCount >= 2 ** 31) throw new RangeError("too many words for one automaton");
  const denseCount = DENSE_UNITS.length + 1;
  const rowCount = trie.children.reduce((sum, children) => sum + (hasDense(children, denseCount) ? 1 : 0), 1);
  const tables = {
    dense: new Int32Array(rowCount * denseCount),
    row: new Int32Array(stateCount),
    ...emptyHash(stateCount),
    root: new Int32Array(classCount),
    fail: new Int32Array(stateCount),
    link: new Int32Array(stateCount),
  };
  const { dense, row, keys, targets, mask, root, fail, link } = tables;
  const order = [0];
  let nextRow = denseCount;
  for (let head = 0; head < order.length; head++) {
    const state = order[head] as number;
    const children = trie.children[state] as Map<number, number>;
    const suffix = fail[state] as number;
    if (state !== 0) {
      link[state] = (trie.ends[suffix] as number[]).length > 0 ? suffix : (link[suffix] as number);
      row[state] = row[suffix] as number;
      if (hasDense(children, denseCount)) {
        dense.copyWithin(nextRow, row[suffix] as number, (row[suffix] as number) + denseCount);
        row[state] = nextRow;
        nextRow += denseCount;
      }
    }
    for (const [cls, next] of children) {
      order.push(next);
      fail[next] = state === 0 ? 0 : failureOf(suffix, cls, fail, trie.children);
    }
    for (const [cls, next] of children) {
      if (cls < denseCount) dense[(row[state] as number) + cls] = next;
      else if (state === 0) root[cls] = next;
      else insert(keys, targets, mask, state * classCount + cls, next);
    }
  }
  return { classes, classCount, denseCount, ...tables, ...endTable(trie.ends), ...facts(patterns) };
}

function hasDense(children: ReadonlyMap<number, number>, denseCount: number): boolean {
  for (const cls of children.keys()) if (cls < denseCount) return true;
  return false;
}

function facts(patterns: readonly Pattern[]): Pick<Automaton, "word" | "units" | "piece" | "lastPiece" | "endEdge"> {
  return {
    word: Int32Array.from(patterns, ({ word }) => word),
    units: Uint16Array.from(patterns, ({ units }) => units.length),
    piece: Uint8Array.from(patterns, ({ piece }) => piece),
    lastPiece: Uint8Array.from(patterns, ({ lastPiece }) => lastPiece),
    endEdge: Uint8Array.from(patterns, ({ endEdge }) => (endEdge ? 1 : 0)),
  };
}

/** Numbers the units that patterns use; 0 is every other unit. */
function classify(patterns: readonly Pattern[]): { classes: Uint16Array; classCount: number } {
  const classes = new Uint16Array(0x10000);
  let classCount = 1;
  for (const unit of DENSE_UNITS) classes[unit.charCodeAt(0)] = classCount++;
  for (const { units } of patterns) {
    for (let i = 0; i < units.length; i++) {
      if (classes[units.charCodeAt(i)] === 0) classes[units.charCodeAt(i)] = classCount++;
    }
  }
  return { classes, classCount };
}

/** A pattern that must begin at an edge is entered with the separator before it. */
function buildTrie(patterns: readonly Pattern[], classes: Uint16Array): Trie {
  const trie = emptyTrie();
  patterns.forEach(({ startEdge, units }, index) => {
    const written = startEdge ? ` ${units}` : units;
    const path = Array.from({ length: written.length }, (_, i) => classes[written.charCodeAt(i)] as number);
    addPath(trie, path, index);
  });
  return trie;
}

/** The state of the longest suffix that goes on with this class. */
function failureOf(suffix: number, cls: number, fail: Int32Array, children: Trie["children"]): number {
  for (let back = suffix; ; back = fail[back] as number) {
    const next = (children[back] as Map<number, number>).get(cls);
    if (next !== undefined) return next;
    if (back === 0) return 0;
  }
}

function emptyHash(stateCount: number): { keys: Int32Array; targets: Int32Array; mask: number } {
  const capacity = roomFor(stateCount);
  return { keys: new Int32Array(capacity).fill(-1), targets: new Int32Array(capacity), mask: capacity - 1 };
}

function insert(keys: Int32Array, targets: Int32Array, mask: number, key: number, target: number): void {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask;
  while (keys[slot] !== -1) slot = (slot + 1) & mask;
  keys[slot] = key;
  targets[slot] = target;
}

/** Gives the step function: the state after one unit. Failure steps are paid for by earlier units, so a whole text is linear. */
export function stepper(automaton: Automaton): (state: number, unit: number) => number {
  const { classes, classCount, denseCount, dense, row, root, mask, keys, targets, fail } = automaton;
  return (state, unit) => {
    const cls = classes[unit] as number;
    if (cls < denseCount) return cls === 0 ? 0 : (dense[(row[state] as number) + cls] as number);
    for (let at = state; at !== 0; at = fail[at] as number) {
      const key = at * classCount + cls;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask;
      for (;;) {
        const found = keys[slot] as number;
        if (found === key) return targets[slot] as number;
        if (found === -1) break;
        slot = (slot + 1) & mask;
      }
    }
    return root[cls] as number;
  };
}
