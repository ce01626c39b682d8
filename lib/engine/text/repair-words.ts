/** In: a run of letters or digits. Out: where the word ends, once what was meant by odd letters in it is found again; the
 *  units are changed in place and what was undone is noted.
 *  Order: scripts, then figures written with letters, then digits and signs for letters, then capital I for l.
 *  Left to others: what a run of digits and signs says (leet.ts, letter-digits.ts), which letters look alike. */
import { readLeet } from "./leet.ts";
import { figureFromLetters, zerosAfter } from "./letter-digits.ts";
import { unmix } from "./look-alikes.ts";
import { noteEvasion } from "./note-evasion.ts";
import { endOfNumber } from "./numbers.ts";
import { SPACELESS, scriptIndex } from "./scripts.ts";
import {
  CONTINUES,
  KIND,
  KIND_BITS,
  SCRIPT_BITS,
  SCRIPT_SHIFT,
  STYLED,
  type Units,
  UPPER,
  VEILED,
  VERBATIM,
} from "./units.ts";

/** A longer run with digits in it is a code. */
const LONGEST_RUN = 40;
/** A longer word that mixes scripts is several words without spaces. */
const LONGEST_MIX = 24;
const SIGNS = "@$|!";
const VOWELS = "aeiouyаеиоуыэюя";
const ZERO = 0x30;
const I = 0x69;
const L = 0x6c;
const O = 0x6f;
const { Latin, Cyrillic } = scriptIndex;

/** True when a run of letters may be a figure: `OOO`, or `l` before a dot. */
export function isLikeFigure({ fold, info, count }: Units, from: number, to: number): boolean {
  if (fold[from] === O) return (info[from]! & UPPER) !== 0 && to - from <= 3;
  if (to - from > 1 || (fold[from] !== L && fold[from] !== I) || to >= count) return false;
  const kind = info[to]! & KIND_BITS;
  return kind === KIND.dot || kind === KIND.comma;
}

/** True when a digit or a sign touches the end of a run of letters and may be part of the word. */
export function isOddAfter(units: Units, at: number): boolean {
  if (at >= units.count) return false;
  const kind = units.info[at]! & KIND_BITS;
  if (kind === KIND.digit) return true;
  if (kind !== KIND.other && kind !== KIND.symbol && kind !== KIND.stop) return false;
  return signAt(units, at) !== "";
}

export function repairWord(units: Units, from: number, to: number): number {
  let end = to;
  if (isMixed(units, from, to)) {
    if (to - from <= LONGEST_MIX && unmix(units, from, to)) noteEvasion(units, "look-alike", from, to);
    else end = endOfScript(units, from, to);
  }
  noteDress(units, from, end, 1);
  if ((units.info[from]! & VERBATIM) !== 0) return end;
  const figure = figureFromLetters(units, from, end);
  if (figure > from) {
    const numberEnd = endOfNumber(units, from);
    noteEvasion(units, "leet", from, numberEnd);
    return numberEnd;
  }
  const word = end === to ? readRun(units, from, to) : end;
  readCapitals(units, from, word);
  return word;
}

export function repairNumber(units: Units, from: number, to: number): number {
  noteDress(units, from, to, 2);
  if (to >= units.count || (units.info[from]! & VERBATIM) !== 0 || !mayGoOn(units, to)) return to;
  if (zerosAfter(units, to) > to) {
    const end = endOfNumber(units, from);
    noteEvasion(units, "leet", from, end);
    return end;
  }
  return to === from + 1 && units.fold[from] === ZERO ? readRun(units, from, to) : to;
}

/** A letter touches the figure, or a mark and a capital O. */
function mayGoOn({ info, fold, count }: Units, at: number): boolean {
  const kind = info[at]! & KIND_BITS;
  if (kind === KIND.letter) return true;
  return (kind === KIND.dot || kind === KIND.comma) && at + 1 < count && fold[at + 1] === O;
}

/** Reads digits and signs in `[from, …)` as letters where that makes a word; returns the end of the word, or `to`. */
function readRun(units: Units, from: number, to: number): number {
  const end = endOfRun(units, from);
  if (end <= to || end - from > LONGEST_RUN || isTwoWords(units, from, end)) return to;
  if (isMixed(units, from, end) && !unmix(units, from, end)) return to;
  const script = scriptOfLetters(units, from, end);
  if (script !== Latin && script !== Cyrillic) return to;
  let raw = "";
  for (let at = from; at < end; at++) raw += signAt(units, at) || String.fromCharCode(units.fold[at]!);
  const read = readLeet(raw, script === Cyrillic);
  if (read === null) return to;
  for (let at = from; at < end; at++) {
    if ((units.info[at]! & KIND_BITS) === KIND.letter) continue;
    units.fold[at] = units.marked[at] = read.charCodeAt(at - from);
    units.info[at] = KIND.letter | (script << SCRIPT_SHIFT);
  }
  noteEvasion(units, "leet", from, end);
  return end;
}

