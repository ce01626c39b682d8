/** In: the files of rules/pay, parsed. Out: the tables that find-pay.ts looks things up in, folded as flat texts are.
 *  Left to others: whether the files have the right shape (lib/ruleset), reading amounts (amount.ts). */

import type {
  LanguageCode,
  MoneyCues,
  MoneyMultiplier,
  MoneySense,
  MoneySign,
  MoneyTables,
  PayPeriod,
} from "../../types.ts";
import { CLASS, CLASSES, flatWord } from "../scan/flat-text.ts";

export interface MoneyWordRow {
  text: string;
  lang: string;
  slang?: boolean | undefined;
}
export interface CurrencyFile {
  currencies: {
    code: string;
    signs: MoneyWordRow[];
    multipliers: (MoneyWordRow & { value: number })[];
  }[];
}
export interface RateFile {
  rates: { currency: string; units_per_usd: number }[];
}
export interface WageFile {
  wages: {
    country: string;
    currency: string;
    reference: { typical_month_usd: number; low_skill_month_usd: number[]; confidence: "good" | "rough" | "memory" };
  }[];
}
export type WordsByLanguage = Record<string, (string | number)[]>;
export interface PayWordFile {
  periods: Record<Exclude<PayPeriod, "once">, WordsByLanguage>;
  links: WordsByLanguage;
  /** periods that stand before an amount only behind a link: `mỗi ngày 300k`, not `giờ 300k` */
  linked: WordsByLanguage;
  pay: WordsByLanguage;
  money: WordsByLanguage;
  fee: WordsByLanguage;
  counted: WordsByLanguage;
  neither: WordsByLanguage;
  languages: Record<string, { currency: string; country: string }>;
  first_choice: string[];
  other_currencies: { code: string; signs: string[] }[];
}
export interface MoneyFiles {
  currencies: CurrencyFile;
  rates: RateFile;
  wages: WageFile;
  words: PayWordFile;
}

/** A sign written before the number is short: `Rp`, `US$`, `Ksh`. Names of currencies stand behind it. */
const LONGEST_SIGN_BEFORE = 4;
/** Up to this length a sign in capitals (`RM`, `LE`) is too common in small letters. */
const LONGEST_CAPITALS = 2;

export function moneyTables({ currencies, rates, wages, words }: MoneyFiles): MoneyTables {
  const { periods, periodRuns } = periodTables(words.periods);
  const signs = signTable(currencies, words);
  return {
    signs,
    multipliers: multiplierTable(currencies, signs),
    periods,
    periodRuns,
    linked: keySet(words.linked),
    links: keySet(words.links),
    cues: moneyCues(words),
    firstChoice: words.first_choice,
    unitsPerUsd: new Map(rates.rates.map((rate) => [rate.currency, rate.units_per_usd])),
    currencyOf: new Map(wages.wages.map((wage) => [wage.country, wage.currency])),
    currencyOfLanguage: new Map(Object.entries(words.languages)),
    wages: new Map(
      wages.wages.map(({ country, reference }) => [
        country,
        {
          typicalUsd: reference.typical_month_usd,
          lowSkillUsd: Math.max(...reference.low_skill_month_usd),
          confidence: reference.confidence,
        },
      ]),
    ),
  };
}

function signTable({ currencies }: CurrencyFile, { other_currencies }: PayWordFile): MoneyTables["signs"] {
  const signs: MoneyTables["signs"] = new Map();
  const add = (text: string, currency: string, language: LanguageCode, slang: boolean) => {
    const list = listAt(signs, moneyKey(text));
    const known = list.find((sign) => sign.currency === currency);
    const capitals = text.length <= LONGEST_CAPITALS && text !== text.toLowerCase() && text === text.toUpperCase();
    const sign: MoneySign = known ?? {
      currency,
      languages: [],
      written: [],
      before: false,
      after: false,
      capitals,
      slang,
    };
    if (!known) list.push(sign);
    addOnce(sign.languages, language);
    addOnce(sign.written, writtenForm(text));
    sign.capitals &&= capitals;
    sign.before ||= mayStandBefore(text);
    sign.after ||= text.length > 1 || text === text.toLowerCase();
  };
  for (const { code, signs: rows } of currencies) {
    for (const { text, lang, slang } of rows) add(text, code, languageOf(lang), slang ?? false);
    add(code, code, "en", false);
  }
  for (const { code, signs: rows } of other_currencies) for (const text of rows) add(text, code, "en", false);
  return signs;
}

