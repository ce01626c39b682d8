/** In: words that stand whole in scripts with spaces, folded. Out: tables by which they are found a token at a time: each
 *  token is looked up once by its hash, then followed from node to node as long as words go on. Nine words in ten are such
 *  words; an automaton over their letters would be as large as the library and cost a step a letter.
 *  Linear in the text: no word has more than a few tokens. */
import { hashOf } from "../text/hash.ts";
import type { Sequences } from "../types.ts";

/** `words[i]` is a folded word, tokens separated by one space; `numbers[i]` what it is called when
 *  found; `packed` what is known of each, by that number. */
export function buildSequences(words: readonly string[], numbers: readonly number[], packed: Int32Array): Sequences {
  const vocabulary = new Map<string, number>();
  const nodes: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  words.forEach((word, index) => {
    let node = 0;
    for (const token of word.split(" ")) {
      const number = vocabulary.get(token) ?? vocabulary.size + 1;
      vocabulary.set(token, number);
      const children = nodes[node]!;
      let next = children.get(number);
      if (next === undefined) {
        next = nodes.length;
        children.set(number, next);
        nodes.push(new Map());
        ends.push([]);
      }
      node = next;
    }
    ends[node]!.push(numbers[index]!);
  });
  return { ...tokenTable(vocabulary), ...edgeTable(nodes, vocabulary.size), ...outputs(ends, packed) };
}

function tokenTable(
  vocabulary: ReadonlyMap<string, number>,
): Pick<Sequences, "slots" | "mask" | "letters" | "letterStart"> {
  const mask = roomFor(vocabulary.size) - 1;
  const slots = new Int32Array(2 * (mask + 1));
  const letterStart = new Int32Array(vocabulary.size + 2);
  const letters: number[] = [];
  for (const [token, number] of vocabulary) {
    letterStart[number] = letters.length;
    for (let i = 0; i < token.length; i++) letters.push(token.charCodeAt(i));
    const hash = hashOf(letters, letterStart[number]!, letters.length);
    let slot = spread(hash) & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = number;
  }
  letterStart[vocabulary.size + 1] = letters.length;
  return { slots, mask, letters: Uint16Array.from(letters), letterStart };
}

function edgeTable(
  nodes: readonly ReadonlyMap<number, number>[],
  tokens: number,
): Pick<Sequences, "first" | "edges" | "edgeMask"> {
  const first = new Int32Array(tokens + 1);
  for (const [token, target] of nodes[0]!) first[token] = target;
  const edgeMask = roomFor(nodes.length) - 1;
  const edges = new Int32Array(3 * (edgeMask + 1));
  for (let node = 1; node < nodes.length; node++) {
    for (const [token, target] of nodes[node]!) {
      let slot = edgeSlot(node, token) & edgeMask;
      while (edges[3 * slot + 2] !== 0) slot = (slot + 1) & edgeMask;
      edges.set([node, token, target], 3 * slot);
    }
  }
  return { first, edges, edgeMask };
}

function outputs(ends: readonly number[][], packed: Int32Array): Pick<Sequences, "outStart" | "out" | "outFacts"> {
  const outStart = new Int32Array(ends.length + 1);
  ends.forEach((list, node) => {
    outStart[node + 1] = outStart[node]! + list.length;
  });
  const out = Int32Array.from(ends.flat());
  return { outStart, out, outFacts: out.map((word) => packed[word]!) };
}

/** A power of two, at least twice as many. */
function roomFor(count: number): number {
  let room = 16;
  while (room < count * 2) room *= 2;
  return room;
}

/** The low bits of a hash of short words are much alike. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15) ^ (hash >>> 7);
}

function edgeSlot(node: number, token: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Number of the token whose letters are `stream[from]` to before `stream[to]`, hashed to `hash`; 0 for one of no word. */
export function tokenNumber(
  { slots, mask, letters, letterStart }: Sequences,
  stream: Uint16Array,
  from: number,
  to: number,
  hash: number,
): number {
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const number = slots[2 * slot + 1]!;
    if (number === 0) return 0;
    if (slots[2 * slot] !== hash) continue;
    const begin = letterStart[number]!;
    if (letterStart[number + 1]! - begin !== to - from) continue;
    let at = from;
    while (at < to && stream[at] === letters[begin + at - from]) at++;
    if (at === to) return number;
  }
}

/** The node that a token leads to, 0 for none. */
export function nextNode({ edges, edgeMask }: Sequences, node: number, token: number): number {
  for (let slot = edgeSlot(node, token) & edgeMask; ; slot = (slot + 1) & edgeMask) {
    const target = edges[3 * slot + 2]!;
    if (target === 0 || (edges[3 * slot] === node && edges[3 * slot + 1] === token)) return target;
  }
}
