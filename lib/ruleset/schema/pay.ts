/** How money is written, what currencies are worth, what work pays where, and the words around an amount. What of it the
 *  engine uses is said by lib/engine/entities/pay/money-tables.ts; the rest tells keepers how far to trust a row. */
import { z } from "zod";
import { PAY_PERIODS } from "../../engine/types.ts";
import { countryCode, day, text } from "./common.ts";

const currencyCode = z.string().regex(/^[A-Z]{3,5}$/, "must be a code such as `VND` or `USDT`");
const note = text.optional();
const status = z.enum(["source", "memory"]);
const sources = z.array(z.strictObject({ id: text, url: text.nullable(), date: day.nullable(), title: text }));

/** A sign or word for money. `slang`: also an ordinary word, counts only beside another sign of money. */
const moneyWord = z.strictObject({ text, lang: text, status, slang: z.boolean().optional(), note });

export const currenciesFile = z.strictObject({
  about: text,
  compiled: day,
  rules: z.array(text).optional(),
  sources,
  currencies: z.array(
    z.strictObject({
      code: currencyCode,
      name: text,
      kind: text,
      verified: z.boolean(),
      verified_scope: note,
      source: z.strictObject({ url: text.nullable(), date: day.nullable() }),
      signs: z.array(moneyWord),
      multipliers: z.array(moneyWord.extend({ value: z.number().positive() })),
      /** a blank that groups digits may be one that cannot be seen: it is written as an escape */
      formats: z
        .array(z.strictObject({ locale: text, digits: text, decimal: text, group: z.string(), grouping: text }))
        .optional(),
      ambiguity: z.array(text).optional(),
    }),
  ),
});
export type CurrenciesFile = z.infer<typeof currenciesFile>;

export const ratesFile = z.strictObject({
  about: text,
  compiled: day,
  source: z.strictObject({ url: text, date: day, title: text }),
  rates: z.array(
    z.strictObject({ currency: currencyCode, units_per_usd: z.number().positive(), as_of: day, verified: z.boolean() }),
  ),
});
export type RatesFile = z.infer<typeof ratesFile>;

const money = z.number().min(0);

const minimumWage = z.strictObject({
  per: text,
  low: money,
  high: money,
  effective: text,
  note,
  low_usd: money,
  high_usd: money,
  verified: z.boolean(),
  source: note,
  source_title: note,
  original: note,
  basis: note,
  partly_from_memory: z.boolean().optional(),
});

const earnings = z.strictObject({
  kind: text,
  per: text,
  amount: money,
  currency: currencyCode,
  usd: money,
  year: text,
  derived: z.boolean(),
  note,
  verified: z.boolean(),
  source: note,
  source_title: note,
  ilo_2021_ppp_dollars: money.optional(),
});

export const wagesFile = z.strictObject({
  about: text,
  compiled: day,
  fields: z.record(z.string(), text).optional(),
  suggested_use: z.array(text).optional(),
  sources,
  wages: z.array(
    z.strictObject({
      country: countryCode,
      name: text,
      currency: currencyCode,
      also_quoted_in: z.array(text),
      verified: z.boolean(),
      /** the one figure to use */
      reference: z.strictObject({
        typical_month_local: money,
        typical_month_usd: money,
        from_kind: text,
        year: text,
        confidence: z.enum(["good", "rough", "memory"]),
        low_skill_month_usd: z.array(money).min(1),
        low_skill_basis: text,
        adjusted: note,
      }),
      minimum_wage: minimumWage.nullable().optional(),
      earnings: z.array(earnings),
      source: note,
      notes: note,
    }),
  ),
});
export type WagesFile = z.infer<typeof wagesFile>;

/** Words by language; a digit may be one ("/ 1 giờ"). */
const words = z.record(z.string(), z.array(z.union([text, z.number()])).min(1));
const periods = Object.fromEntries(PAY_PERIODS.filter((period) => period !== "once").map((period) => [period, words]));

export const payWordsFile = z.strictObject({
  about: text,
  compiled: day,
  periods: z.strictObject(periods as Record<Exclude<(typeof PAY_PERIODS)[number], "once">, typeof words>),
  links: words,
  pay: words,
  money: words,
  fee: words,
  counted: words,
  neither: words,
  linked: words,
  languages: z.record(z.string(), z.strictObject({ currency: currencyCode, country: countryCode })),
  first_choice: z.array(currencyCode),
  other_currencies: z.array(z.strictObject({ code: currencyCode, signs: z.array(text).min(1) })),
});
export type PayWordsFile = z.infer<typeof payWordsFile>;
