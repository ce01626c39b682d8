/** In: a scene and the runs of digits that nothing else has taken. Out: the amounts of money in the text, each with currency,
 *  period and what that makes a month. A sign of money is enough; a multiplier (`20tr`) needs, where it is also an everyday
 *  word, a word of money or a period near; a bare figure needs a word of pay right before it.
 *  A fee is an amount too: its period is `once`. Not pay: years, times, dates, numbers of people, percentages. */
import type { Pay, PayPeriod } from "../../types.ts";
import { CLASS, CLASSES, isDigit, spanOf } from "../scan/flat-text.ts";
import { type FoundWord, wordsBefore } from "../scan/words.ts";
import { type Amount, readAmount } from "./amount.ts";
import { type Cues, cuesAround, isCounted, senses } from "./cues.ts";
import { type Currency, chooseCurrency, UNKNOWN } from "./currency.ts";
import { inUsd, monthlyUsd, payRatio } from "./monthly.ts";
import { periodAround } from "./period.ts";
import type { Scene } from "./scene.ts";

/** US dollars a month: what a salary may be. Below and above, an amount near a word of pay is something else. */
const SALARY = { from: 25, to: 60_000 };
/** An amount is worth more than this part of a US dollar. */
const LEAST_OF_A_DOLLAR = 200;
/** Digits of the longest figure that is written in one piece. */
const MOST_DIGITS = 10;
/** Multipliers that need a sign as well: `$3M`, not `3m`. */
const BESIDE_SIGN = new Set(["m", "b", "l"]);
/** Currencies in which a salary without a period is the year's, from this many US dollars up. */
const BY_THE_YEAR = { currencies: new Set(["USD", "GBP", "EUR", "AUD", "CAD", "NZD", "CHF"]), from: 12_000 };
/** An American pension plan. */
const PENSION = 401;
/** Multipliers that nobody writes but with money. */
const OF_MONEY = new Set(["tr", "trieu", "jt", "juta", "rb", "lpa", "lakh", "lakhs", "lac", "umr"]);
/** A bare figure counts this many words behind a word of pay. */
const BARE_REACH = { words: 3, units: 24, commas: false };
/** Least bare figure, when no currency says what is much. */
const LEAST_BARE = 1000;
const THIRTEENTH = 13;
/** In scripts without spaces, units before a bare figure in which the word of pay stands. */
const NEAR_IN_RUN = 6;

export function findPay(scene: Scene, taken: Uint8Array): Pay[] {
  const { flat } = scene;
  const found: Pay[] = [];
  let until = 0;
  let stated: string | null = null;
  for (const first of flat.digits) {
    if (first < until || taken[first]) continue;
    const amount = readAmount(scene, first);
    if (!amount) continue;
    const pay = judge(scene, amount, stated);
    if (!pay) continue;
    if (pay.currencyFrom === "stated") stated = pay.currency;
    found.push(pay);
    until = amount.end;
  }
  return found;
}

function judge(scene: Scene, amount: Amount, stated: string | null): Pay | null {
  const { flat, money } = scene;
  const signed = amount.signs.length > 0;
  if (!signed && isCounted(flat, money, amount.end, amount.multiplier !== null)) return null;
  if (!signed && BESIDE_SIGN.has(amount.unit)) return null;
  if (!signed && !amount.multiplier) return judgeBare(scene, amount, stated);
  const currency = currencyOf(scene, amount, stated);
  if (isNoAmount(scene, amount, currency.code)) return null;
  const period = periodAround(scene, amount.start, amount.end) ?? periodOfUnit(amount);
  const cues = cuesAround(flat, money, amount.start, amount.end);
  if (period === null && isBirthYear(amount)) return null;
  const needsMore = amount.weak || (!signed && !isOfMoney(scene, amount));
  if (needsMore && period === null && Math.min(cues.pay, cues.fee, cues.money) === Infinity) return null;
  return toPay(scene, amount, currency, period, cues);
}

/** When nothing tells, the currency that the text stated last. */
function currencyOf(scene: Scene, { signs, multiplier }: Amount, stated: string | null): Currency {
  const currency = chooseCurrency(scene, signs, multiplier);
  return currency.code === UNKNOWN && stated !== null ? { code: stated, from: "assumed" } : currency;
}

/** `0đ`, `1 đồng` (not a penny) are no amount; `N4`, `P5` are names of things, `DH 307540952628973` is an order. */
function isNoAmount(
  { money }: Scene,
  { max, multiplier, figures, letterSign, unit }: Amount,
  currency: string,
): boolean {
  if (figures.some(({ grouped, wholeDigits }) => !grouped && wholeDigits > MOST_DIGITS)) return true;
  if (unit === "k" && figures[0]?.value === PENSION) return true;
  if (letterSign && !multiplier && figures.every(({ wholeDigits }) => wholeDigits < 3)) return true;
  return max <= (money.unitsPerUsd.get(currency) ?? 1) / LEAST_OF_A_DOLLAR;
}

