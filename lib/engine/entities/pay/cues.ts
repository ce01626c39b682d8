/** In: where an amount stands. Out: which words around it, in its clause, say that it is pay, a fee or just money, and how
 *  near. Behind it fewer words are looked at, since what follows is mostly the next thing.
 *  Makes worse: text without marks cannot tell `lương` from `lượng`, but for the phrases under `neither`. */
import type { MoneySense, MoneyTables } from "../../types.ts";
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
const AFTER_IS_FARTHER = 0.5;
/** In scripts without spaces, as far as this many units. */
const RUN = 12;
const SLASH = 0x2f;

export function cuesAround(flat: FlatText, money: MoneyTables, start: number, end: number): Cues {
  const cues: Cues = { pay: Infinity, fee: Infinity, money: Infinity };
  look(flat, money, wordsBefore(flat, start, BEFORE), true, cues);
  look(flat, money, wordsAfter(flat, end, AFTER), false, cues);
  return cues;
}

function look(flat: FlatText, money: MoneyTables, words: FoundWord[], backwards: boolean, cues: Cues): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as FoundWord;
    const distance = backwards ? index : index + AFTER_IS_FARTHER;
    if (CLASSES[word.key.charCodeAt(0)] === CLASS.joined) {
      lookInRun(money, word.key, backwards, cues, distance);
      continue;
    }
    const beside = words[index + 1];
    const [from, to] = beside && backwards ? [beside, word] : [word, beside];
    const pair = to && money.cues.openers.has(from.key) ? senses(flat, money, from.start, to.end) : NONE;
    if (pair.includes("neither")) {
      index++;
      continue;
    }
    note(cues, pair, distance);
    note(cues, senses(flat, money, word.start, word.end), distance);
  }
}

const NONE: MoneySense[] = [];

/** What the words between these units say about money. */
export function senses(flat: FlatText, { cues }: MoneyTables, start: number, end: number): MoneySense[] {
  const key = keyOf(flat, start, end);
  const entries = cues.words.get(key);
  if (!entries) return NONE;
  return entries.filter(({ written }) => isWrittenAs(flat, start, end, key, written)).map(({ sense }) => sense);
}

function note(cues: Cues, said: MoneySense[], distance: number): void {
  for (const sense of said) {
    if (sense === "pay" || sense === "fee" || sense === "money") cues[sense] = Math.min(cues[sense], distance);
  }
}

function lookInRun(
  { cues: { runs } }: MoneyTables,
  key: string,
  backwards: boolean,
  cues: Cues,
  distance: number,
): void {
  const near = backwards ? key.slice(-RUN) : key.slice(0, RUN);
  for (const sense of ["pay", "fee", "money"] as const) {
    cues[sense] = Math.min(cues[sense], distanceInRun(runs[sense], near, backwards) + distance);
  }
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

/** A figure of this many people, kilometres, years is no money: looks at what stands right behind it. Behind a multiplier
 *  a period (`20tr tháng`) is how often it is paid, not what is counted. */
export function isCounted(flat: FlatText, money: MoneyTables, end: number, scaled: boolean): boolean {
  if (flat.units[end] === SLASH) return false;
  const [first, second] = wordsAfter(flat, end, { words: 2, units: 16, commas: false });
  if (!first || (scaled && money.periods.has(first.key))) return false;
  if (CLASSES[first.key.charCodeAt(0)] === CLASS.joined)
    return money.cues.runs.counted.some((run) => first.key.startsWith(run));
  if (senses(flat, money, first.start, first.end).includes("counted")) return true;
  return second !== undefined && senses(flat, money, first.start, second.end).includes("counted");
}