/** Letters, digits and those signs that stand for letters where they stand. */
function endOfRun(units: Units, from: number): number {
  let at = from;
  let piece = "";
  let signs = 0;
  for (; at < units.count && at - from <= LONGEST_RUN; at++) {
    const kind = units.info[at]! & KIND_BITS;
    if (kind === KIND.letter) {
      if (SPACELESS[(units.info[at]! >> SCRIPT_SHIFT) & SCRIPT_BITS] === 1) break;
      piece += String.fromCharCode(units.fold[at]!);
    } else if (kind !== KIND.digit) {
      const sign = signAt(units, at);
      if (sign === "" || !standsForLetter(units, at, sign, piece, signs)) break;
      if (sign === "|") piece = "";
      signs++;
    }
  }
  return at;
}

/** `Wh@tsApp`, `ca$h`, `H|R|NG`, `v!ec`; not `Nam|Nu`, `Hi!how`, `US$`. */
function standsForLetter(units: Units, at: number, sign: string, before: string, signs: number): boolean {
  const isBetween = isLetter(units, at - 1) && isLetter(units, at + 1);
  if (sign === "$") return isBetween;
  if (sign === "@" && !isBetween) return isLetter(units, at - 1) && !hasVowel(before);
  if (!isBetween) return false;
  if (sign === "!") return signs > 0 || !hasVowel(before);
  return !hasVowel(before) || !hasVowel(lettersFrom(units, at + 1));
}

function lettersFrom(units: Units, from: number): string {
  let letters = "";
  for (let at = from; isLetter(units, at) && letters.length < LONGEST_RUN; at++) {
    letters += String.fromCharCode(units.fold[at]!);
  }
  return letters;
}

/** `HTML5Experience`, `PM!Kindly`: a new word begins behind the digit. `dfZWe1Ed`: a code. */
function isTwoWords({ info }: Units, from: number, to: number): boolean {
  let inner = 0;
  for (let at = from + 1; at + 1 < to; at++) {
    const next = info[at + 1]!;
    const isCapital = (info[at]! & UPPER) !== 0 && (next & KIND_BITS) === KIND.letter && (next & UPPER) === 0;
    if (!isCapital) continue;
    if ((info[at - 1]! & KIND_BITS) !== KIND.letter || ++inner > 1) return true;
  }
  return false;
}

/** Capital I for l: `SaIary`, `femaIe`; not `LinkedIn`, nor after a capital. OCR does it too, so it counts as no evasion. */
function readCapitals({ fold, marked, info }: Units, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    if (marked[at] !== I || (info[at]! & UPPER) === 0 || (info[at - 1]! & UPPER) !== 0) continue;
    const isLast = at === to - 1;
    const next = isLast ? "" : String.fromCharCode(fold[at + 1]!);
    const fits = isLast ? at - from >= 3 : (info[at + 1]! & UPPER) === 0 && to - at >= 2 && !"nts".includes(next);
    if (fits) fold[at] = marked[at] = L;
  }
}

/** Notes letters (or, for numbers, at least two digits) in another style, and what was hidden between them. */
function noteDress(units: Units, from: number, to: number, least: number): void {
  let styled = 0;
  let veiled = false;
  for (let at = from; at < to; at++) {
    if ((units.info[at]! & STYLED) !== 0) styled++;
    if ((units.info[at]! & VEILED) !== 0) veiled = true;
  }
  if (styled >= least) noteEvasion(units, "styled", from, to);
  if (veiled) noteEvasion(units, "hidden", from, to);
}

function isMixed({ info }: Units, from: number, to: number): boolean {
  let first = -1;
  for (let at = from; at < to; at++) {
    if ((info[at]! & KIND_BITS) !== KIND.letter) continue;
    const script = (info[at]! >> SCRIPT_SHIFT) & SCRIPT_BITS;
    if (first < 0) first = script;
    else if (script !== first && (info[at]! & CONTINUES) === 0) return true;
  }
  return false;
}

/** Where the script of the first letter ends. */
export function endOfScript({ info }: Units, from: number, to: number): number {
  const script = (info[from]! >> SCRIPT_SHIFT) & SCRIPT_BITS;
  let at = from + 1;
  while (at < to && (((info[at]! >> SCRIPT_SHIFT) & SCRIPT_BITS) === script || (info[at]! & CONTINUES) !== 0)) at++;
  return at;
}

function scriptOfLetters({ info }: Units, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if ((info[at]! & KIND_BITS) === KIND.letter) return (info[at]! >> SCRIPT_SHIFT) & SCRIPT_BITS;
  }
  return scriptIndex.other;
}

function signAt({ text, start, info }: Units, at: number): string {
  const kind = info[at]! & KIND_BITS;
  if (kind === KIND.letter || kind === KIND.digit) return "";
  const sign = text[start[at]!] ?? "";
  return SIGNS.includes(sign) ? sign : "";
}

function isLetter({ info, count }: Units, at: number): boolean {
  return at >= 0 && at < count && (info[at]! & KIND_BITS) === KIND.letter;
}

function hasVowel(letters: string): boolean {
  for (const letter of letters) if (VOWELS.includes(letter)) return true;
  return false;
}