/** Signs, codes and abbreviations that begin with a capital stand before the number too; words do not. */
function mayStandBefore(text: string): boolean {
  const first = text[0] as string;
  const isWord = CLASSES[flatWord(text).charCodeAt(0)] !== CLASS.other;
  return !isWord || (text.length <= LONGEST_SIGN_BEFORE && first !== first.toLowerCase());
}

/** A multiplier that holds a sign (`万美元`) is left out: both are read one after the other. */
function multiplierTable({ currencies }: CurrencyFile, signs: MoneyTables["signs"]): MoneyTables["multipliers"] {
  const table: MoneyTables["multipliers"] = new Map();
  for (const { code, multipliers } of currencies) {
    for (const { text, lang, value, slang } of multipliers) {
      const list = listAt(table, moneyKey(text));
      const known = list.find((one) => one.value === value);
      const one: MoneyMultiplier = known ?? {
        value,
        languages: [],
        currencies: [],
        written: [],
        slang: slang ?? false,
      };
      if (!known) list.push(one);
      addOnce(one.languages, languageOf(lang));
      addOnce(one.currencies, code);
      addOnce(one.written, writtenForm(text));
    }
  }
  for (const key of [...table.keys()].filter((one) => isJoined(one) || one.includes(" "))) {
    for (let cut = 1; cut < key.length; cut++) {
      if (table.has(key.slice(0, cut).trim()) && signs.has(key.slice(cut).trim())) table.delete(key);
    }
  }
  return table;
}

function periodTables(rows: PayWordFile["periods"]): Pick<MoneyTables, "periods" | "periodRuns"> {
  const periods: MoneyTables["periods"] = new Map();
  const runs: MoneyTables["periodRuns"] = [];
  for (const [period, byLanguage] of Object.entries(rows) as [PayPeriod, WordsByLanguage][]) {
    for (const [language, list] of Object.entries(byLanguage)) {
      for (const word of list.map((one) => moneyKey(String(one)))) {
        if (isJoined(word)) runs.push([word, period]);
        const known = listAt(periods, word);
        const same = known.find((one) => one.period === period);
        if (same) same.languages.push(language);
        else known.push({ period, languages: [language] });
      }
    }
  }
  return { periods, periodRuns: runs.sort((a, b) => b[0].length - a[0].length) };
}

const SENSES: MoneySense[] = ["pay", "fee", "money", "counted", "neither"];

function moneyCues(file: PayWordFile): MoneyCues {
  const words: MoneyCues["words"] = new Map();
  const runs: MoneyCues["runs"] = { pay: [], fee: [], money: [], counted: [], neither: [] };
  const openers: MoneyCues["openers"] = new Set();
  for (const sense of SENSES) {
    for (const word of Object.values(file[sense]).flat().map(String)) {
      const key = moneyKey(word);
      if (isJoined(key)) {
        addOnce(runs[sense], key);
        continue;
      }
      const list = listAt(words, key);
      const known = list.find((one) => one.sense === sense);
      if (known) addOnce(known.written, writtenForm(word));
      else list.push({ sense, written: [writtenForm(word)] });
      const space = key.indexOf(" ");
      if (space > 0) openers.add(key.slice(0, space));
    }
  }
  return { words, openers, runs };
}

function keySet(byLanguage: WordsByLanguage): Set<string> {
  return new Set(
    Object.values(byLanguage)
      .flat()
      .map((word) => moneyKey(String(word))),
  );
}

function listAt<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function addOnce<Value>(list: Value[], value: Value): void {
  if (!list.includes(value)) list.push(value);
}

function isJoined(word: string): boolean {
  return CLASSES[word.charCodeAt(0)] === CLASS.joined;
}

/** `руб.` and `руб` are one. */
function moneyKey(text: string): string {
  const flat = flatWord(text);
  return flat.length > 1 && flat.endsWith(".") ? flat.slice(0, -1) : flat;
}

function writtenForm(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Simplified and traditional Chinese are one language here; the script of a sign does not tell where it is used. */
export function languageOf(tag: string): LanguageCode {
  return tag.startsWith("zh") ? "zh" : tag;
}
