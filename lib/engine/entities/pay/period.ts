/** In: where an amount stands. Out: how often it is paid, when a word there says so: behind it (`/tháng`, `a month`,
 *  `per day`, `每月`) or before it (`monthly salary`, `月薪`, `mỗi ngày`). Null when nothing does.
 *  Left to others: what is assumed when nothing says so (amount.ts). */

import type { PayPeriod } from "../../types.ts";
import { CLASS, CLASSES, type FlatText, isDigit, SPACE } from "../scan/flat-text.ts";
import { type FoundWord, keyOf, wordsAfter, wordsBefore } from "../scan/words.ts";
import type { Scene } from "./scene.ts";

const SLASH = 0x2f;
/** Shorter words say how often only behind a slash: `h`, `th`, `ca`, `hr`. */
const SHORTEST = 3;
/** Words that stand between an amount and its period and say nothing of either. */
const BETWEEN = new Set(["gross", "net", "usd", "vnd", "brutto", "fixed", "only", "tien"]);
/** In scripts without spaces, how far before the amount a period may stand. */
const RUN = 7;

export function periodAround(scene: Scene, start: number, end: number): PayPeriod | null {
  return periodAfter(scene, end) ?? periodBefore(scene, start);
}

function periodAfter(scene: Scene, end: number): PayPeriod | null {
  const { flat } = scene;
  const { units } = flat;
  let at = end;
  while (units[at] === SPACE || units[at] === 0x2b || units[at] === 0x29) at++;
  const slash = units[at] === SLASH;
  if (slash) at++;
  while (units[at] === SPACE) at++;
  if (CLASSES[units[at] as number] === CLASS.other) return null;
  let words = wordsAfter(flat, at, { words: 4, units: 32, commas: false });
  if (words[0]?.start !== at) return null;
  if (!slash && BETWEEN.has(words[0].key)) {
    words = words.slice(1);
    const next = words[0];
    if (!next) return null;
    if (units[next.start - 1] === SLASH) return periodOf(scene, words, true);
  }
  const first = words[0] as FoundWord;
  if (CLASSES[first.key.charCodeAt(0)] === CLASS.joined) return runAfter(scene, first.key, slash);
  const linked = scene.money.links.has(first.key);
  if (linked) return periodOf(scene, words.slice(1), true) ?? (slash ? periodOf(scene, words, true) : null);
  const period = periodOf(scene, words, slash);
  return period === "task" && !slash ? null : period;
}

function periodBefore(scene: Scene, start: number): PayPeriod | null {
  const { flat, money } = scene;
  const words = wordsBefore(flat, start, { words: 5, units: 40, commas: false });
  for (let index = 0; index < Math.min(4, words.length); index++) {
    const word = words[index] as FoundWord;
    if (CLASSES[word.key.charCodeAt(0)] === CLASS.joined) return runBefore(scene, word.key, flat, word.start);
    const before = words[index + 1];
    const pair = before ? lookUp(scene, `${before.key} ${word.key}`) : null;
    const period = pair ?? (word.key.length >= SHORTEST ? lookUp(scene, word.key) : null);
    if (!period) continue;
    const leading = words[index + (pair ? 2 : 1)]?.key;
    // `thử việc 2 tháng lương 8tr`: how long, not how often
    if (leading !== undefined && isDigit(leading.charCodeAt(0)) && leading !== "1") return null;
    if ((period !== "task" && !money.linked.has(word.key)) || (leading !== undefined && money.links.has(leading)))
      return period;
  }
  return null;
}

/** The period that these words begin with, as one word or two. */
function periodOf(scene: Scene, words: FoundWord[], short: boolean): PayPeriod | null {
  const [first, second] = words;
  if (!first) return null;
  if (CLASSES[first.key.charCodeAt(0)] === CLASS.joined) return runAfter(scene, first.key, short);
  const pair = second && lookUp(scene, keyOf(scene.flat, first.start, second.end));
  return pair ?? (short || first.key.length >= SHORTEST ? lookUp(scene, first.key) : null);
}

function lookUp({ money, languages, language }: Scene, key: string): PayPeriod | null {
  const list = money.periods.get(key);
  if (!list) return null;
  const own = list.find((one) => language !== null && one.languages.includes(language));
  const spoken = own ?? list.find((one) => one.languages.some((spokenOne) => languages.has(spokenOne)));
  return (spoken ?? (key.length > SHORTEST ? list[0] : undefined))?.period ?? null;
}

function runAfter({ money }: Scene, run: string, slash: boolean): PayPeriod | null {
  for (const [word, period] of money.periodRuns) {
    if (run.startsWith(word) && (slash || word.length > 1)) return period === "task" && !slash ? null : period;
    // `ต่อเดือน`, `每月`: a link grown together with it
    if (word.length < run.length && run.startsWith(word, 1) && money.links.has(run[0] as string)) return period;
  }
  return null;
}

function runBefore({ money }: Scene, run: string, { units }: FlatText, runStart: number): PayPeriod | null {
  const near = run.slice(-RUN);
  for (const [word, period] of money.periodRuns) {
    const at = word.length > 1 ? near.lastIndexOf(word) : near.endsWith(word) ? near.length - 1 : -1;
    if (at < 0) continue;
    // `12月 5000元`: a date
    if (word.length === 1 && run.length === 1 && isDigit(units[runStart - 1] as number)) return null;
    return period;
  }
  return null;
}
