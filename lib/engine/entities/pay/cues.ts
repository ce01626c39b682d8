/** In: where an amount stands. Out: which words around it, in its clause, say that it is pay, a fee or just money, and how
 *  near. Behind it fewer words are looked at, since what follows is mostly the next thing.
 *  Makes worse: text without marks cannot tell `lương` from `lượng`, but for the phrases in `neither`. */

import type { CueWords, MoneyTables } from "../../types.ts";
import { CLASS, CLASSES, type FlatText } from "../scan/flat-text.ts";
import { type FoundWord, isWrittenAs, keyOf, type Reach, wordsAfter, wordsBefore } from "../scan/words.ts";

export interface Cues {
  /** words between; Infinity = none found */
  pay: number;
  fee: number;
  money: number;
}

const BEFORE: Reach = { words: 9, units: 60, commas: true };
const AFTER: Reach = { words: 4, units: 24, commas: false };
/** In scripts without spaces, as far as this many units. */
const RUN = 12;
const SLASH = 0x2f;

export function cuesAround(flat: FlatText, money: MoneyTables, start: number, end: number): Cues {
  const cues: Cues = { pay: Infinity, fee: Infinity, money: Infinity };
  look(flat, money, wordsBefore(flat, start, BEFORE), true, cues, 0);
  look(flat, money, wordsAfter(flat, end, AFTER), false, cues, 0.5);
  return cues;
}

function look(
  flat: FlatText,
  money: MoneyTables,
  words: FoundWord[],
  backwards: boolean,
  cues: Cues,
  more: number,
): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as FoundWord;
    const distance = index + more;
    if (CLASSES[word.key.charCodeAt(0)] === CLASS.joined) {
      lookInRun(money, word.key, backwards, cues, distance);
      continue;
    }
    const beside = words[index + 1];
    if (beside) {
      const [from, to] = backwards ? [beside, word] : [word, beside];
      const pair = `${from.key} ${to.key}`;
      if (isCue(flat, money.neither, pair, from.start, to.end)) {
        index++;
        continue;
      }
      if (note(flat, money, pair, from.start, to.end, cues, distance)) continue;
    }
    note(flat, money, word.key, word.start, word.end, cues, distance);
  }
}

function note(
  flat: FlatText,
  money: MoneyTables,
  key: string,
  start: number,
  end: number,
  cues: Cues,
  distance: number,
): boolean {
  const before = cues.pay + cues.fee + cues.money;
  if (cues.pay > distance && isCue(flat, money.pay, key, start, end)) cues.pay = distance;
  if (cues.fee > distance && isCue(flat, money.fee, key, start, end)) cues.fee = distance;
  if (cues.money > distance && isCue(flat, money.money, key, start, end)) cues.money = distance;
  return cues.pay + cues.fee + cues.money !== before;
}

function lookInRun(money: MoneyTables, key: string, backwards: boolean, cues: Cues, distance: number): void {
  const near = backwards ? key.slice(-RUN) : key.slice(0, RUN);
  cues.pay = Math.min(cues.pay, distanceInRun(money.pay.runs, near, backwards) + distance);
  cues.fee = Math.min(cues.fee, distanceInRun(money.fee.runs, near, backwards) + distance);
  cues.money = Math.min(cues.money, distanceInRun(money.money.runs, near, backwards) + distance);
}

/** In words, two units to a word, so that both kinds of script compare. */
function distanceInRun(runs: string[], near: string, backwards: boolean): number {
  let distance = Infinity;
  for (const run of runs) {
    const at = backwards ? near.lastIndexOf(run) : near.indexOf(run);
    if (at >= 0) distance = Math.min(distance, (backwards ? near.length - at - run.length : at) / 2);
  }
  return distance;
}

export function isCue(flat: FlatText, cue: CueWords, key: string, start: number, end: number): boolean {
  const written = cue.words.get(key);
  return written !== undefined && isWrittenAs(flat, start, end, key, written);
}

/** A figure of this many people, kilometres, years is no money: looks at what stands right behind it. Behind a multiplier
 *  a period (`20tr tháng`) is how often it is paid, not what is counted. */
export function isCounted(flat: FlatText, money: MoneyTables, end: number, scaled: boolean): boolean {
  const { counted, periods } = money;
  if (flat.units[end] === SLASH) return false;
  const [first, second] = wordsAfter(flat, end, { words: 2, units: 16, commas: false });
  if (!first || (scaled && periods.has(first.key))) return false;
  if (CLASSES[first.key.charCodeAt(0)] === CLASS.joined) return counted.runs.some((run) => first.key.startsWith(run));
  if (isCue(flat, counted, first.key, first.start, first.end)) return true;
  return second !== undefined && isCue(flat, counted, keyOf(flat, first.start, second.end), first.start, second.end);
}
