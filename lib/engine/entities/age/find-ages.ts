/** In: a flat text, its runs of digits and what is taken. Out: ages and age ranges of people, as asked or told: `18-35 tuổi`,
 *  `aged 20–35`, `dưới 23 tuổi`, `nữ 18t-25t`, `girls 20–30`, `18+`. What they cover is marked as taken.
 *  Not ages: years of experience, contracts, prices, anything outside 10 to 79.
 *  Knowingly missed: a birth year (`2k3`), a school form (`lớp 12`). */
import type { Age } from "../../types.ts";
import { CLASS, CLASSES, type FlatText, isDigit, isWordUnit, SPACE, spanOf } from "../scan/flat-text.ts";
import { type FoundWord, wordsAfter, wordsBefore } from "../scan/words.ts";
import * as words from "./words.ts";

const [DASH, TILDE, PLUS, T, O, DOT, COMMA] = [0x2d, 0x7e, 0x2b, 0x74, 0x6f, 0x2e, 0x2c];
const AGES = { least: 10, most: 79 };
const RANGE_WORDS = new Set(["den", "toi", "to", "sampai", "hingga", "до", "a", "and", "until", "va"]);

interface Figures {
  low: number;
  high: number | null;
  start: number;
  end: number;
  plus: boolean;
  /** a `t` stood for `tuổi`: `18t-25t` */
  short: boolean;
}

export function findAges(flat: FlatText, taken: Uint8Array): Age[] {
  const found: Age[] = [];
  let until = 0;
  for (const first of flat.digits) {
    if (first < until || taken[first]) continue;
    const figures = readFigures(flat, first);
    const age = figures && judge(flat, figures);
    if (!age) continue;
    found.push(age.age);
    taken.fill(1, age.start, age.end);
    until = age.end;
  }
  return found;
}

function twoDigits({ units }: FlatText, at: number): number | null {
  const second = units[at + 1] === O && !isWordUnit(units[at + 2] as number) ? 0 : (units[at + 1] as number) - 48;
  if (!isDigit(units[at] as number) || second < 0 || second > 9 || isDigit(units[at + 2] as number)) return null;
  const value = ((units[at] as number) - 48) * 10 + second;
  return value >= AGES.least && value <= AGES.most ? value : null;
}

function readFigures(flat: FlatText, start: number): Figures | null {
  const { units } = flat;
  const before = units[start - 1] as number;
  if (
    start > 0 &&
    (isTouching(before) || ((before === DOT || before === COMMA) && isDigit(units[start - 2] as number)))
  )
    return null;
  const low = twoDigits(flat, start);
  if (low === null) return null;
  let end = start + 2;
  let short = isShort(units, end);
  if (short) end++;
  const high = readHigh(flat, end);
  if (high && high.value > low) {
    end = high.at + 2;
    if (isShort(units, end)) {
      short = true;
      end++;
    }
  }
  const plus = units[end] === PLUS;
  const value = high && high.value > low ? high.value : null;
  return { low, high: value, start, end: plus ? end + 1 : end, plus, short };
}

/** Letters of scripts without spaces may touch a number. */
function isTouching(unit: number): boolean {
  return unit === PLUS || (isWordUnit(unit) && CLASSES[unit] !== CLASS.joined);
}

function isShort(units: Uint16Array, at: number): boolean {
  return units[at] === T && !isWordUnit(units[at + 1] as number);
}

function readHigh(flat: FlatText, end: number): { value: number; at: number } | null {
  const { units } = flat;
  let at = end;
  while (units[at] === SPACE) at++;
  if (units[at] === DASH || units[at] === TILDE) {
    at++;
  } else {
    const [word] = wordsAfter(flat, at, { words: 1, units: 10, commas: false });
    if (!word || word.start !== at || !RANGE_WORDS.has(word.key)) return null;
    at = word.end;
  }
  while (units[at] === SPACE || units[at] === DASH) at++;
  const value = twoDigits(flat, at);
  return value === null ? null : { value, at };
}

function judge(flat: FlatText, figures: Figures): { age: Age; start: number; end: number } | null {
  const before = wordsBefore(flat, figures.start, { words: 3, units: 28, commas: false });
  const after = wordsAfter(flat, figures.end, { words: 4, units: 28, commas: false });
  if (!nothingBetween(flat, figures.end, after)) after.length = 0;
  const said = wordBehind(after);
  const announced = isAnnounced(before);
  const people =
    figures.high !== null && before.length > 0 && starts(before, words.PEOPLE) && !followedByUnit(flat, figures.end);
  const isAge =
    said > 0 || (announced && !isOtherUnit(after)) || figures.short || people || isAdults(flat, figures, after);
  if (!isAge) return null;
  const end = said > 0 ? (after[said - 1] as FoundWord).end : figures.end;
  const rest = said > 0 ? after.slice(said) : yearsSkipped(after);
  const [min, max] = bounds(figures, before, rest);
  const spanEnd = said > 0 ? wordEndInRun(after[said - 1] as FoundWord, end) : end;
  return {
    age: { kind: "age", ...spanOf(flat, figures.start, spanEnd), min, max },
    start: figures.start,
    end: spanEnd,
  };
}