/** Lakhs per annum. */
function periodOfUnit({ unit }: Amount): PayPeriod | null {
  return unit === "lpa" ? "year" : null;
}

/** `2k3`: born in 2003. */
function isBirthYear({ unit, figures, min, max }: Amount): boolean {
  return unit === "k" && figures[0]?.value === 2 && min === max && min > 2000 && min < 3000;
}

/** `k` alone is money in Vietnamese; elsewhere it counts followers as well. */
function isOfMoney({ language }: Scene, { unit }: Amount): boolean {
  return OF_MONEY.has(unit) || (unit === "k" && language === "vi");
}

/** `lương 15`, `gaji 5.600.000`, `月薪75,000`: no sign, but a word of pay right before. */
function judgeBare(scene: Scene, amount: Amount, stated: string | null): Pay | null {
  const { flat, money } = scene;
  if (isYear(amount)) return null;
  const words = wordsBefore(flat, amount.start, BARE_REACH);
  if (!isPayRightBefore(scene, words)) return null;
  const scale = bareScale(scene, amount, words);
  if (scale === null) return null;
  const scaled = { ...amount, min: amount.min * scale, max: amount.max * scale };
  const currency = currencyOf(scene, scaled, stated);
  const period = periodAround(scene, amount.start, amount.end);
  const usd = monthlyUsd(scene, scaled.max, currency.code, period ?? "month");
  if (usd === null ? scaled.max < LEAST_BARE : usd < SALARY.from || usd > SALARY.to) return null;
  return toPay(scene, scaled, currency, period, cuesAround(flat, money, amount.start, amount.end));
}

/** In Vietnamese a bare `15` is millions, in Korean a bare `500` is ten-thousands. Not the thirteenth month's pay. */
function bareScale({ language }: Scene, { min, max, figures }: Amount, words: FoundWord[]): number | null {
  if (figures.some(({ grouped }) => grouped)) return 1;
  if (language === "vi" && max < 1000) {
    return max === THIRTEENTH && words[0]?.key === "thang" ? null : 1_000_000;
  }
  if (language === "ko" && max < 10_000) return 10_000;
  return min >= 100 ? 1 : null;
}

function isPayRightBefore({ flat, money }: Scene, words: FoundWord[]): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as FoundWord;
    if (CLASSES[word.key.charCodeAt(0)] === CLASS.joined) {
      const near = word.key.slice(-NEAR_IN_RUN);
      const { pay, fee } = money.cues.runs;
      return pay.some((run) => near.includes(run)) && !fee.some((run) => near.includes(run));
    }
    if (isDigit(word.key.charCodeAt(0))) return false;
    const before = words[index + 1];
    if (before && senses(flat, money, before.start, word.end).includes("neither")) return false;
    const said = senses(flat, money, word.start, word.end);
    if (said.includes("fee")) return false;
    if (said.includes("pay")) return true;
  }
  return false;
}

function isYear({ min, max, figures, isRange }: Amount): boolean {
  const looksSo = (value: number) => value >= 1900 && value <= 2100;
  return (
    figures.every(({ grouped, decimals, wholeDigits }) => !grouped && decimals === 0 && wholeDigits === 4) &&
    looksSo(min) &&
    (!isRange || looksSo(max))
  );
}

function toPay(scene: Scene, amount: Amount, currency: Currency, saidPeriod: PayPeriod | null, cues: Cues): Pay {
  const period = saidPeriod ?? assumedPeriod(scene, amount, currency.code, cues);
  const monthly = monthlyUsd(scene, amount.max, currency.code, period);
  return {
    kind: "pay",
    ...spanOf(scene.flat, amount.start, amount.end),
    min: amount.min,
    max: amount.max,
    currency: currency.code,
    currencyFrom: currency.from,
    period,
    periodFrom: saidPeriod ? "stated" : "assumed",
    monthlyUsd: monthly,
    ratio: payRatio(scene, monthly, currency.code),
  };
}

/** By the month when it is as high as pay is and a word of pay is nearer than one of a fee; a range is mostly pay. High sums
 *  in dollars, pounds or euros are a year's. */
function assumedPeriod(scene: Scene, { max, isRange }: Amount, currency: string, cues: Cues): PayPeriod {
  const usd = inUsd(scene, max, currency);
  const yearly = usd !== null && usd >= BY_THE_YEAR.from && BY_THE_YEAR.currencies.has(currency);
  if (usd !== null && (usd < SALARY.from || usd > (yearly ? SALARY.to * 12 : SALARY.to))) return "once";
  const isPay = cues.pay < Infinity && cues.pay <= cues.fee && cues.pay <= cues.money;
  const isLikely = isRange && cues.fee === Infinity && cues.money === Infinity;
  if (!isPay && !isLikely) return "once";
  return yearly ? "year" : "month";
}
