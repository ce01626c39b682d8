/** In: a unit that the fast path of fold.ts leaves (marks, invisible characters, pairs of surrogates, what expands or
 *  joins). Out: units added or changed, and the offset at which to go on.
 *  Makes worse: a mark that no letter takes is dropped, and so is all but the first few of a pile of marks. */
import { foldAstral, isHiddenAstral, isPicture, REGIONAL_A } from "./astral.ts";
import { EXPANSIONS, FOLD, INFO, MARKED } from "./characters.ts";
import { compose, JOINS } from "./compose.ts";
import { isFlag } from "./flags.ts";
import type { FoldedUnit } from "./letter-forms.ts";
import { scriptIndex } from "./scripts.ts";
import { CONTINUES, HAS_MARK, KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT, STYLED, type Units, UPPER } from "./units.ts";
import { lookForLink } from "./verbatim.ts";

/** More marks than this on one letter are decoration. */
const MOST_MARKS = 6;
const KEYCAP = 0x20e3;
const NEW_LINE = 10;
const RETURN = 13;
/** Half-width Kana voice marks */
const VOICED = 0xff9e;
const THAI = { e: 0xe40, ae: 0xe41, aa: 0xe32, nikhahit: 0xe4d, firstTone: 0xe48, lastTone: 0xe4b };
const LAO = { aa: 0xeb2, niggahita: 0xecd, firstTone: 0xec8, lastTone: 0xecb };
/** These put the next consonant under the one before. */
const STACKS = [0x17d2, 0x1039];
/** Scripts in whose words nothing invisible belongs. */
const BARE: number[] = (["Latin", "Cyrillic", "Greek", "Number", "Han", "Kana", "Hangul"] as const).map(
  (name) => scriptIndex[name],
);

export function foldSpecial(units: Units, at: number, to: number, what: number): number {
  const { codes } = units;
  const unit = codes[at]!;
  switch (what & KIND_BITS) {
    case KIND.mark:
      return addMark(units, at, unit);
    case KIND.hidden:
      return passHidden(units, at, to);
    case KIND.surrogate:
      return addAstral(units, at, to);
    case KIND.line:
      return addLine(units, at, to, unit);
    case KIND.apostrophe:
      if (!isLetterBefore(units, at) || !isLetterAt(codes, at + 1, to)) add(units, 0, 0, KIND.other, at, at + 1);
      return at + 1;
    case KIND.dash: {
      const rest = endOfBrokenWord(units, at, to);
      if (rest > at) return rest;
      add(units, 0x2d, 0x2d, KIND.dash, at, at + 1);
      return at + 1;
    }
    case KIND.letter:
      return addLetter(units, at, to, unit, what);
    default:
      if ((what & KIND_BITS) === KIND.digit) return addAll(units, EXPANSIONS.get(unit)!, at, at + 1);
      lookForLink(units, at);
      add(units, FOLD[unit]!, FOLD[unit]!, what & KIND_BITS, at, at + 1);
      return at + 1;
  }
}