/** In scripts without spaces only the age word itself is covered. */
function wordEndInRun({ key, start }: FoundWord, end: number): number {
  const run = words.AFTER_RUNS.find((one) => key.startsWith(one));
  return run ? start + run.length : end;
}

function bounds({ low, high, plus }: Figures, before: FoundWord[], after: FoundWord[]): [number | null, number | null] {
  if (high !== null) return [low, high];
  if (plus || opens(after, words.UPWARDS, words.UPWARDS_RUNS) || starts(before, words.ABOVE)) return [low, null];
  if (opens(after, words.DOWNWARDS, words.DOWNWARDS_RUNS) || starts(before, words.BELOW)) return [null, low];
  return [low, low];
}

/** How many words behind the number say that it is an age: 0, 1 or 2. */
function wordBehind([first, second]: FoundWord[]): number {
  if (!first) return 0;
  if (second && words.AFTER.has(`${first.key} ${second.key}`)) return 2;
  if (isJoined(first)) return words.AFTER_RUNS.some((run) => first.key.startsWith(run)) ? 1 : 0;
  if (words.AFTER.has(first.key) && first.key !== "t") return 1;
  return 0;
}

/** A word for age stands within three words before. */
function isAnnounced(before: FoundWord[]): boolean {
  return before.some((word, index) => {
    if (isJoined(word)) return words.BEFORE_RUNS.some((run) => word.key.slice(-8).includes(run));
    const pair = before[index + 1];
    return words.BEFORE.has(word.key) || (pair !== undefined && words.BEFORE.has(`${pair.key} ${word.key}`));
  });
}

/** Nearest word, or two nearest, in the list. */
function starts(before: FoundWord[], list: Set<string>): boolean {
  const [first, second] = before;
  if (!first) return false;
  return list.has(first.key) || (second !== undefined && list.has(`${second.key} ${first.key}`));
}

function opens([first, second]: FoundWord[], list: Set<string>, runs: string[]): boolean {
  if (!first) return false;
  if (isJoined(first)) return runs.some((run) => first.key.slice(0, 6).includes(run));
  return list.has(first.key) || (second !== undefined && list.has(`${first.key} ${second.key}`));
}

/** `umur 18-35 tahun`: the years belong to the age. */
function yearsSkipped(after: FoundWord[]): FoundWord[] {
  const first = after[0];
  return first && (words.YEARS.has(first.key) || words.YEARS_RUNS.some((run) => first.key.startsWith(run)))
    ? after.slice(1)
    : after;
}

/** Behind a word for age a number may still be of something else: `age no bar, 20 vacancies`. */
function isOtherUnit([first]: FoundWord[]): boolean {
  if (!first) return false;
  return OTHER_UNITS.has(first.key);
}
const OTHER_UNITS = new Set([
  "tr",
  "trieu",
  "k",
  "usd",
  "nguoi",
  "people",
  "vacancies",
  "posts",
  "seats",
  "jt",
  "million",
  "kg",
  "cm",
  "%",
  "hours",
  "days",
  "ngay",
  "gio",
]);

function followedByUnit(flat: FlatText, end: number): boolean {
  const [first] = wordsAfter(flat, end, { words: 1, units: 8, commas: false });
  return first !== undefined && (OTHER_UNITS.has(first.key) || flat.units[end] === 0x24);
}

/** `18+` alone: nobody younger. */
function isAdults(flat: FlatText, { low, high, plus, end }: Figures, after: FoundWord[]): boolean {
  if (!plus || high !== null || low < 16 || low > 25) return false;
  return !isDigit(flat.units[end] as number) && (after.length === 0 || !ofTime.has((after[0] as FoundWord).key));
}
const ofTime = new Set(["years", "yrs", "nam", "anos", "años", "tahun", "hours", "people", "countries", "employees"]);

function isJoined({ key }: FoundWord): boolean {
  return CLASSES[key.charCodeAt(0)] === CLASS.joined;
}

/** Only a space or a hyphen between the number and the word. */
function nothingBetween({ units }: FlatText, end: number, [first]: FoundWord[]): boolean {
  if (!first) return false;
  for (let at = end; at < first.start; at++) if (units[at] !== SPACE && units[at] !== DASH) return false;
  return true;
}
