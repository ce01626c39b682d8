/** In: folded units. Out: words: runs of letters, numbers, single graphemes of scripts without spaces, and signs for money
 *  and per cent, each with what stands before it. Words with odd letters are handed to
 *  repair-words.ts when `repairs` is set; the words of rules are read as they
 *  stand, and whatever parts them counts as a space.
 *  Left to others: words spelled apart (join-letters.ts). */
import { GAP } from "../types.ts";
import { gapAt } from "./gaps.ts";
import { HASH_BASE, hashOf } from "./hash.ts";
import { endOfNumber } from "./numbers.ts";
import { endOfScript, isLikeFigure, isOddAfter, repairNumber, repairWord } from "./repair-words.ts";
import { SPACELESS, scriptIndex } from "./scripts.ts";
import {
  CONTINUES,
  HAS_MARK,
  KIND,
  KIND_BITS,
  SCRIPT_BITS,
  SCRIPT_SHIFT,
  STYLED,
  type Units,
  UPPER,
  VEILED,
} from "./units.ts";
import type { Words } from "./words.ts";

/** Flags on a letter that make its word worth a closer look. */
const ODD = STYLED | VEILED;
/** A longer run of letters is cut: work stays linear whatever is in it. */
const LONGEST_WORD = 64;

export function cutWords(units: Units, repairs: boolean): Words {
  const { count: total, fold, info } = units;
  const words = emptyWords(total);
  const { from: wordFrom, to: wordTo, hash: wordHash, script: wordScript, gap: wordGap, hasMark, spelled } = words;
  hasMark[0] = 0;
  let gap: number = GAP.none;
  let count = 0;
  let at = 0;
  let mixedUntil = 0;
  while (at < total) {
    const what = info[at]!;
    const kind = what & KIND_BITS;
    if (kind === KIND.space) {
      if (gap < GAP.space) gap = GAP.space;
      at++;
      continue;
    }
    const from = at;
    let script = (what >> SCRIPT_SHIFT) & SCRIPT_BITS;
    let hash = 0;
    if (kind === KIND.letter && SPACELESS[script] === 0) {
      let flags = what;
      let others = 0;
      let capitals = 0;
      hash = fold[at++]!;
      const limit = from < mixedUntil ? endOfScript(units, from, mixedUntil) : Math.min(total, from + LONGEST_WORD);
      for (; at < limit; at++) {
        const next = info[at]!;
        const nextScript = (next >> SCRIPT_SHIFT) & SCRIPT_BITS;
        if ((next & KIND_BITS) !== KIND.letter || SPACELESS[nextScript] === 1) break;
        hash = (Math.imul(hash, HASH_BASE) + fold[at]!) | 0;
        flags |= next;
        others |= nextScript ^ script;
        capitals += next & UPPER;
      }
      if ((flags & HAS_MARK) !== 0) hasMark[count] = 1;
      const isMixedCase = capitals !== 0 && capitals < UPPER * (at - from - 1);
      if (
        repairs &&
        (others !== 0 || (flags & ODD) !== 0 || isMixedCase || isOddAfter(units, at) || isLikeFigure(units, from, at))
      ) {
        const end = repairWord(units, from, at);
        if (end < at) mixedUntil = at;
        at = end;
        script = (info[from]! >> SCRIPT_SHIFT) & SCRIPT_BITS;
        hash = hashOf(fold, from, at);
      }
    } else if (kind === KIND.letter) {
      at++;
      while (at < total && (info[at]! & CONTINUES) !== 0 && (info[at]! & KIND_BITS) === KIND.letter) at++;
    } else if (kind === KIND.digit) {
      at = endOfNumber(units, at);
      script = scriptIndex.Number;
      if (repairs) {
        at = repairNumber(units, from, at);
        script = (info[from]! >> SCRIPT_SHIFT) & SCRIPT_BITS;
        if (script !== scriptIndex.Number) hash = hashOf(fold, from, at);
      }
    } else if (kind === KIND.symbol) {
      at++;
      script = scriptIndex.other;
    } else {
      const parts = kind === KIND.comma ? GAP.comma : kind === KIND.stop ? GAP.stop : gapAt(units, at);
      if (parts > gap) gap = parts;
      at++;
      continue;
    }
    wordFrom[count] = from;
    wordTo[count] = at;
    wordScript[count] = script;
    wordGap[count] = repairs ? gap : Math.min(gap, GAP.space);
    wordHash[count] = hash;
    spelled[count] = 0;
    count++;
    hasMark[count] = 0;
    gap = GAP.none;
  }
  words.count = count;
  return words;
}

type Arrays = Omit<Words, "count" | "entry" | "spellings">;

function arrays(room: number): Arrays {
  const buffer = new ArrayBuffer(room * 19);
  return {
    from: new Int32Array(buffer, 0, room),
    to: new Int32Array(buffer, room * 4, room),
    hash: new Int32Array(buffer, room * 8, room),
    spelled: new Int32Array(buffer, room * 12, room),
    script: new Uint8Array(buffer, room * 16, room),
    gap: new Uint8Array(buffer, room * 17, room),
    hasMark: new Uint8Array(buffer, room * 18, room),
  };
}

/** Kept from text to text, as the units are. */
let kept = arrays(4096);

/** Nothing of a text stays behind when its reading is built. */
export function forgetWords({ count, from, to, hash, spelled }: Words): void {
  for (const array of [from, to, hash, spelled]) array.fill(0, 0, count);
}

/** Room for as many words as there are units, and one. */
function emptyWords(units: number): Words {
  if (units >= kept.from.length) kept = arrays(units * 2 + 1);
  return { count: 0, ...kept, entry: kept.hash, spellings: [] };
}
