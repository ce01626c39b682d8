/** In: a reading and the compiled words. Out: hits of all words with their edges and marks right, whatever they stand for,
 *  in text order; longer ones first. Two walks: by tokens (sequences.ts) and by letters (automaton.ts). Linear in the text.
 *  Left to others: exceptions, negation, places (find-words.ts). */
import { HASH_BASE } from "../text/hash.ts";
import { SPACELESS } from "../text/scripts.ts";
import { GAP, type Hit, type Matcher, type Reading, type RuleSet } from "../types.ts";
import { stepper } from "./automaton.ts";
import { hitAt, type Seen, spokenIn } from "./hits.ts";
import { putInOrder } from "./in-order.ts";
import { nextNode, tokenNumber } from "./sequences.ts";
import { FLAG } from "./word-facts.ts";

export function scan(reading: Reading, { matcher, languages }: Pick<RuleSet, "matcher" | "languages">): Hit[] {
  const seen = spokenIn(reading, matcher.facts, languages);
  const bySequence: Hit[] = [];
  scanTokens(seen, matcher, bySequence);
  // These come in the order of their ends.
  return merge(bySequence, putInOrder(scanUnits(seen, matcher), isBefore));
}

/** Numbers of the tokens of the text at hand, and whether they have marks: kept between texts, since a fresh array costs
 *  more than filling it. */
let numbers = new Int32Array(4096);
let marks = new Uint8Array(4096);
/** Nodes with words on the way from one token, and where they end. */
const WAY = 64;
const wayNode = new Int32Array(WAY);
const wayEnd = new Int32Array(WAY);

function scanTokens(seen: Seen, { sequences }: Matcher, found: Hit[]): void {
  const { reading } = seen;
  const { tokenCount, tokenGap } = reading;
  const { first, outStart, out, outFacts } = sequences;
  numberTokens(reading, sequences);
  for (let token = 0; token < tokenCount; token++) {
    let node = first[numbers[token]!]!;
    if (node === 0) continue;
    let ways = 0;
    let isMarked = marks[token]!;
    for (let to = token + 1; ; to++) {
      if (outStart[node] !== outStart[node + 1] && ways < WAY) {
        wayNode[ways] = isMarked === 1 ? -node : node;
        wayEnd[ways++] = to;
      }
      if (to >= tokenCount || numbers[to] === 0 || tokenGap[to]! >= GAP.stop) break;
      node = nextNode(sequences, node, numbers[to]!);
      if (node === 0) break;
      isMarked |= marks[to]!;
    }
    while (ways > 0) {
      const to = wayEnd[--ways]!;
      const end = Math.abs(wayNode[ways]!);
      const last = outStart[end + 1]!;
      for (let at = outStart[end]!; at < last; at++) {
        const facts = outFacts[at]!;
        const compares = wayNode[ways]! < 0 || (facts & FLAG.marked) !== 0;
        const hit = hitAt(seen, out[at]!, facts, token, to, compares);
        if (hit !== null) found.push(hit);
      }
    }
  }
  numbers.fill(0, 0, tokenCount);
}

function numberTokens(
  { tokenCount, tokenUnit, tokenUnitEnd, tokenScript, stream, marked }: Reading,
  sequences: Matcher["sequences"],
): void {
  if (numbers.length < tokenCount) {
    numbers = new Int32Array(tokenCount * 2);
    marks = new Uint8Array(tokenCount * 2);
  }
  for (let token = 0; token < tokenCount; token++) {
    if (SPACELESS[tokenScript[token]!] === 1) {
      numbers[token] = 0;
      continue;
    }
    const from = tokenUnit[token]!;
    const to = tokenUnitEnd[token]!;
    let hash = stream[from]!;
    let hasMarks = hash === marked[from] ? 0 : 1;
    for (let at = from + 1; at < to; at++) {
      const unit = stream[at]!;
      hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
      if (unit !== marked[at]) hasMarks = 1;
    }
    numbers[token] = tokenNumber(sequences, stream, from, to, hash);
    marks[token] = hasMarks;
  }
}

/** A piece of a word that waits for the next: `from` is the unit at which the word began. */
interface Begun {
  piece: number;
  from: number;
  tokenTo: number;
}
const MOST_BEGUN = 8;

function scanUnits(seen: Seen, { automaton }: Matcher): Hit[] {
  const { stream, length } = seen.reading;
  const { outStart, out, link, units, endEdge } = automaton;
  const step = stepper(automaton);
  const found: Hit[] = [];
  const begun = new Map<number, Begun[]>();
  let state = 0;
  for (let unit = 0; unit < length; unit++) {
    state = step(state, stream[unit]!);
    for (let at = state; at !== 0; at = link[at]!) {
      const last = outStart[at + 1]!;
      for (let o = outStart[at]!; o < last; o++) {
        const pattern = out[o]!;
        const to = unit + 1;
        if (endEdge[pattern] === 1 && to < length && stream[to]! > 0x20) continue;
        const from = to - units[pattern]!;
        const start = automaton.lastPiece[pattern] === 0 ? from : joinPieces(begun, automaton, pattern, from, to, seen);
        if (start < 0) continue;
        const hit = unitHit(seen, automaton, pattern, start, to);
        if (hit !== null) found.push(hit);
      }
    }
  }
  return found;
}

function unitHit(
  seen: Seen,
  { word, lastPiece }: Matcher["automaton"],
  pattern: number,
  from: number,
  to: number,
): Hit | null {
  const { unitToken } = seen.reading;
  const own = word[pattern]!;
  const compares = lastPiece[pattern] === 0;
  return hitAt(seen, own, seen.facts.packed[own]!, unitToken[from]!, unitToken[to - 1]! + 1, compares, from, to);
}

/** The unit at which the whole word begins, or -1 while pieces are missing. */
function joinPieces(
  begun: Map<number, Begun[]>,
  { word, piece, lastPiece }: Matcher["automaton"],
  pattern: number,
  from: number,
  to: number,
  { reading: { unitToken, tokenGap } }: Seen,
): number {
  const tokenFrom = unitToken[from]!;
  const own = word[pattern]!;
  const number = piece[pattern]!;
  let begin = from;
  if (number > 0) {
    const before = begun.get(own)?.findLast((one) => one.piece === number - 1 && one.tokenTo === tokenFrom);
    if (!before || tokenGap[tokenFrom]! >= GAP.stop) return -1;
    begin = before.from;
  }
  if (number === lastPiece[pattern]) return begin;
  const list = begun.get(own) ?? [];
  list.push({ piece: number, from: begin, tokenTo: unitToken[to - 1]! + 1 });
  if (list.length > MOST_BEGUN) list.shift();
  begun.set(own, list);
  return -1;
}

function isBefore(a: Hit, b: Hit): boolean {
  return a.tokenFrom < b.tokenFrom || (a.tokenFrom === b.tokenFrom && a.tokenTo > b.tokenTo);
}

function merge(a: Hit[], b: Hit[]): Hit[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const all: Hit[] = [];
  let i = 0;
  for (const hit of b) {
    while (i < a.length && !isBefore(hit, a[i]!)) all.push(a[i++]!);
    all.push(hit);
  }
  while (i < a.length) all.push(a[i++]!);
  return all;
}
