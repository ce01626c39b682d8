/** In: units read so far and what comes next. Out: units added, or the last one changed. Shared by the fold-… files. */
import { FOLD, INFO, MARKED } from "./characters.ts";
import type { FoldedUnit } from "./letter-forms.ts";
import { CONTINUES, HAS_MARK, KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT, type Units } from "./units.ts";

/** The vowel of Thai `ำ` and Lao `ຳ`, which stands on nothing when its nasal sign does. */
const AFTER_VOWELS = [0xe32, 0xeb2];

export function addAll(units: Units, folded: readonly FoldedUnit[], start: number, end: number): number {
  if (folded.length > end - start) makeRoom(units, folded.length + units.text.length - start + units.stretches);
  for (const { fold, marked, info: plain } of folded) {
    const info = fold === marked ? plain : plain | HAS_MARK;
    if ((info & CONTINUES) === 0 || goesOn(units, info, start)) add(units, fold, marked, info, start, end);
    else if (AFTER_VOWELS.includes(fold)) add(units, fold, marked, info & ~CONTINUES, start, end);
  }
  return end;
}

export function add(units: Units, fold: number, marked: number, info: number, start: number, end: number): void {
  const at = units.count++;
  units.fold[at] = fold;
  units.marked[at] = marked;
  units.info[at] = info;
  units.start[at] = start;
  units.end[at] = end;
}

export function replaceLast({ fold, marked, info, end, count }: Units, letter: number, to: number): number {
  fold[count - 1] = FOLD[letter]!;
  marked[count - 1] = MARKED[letter]!;
  info[count - 1]! |= INFO[letter]! & HAS_MARK;
  end[count - 1] = to;
  return to;
}

export function isLetterBefore({ info, end, count }: Units, at: number): boolean {
  return count > 0 && (info[count - 1]! & KIND_BITS) === KIND.letter && end[count - 1] === at;
}

export function isLetterAt(codes: Uint16Array, at: number, to: number): boolean {
  return at < to && (INFO[codes[at]!]! & KIND_BITS) === KIND.letter;
}

/** True when a letter of the same script stands right before, so that a sign can go on it. */
function goesOn({ info, start, end, count }: Units, what: number, at: number): boolean {
  if (count === 0 || (end[count - 1] !== at && start[count - 1] !== at)) return false;
  const mask = KIND_BITS | (SCRIPT_BITS << SCRIPT_SHIFT);
  return ((info[count - 1]! ^ what) & mask) === 0;
}

/** Keeps room for all of the text that is still to come, so that the fast path need not look. */
function makeRoom(units: Units, more: number): void {
  const room = units.count + more;
  if (room <= units.fold.length) return;
  for (const name of ["fold", "marked", "info"] as const) {
    const wider = new Uint16Array(room * 2);
    wider.set(units[name]);
    units[name].fill(0);
    units[name] = wider;
  }
  for (const name of ["start", "end"] as const) {
    const wider = new Int32Array(room * 2);
    wider.set(units[name]);
    units[name].fill(0);
    units[name] = wider;
  }
}