function addLetter(units: Units, at: number, to: number, unit: number, what: number): number {
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
  const isThaiTone = unit >= THAI.firstTone && unit <= THAI.lastTone && last === THAI.nikhahit;
  const isLaoTone = unit >= LAO.firstTone && unit <= LAO.lastTone && last === LAO.niggahita;
  if (isThaiTone || isLaoTone) {
    units.fold[count - 1] = units.marked[count - 1] = unit;
    units.fold[count] = units.marked[count] = last;
  }
  if (STACKS.includes(unit) && isLetterAt(units.codes, at + 1, to)) {
    const under = units.codes[at + 1]!;
    if ((INFO[under]! & CONTINUES) === 0 && FOLD[under] !== 0) {
      add(units, FOLD[under]!, MARKED[under]!, INFO[under]! | CONTINUES, at + 1, at + 2);
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

function addMark(units: Units, at: number, mark: number): number {
  const { marked, info, start, end, count } = units;
  if (count === 0 || end[count - 1] !== at) return at + 1;
  const last = count - 1;
  const kind = info[last]! & KIND_BITS;
  if (kind !== KIND.letter && kind !== KIND.digit) return at + 1;
  if (mark === KEYCAP && kind === KIND.digit) info[last]! |= STYLED;
  else if (end[last]! - start[last]! <= MOST_MARKS) {
    const made = compose(marked[last]!, mark >= VOICED && mark <= VOICED + 1 ? mark - VOICED + 0x3099 : mark);
    if (made !== 0) replaceLast(units, made, at + 1);
  }
  end[last] = at + 1;
  return at + 1;
}

function replaceLast({ fold, marked, info, end, count }: Units, letter: number, to: number): number {
  fold[count - 1] = FOLD[letter]!;
  marked[count - 1] = MARKED[letter]!;
  info[count - 1]! |= INFO[letter]! & HAS_MARK;
  end[count - 1] = to;
  return to;
}

/** Passes a run of invisible characters and notes it when it stood inside a word of a script that has no use for it. */
function passHidden(units: Units, at: number, to: number): number {
  const { text, codes, info, end, count } = units;
  let next = at;
  while (next < to) {
    const unit = codes[next]!;
    if ((INFO[unit]! & KIND_BITS) === KIND.hidden) next++;
    else if ((INFO[unit]! & KIND_BITS) === KIND.surrogate && next + 1 < to && isHiddenAstral(text.codePointAt(next)!))
      next += 2;
    else break;
  }
  if (count === 0) return next;
  const kind = info[count - 1]! & KIND_BITS;
  if (kind !== KIND.letter && kind !== KIND.digit) return next;
  const script = (info[count - 1]! >> SCRIPT_SHIFT) & SCRIPT_BITS;
  const isSelector = codes[at]! >= 0xd800 && codes[at]! <= 0xfe0f;
  // Some editors put an invisible joiner where two paragraphs meet: `degreeExperience`.
  const isSeam = (info[count - 1]! & UPPER) === 0 && next < to && (INFO[codes[next]!]! & UPPER) !== 0;
  if (isSeam && script === scriptIndex.Latin) {
    add(units, 0, 0, KIND.space, at, next);
    return next;
  }
  const belongs = (script === scriptIndex.Han || script === scriptIndex.Kana) && isSelector;
  if (BARE.includes(script) && !belongs && end[count - 1] === at && isWordAt(units, next, to)) units.veiled.push(count);
  if (isInsideWord(units, next, to)) end[count - 1] = next;
  return next;
}

function addAstral(units: Units, at: number, to: number): number {
  const { text } = units;
  const point = text.codePointAt(at)!;
  if (point < 0x10000 || at + 1 >= to) {
    add(units, 0, 0, KIND.other, at, at + 1);
    return at + 1;
  }
  if (isHiddenAstral(point)) return passHidden(units, at, to);
  if (point >= REGIONAL_A && point < REGIONAL_A + 26) return addRegional(units, at, to);
  const folded = foldAstral(point);
  if (folded.length > 0) return addAll(units, folded, at, at + 2);
  add(units, 0, 0, isPicture(point) ? KIND.emoji : KIND.other, at, at + 2);
  return at + 2;
}

/** Regional letters are flags when they pair up to countries all along, else letters. */
function addRegional(units: Units, at: number, to: number): number {
  const { text } = units;
  let end = at;
  let allFlags = true;
  let letters = "";
  while (end + 1 < to) {
    const point = text.codePointAt(end)!;
    if (point < REGIONAL_A || point >= REGIONAL_A + 26) break;
    letters += String.fromCharCode(0x41 + point - REGIONAL_A);
    if (letters.length % 2 === 0 && !isFlag(letters.slice(-2))) allFlags = false;
    end += 2;
  }
  if (allFlags && letters.length % 2 === 0) {
    add(units, 0, 0, KIND.emoji, at, end);
    return end;
  }
  for (let from = at; from < end; from += 2) addAll(units, foldAstral(text.codePointAt(from)!), from, from + 2);
  return end;
}

function addLine(units: Units, at: number, to: number, unit: number): number {
  const end = unit === RETURN && at + 1 < to && units.codes[at + 1]! === NEW_LINE ? at + 2 : at + 1;
  units.longestLine = Math.max(units.longestLine, at - units.lineStart);
  units.lineStart = end;
  add(units, 0, 0, KIND.line, at, end);
  return end;
}

/** Where a word that a hyphen splits over two lines goes on, or `at` when this is no such hyphen. */
function endOfBrokenWord(units: Units, at: number, to: number): number {
  const { codes } = units;
  let next = at + 1;
  if (codes[next]! === RETURN) next++;
  if (codes[next]! !== NEW_LINE || !isLetterBefore(units, at) || !isLetterAt(codes, next + 1, to)) return at;
  const after = codes[next + 1]!;
  const hasCase = ((INFO[after]! >> SCRIPT_SHIFT) & SCRIPT_BITS) <= scriptIndex.Greek;
  if (!hasCase || (INFO[after]! & UPPER) !== 0) return at;
  units.longestLine = Math.max(units.longestLine, at - units.lineStart);
  units.lineStart = next + 1;
  return next + 1;
}

function isLetterBefore({ info, end, count }: Units, at: number): boolean {
  return count > 0 && (info[count - 1]! & KIND_BITS) === KIND.letter && end[count - 1] === at;
}

function isLetterAt(codes: Uint16Array, at: number, to: number): boolean {
  return at < to && (INFO[codes[at]!]! & KIND_BITS) === KIND.letter;
}

function isWordAt({ text, codes }: Units, at: number, to: number): boolean {
  if (at >= to) return false;
  const kind = INFO[codes[at]!]! & KIND_BITS;
  if (kind === KIND.surrogate) return foldAstral(text.codePointAt(at)!).length > 0;
  return kind === KIND.letter || kind === KIND.digit;
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
    units[name] = wider;
  }
  for (const name of ["start", "end"] as const) {
    const wider = new Int32Array(room * 2);
    wider.set(units[name]);
    units[name] = wider;
  }
}

/** What follows still belongs to the word: a letter, or a mark that goes on the one before. */
function isInsideWord(units: Units, at: number, to: number): boolean {
  return isWordAt(units, at, to) || (at < to && (INFO[units.codes[at]!]! & KIND_BITS) === KIND.mark);
}

function addAll(units: Units, folded: readonly FoldedUnit[], start: number, end: number): number {
  if (folded.length > end - start) makeRoom(units, folded.length + units.text.length - start + units.stretches);
  for (const { fold, marked, info: plain } of folded) {
    const info = fold === marked ? plain : plain | HAS_MARK;
    if ((info & CONTINUES) === 0 || goesOn(units, info, start)) add(units, fold, marked, info, start, end);
    else if (fold === THAI.aa || fold === LAO.aa) add(units, fold, marked, info & ~CONTINUES, start, end);
  }
  return end;
}

function add(units: Units, fold: number, marked: number, info: number, start: number, end: number): void {
  const at = units.count++;
  units.fold[at] = fold;
  units.marked[at] = marked;
  units.info[at] = info;
  units.start[at] = start;
  units.end[at] = end;
}
