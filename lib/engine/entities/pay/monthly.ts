/** In: an amount with currency and period. Out: what a full month of it makes in US dollars, and that against what work
 *  usually pays where the reader is, where the work is, or where the currency is used: the highest of them, so that a
 *  ratio errs on the calm side. A figure from memory counts half as much again.
 *  Cut points and the full month (26 days, 4.33 weeks, 208 hours): rules/pay/wages.yaml, `suggested_use`. */
import type { PayPeriod } from "../../types.ts";
import type { Scene } from "./scene.ts";

const MONTHS: Record<PayPeriod, number | null> = {
  hour: 208,
  day: 26,
  week: 4.33,
  month: 1,
  year: 1 / 12,
  task: null,
  once: null,
};
const WIDENED = 1.5;

export function inUsd({ money }: Scene, amount: number, currency: string): number | null {
  const rate = money.unitsPerUsd.get(currency);
  return rate === undefined ? null : amount / rate;
}

export function monthlyUsd(scene: Scene, amount: number, currency: string, period: PayPeriod): number | null {
  const times = MONTHS[period];
  const usd = inUsd(scene, amount, currency);
  return times === null || usd === null ? null : usd * times;
}

export function payRatio(scene: Scene, monthly: number | null, currency: string): number | null {
  if (monthly === null) return null;
  const { money, home, countries } = scene;
  let typical = 0;
  for (const country of home ? [home, ...countries] : countries) typical = Math.max(typical, usualPay(scene, country));
  if (typical === 0) {
    for (const [country, code] of money.currencyOf) {
      if (code === currency && code !== "USD" && code !== "EUR") typical = Math.max(typical, usualPay(scene, country));
    }
  }
  return typical === 0 ? null : monthly / typical;
}

function usualPay({ money }: Scene, country: string): number {
  const wage = money.wages.get(country);
  if (!wage) return 0;
  return wage.confidence === "memory" ? wage.typicalUsd * WIDENED : wage.typicalUsd;
}
