/** In: a letter or mark that joins what stands before it. Out: both made one, or the sign added to its grapheme.
 *  Makes worse: a mark that no letter takes is dropped, and so is all but the first few of a pile of marks. */
import { add, addAll, isLetterAt, isLetterBefore, replaceLast } from "./add-units.ts";
import { EXPANSIONS, FOLD, INFO } from "./characters.ts";
import { compose, JOINS } from "./compose.ts";
import { oneOfTwins, settleMark } from "./mark-order.ts";
import { CONTINUES, KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT, STYLED, type Units } from "./units.ts";

/** More marks than this on one letter are decoration. */
const MOST_MARKS = 6;
const KEYCAP = 0x20e3;
/** Half-width Kana voice marks, and those that letters take */
const HALF_WIDTH = { from: 0xff9e, to: 0xff9f };
const VOICED = 0x3099;
const THAI = { e: 0xe40, ae: 0xe41, aa: 0xe32, nikhahit: 0xe4d };
const LAO = { aa: 0xeb2, niggahita: 0xecd };
/** These put the next consonant under the one before. */
const STACKS = [0x17d2, 0x1039];

export function addLetter(units: Units, at: number, to: number, unit: number, what: number): number {
  const plain = FOLD[unit]!;
  if (plain === 0) return addAll(units, EXPANSIONS.get(unit)!, at, at + 1);
  const before = isLetterBefore(units, at) ? units.fold[units.count - 1]! : 0;
  if (before !== 0 && JOINS[plain] === 1) {
    const made = compose(before, plain);
    if (made !== 0) return replaceLast(units, made, at + 1);
  }
  if ((what & CONTINUES) !== 0) return before === 0 ? at + 1 : addContinuation(units, at, to, plain, what);
  if (unit === THAI.e && before === THAI.e) return replaceLast(units, THAI.ae, at + 1);
  const isTail = (unit === THAI.aa && before === THAI.nikhahit) || (unit === LAO.aa && before === LAO.niggahita);
  add(units, plain, plain, isTail ? what | CONTINUES : what, at, at + 1);
  return at + 1;
}

/** A vowel sign, tone or stacked consonant: a unit of its own inside the grapheme. */
function addContinuation(units: Units, at: number, to: number, unit: number, what: number): number {
  const { fold, info, end, count } = units;
  const last = fold[count - 1]!;
  const isForeign = ((info[count - 1]! ^ what) & (SCRIPT_BITS << SCRIPT_SHIFT)) !== 0;
  if (last === unit || isForeign || isPiled(info, count)) {
    end[count - 1] = at + 1;
    return at + 1;
  }
  add(units, unit, unit, what, at, at + 1);
  settleMark(units);
  if (STACKS.includes(unit) && isLetterAt(units.codes, at + 1, to)) {
    const under = units.codes[at + 1]!;
    if ((INFO[under]! & CONTINUES) === 0 && FOLD[under] !== 0) {
      const letter = oneOfTwins(FOLD[under]!);
      add(units, letter, letter, INFO[under]! | CONTINUES, at + 1, at + 2);
      settleMark(units);
      return at + 2;
    }
  }
  return at + 1;
}

function isPiled(info: Uint16Array, count: number): boolean {
  if (count <= MOST_MARKS) return false;
  for (let back = 1; back <= MOST_MARKS; back++) if ((info[count - back]! & CONTINUES) === 0) return false;
  return true;
}

export function addMark(units: Units, at: number, mark: number): number {
  const { marked, info, start, end, count } = units;
  if (count === 0 || end[count - 1] !== at) return at + 1;
  const last = count - 1;
  const kind = info[last]! & KIND_BITS;
  if (kind !== KIND.letter && kind !== KIND.digit) return at + 1;
  if (mark === KEYCAP && kind === KIND.digit) info[last]! |= STYLED;
  else if (end[last]! - start[last]! <= MOST_MARKS) {
    const isHalfWidth = mark >= HALF_WIDTH.from && mark <= HALF_WIDTH.to;
    const made = compose(marked[last]!, isHalfWidth ? mark - HALF_WIDTH.from + VOICED : mark);
    if (made !== 0) replaceLast(units, made, at + 1);
  }
  end[last] = at + 1;
  return at + 1;
}
