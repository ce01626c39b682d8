/** In: words that stand whole in scripts with spaces, folded. Out: tables by which they are found a token at a time: each
 *  token is looked up once by its hash, then followed from node to node as long as words go on. Nine words in ten are such
 *  words; an automaton over their letters would be as large as the library and cost a step a letter.
 *  Linear in the text: no word has more than a few tokens. */
import { hashOf, roomFor, spread } from "../text/hash.ts";
import type { Sequences } from "../types.ts";
import { addPath, emptyTrie, endTable } from "./trie.ts";

/** `words[i]` is a folded word, tokens separated by one space; `numbers[i]` what it is called when
 *  found; `packed` what is known of each, by that number. */
export function buildSequences(words: readonly string[], numbers: readonly number[], packed: Int32Array): Sequences {
  const vocabulary = new Map<string, number>();
  const numberOf = (token: string) => {
    const number = vocabulary.get(token) ?? vocabulary.size + 1;
    vocabulary.set(token, number);
    return number;
  };
  const trie = emptyTrie();
  words.forEach((word, index) => {
    addPath(trie, word.split(" ").map(numberOf), numbers[index]!);
  });
  const ends = endTable(trie.ends);
  const outFacts = ends.out.map((word) => packed[word]!);
  return { ...tokenTable(vocabulary), ...edgeTable(trie.children, vocabulary.size), ...ends, outFacts };
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
