/** In: the files of rules/pay. Out: the tables by which the engine reads amounts (it folds their words itself). A table whose
 *  file is missing or broken is empty; the library is refused for that wherever it would be used. */
import { type MoneyFiles, moneyTables } from "../../engine/index.ts";
import type { MoneyTables } from "../../engine/types.ts";
import { composeTexts } from "../compose-texts.ts";
import type { RuleLibrary } from "../library.ts";

export function compileMoney({ currencies, rates, wages, words }: RuleLibrary["pay"]): MoneyTables {
  const files: MoneyFiles = {
    currencies: currencies?.data ?? { currencies: [] },
    rates: rates?.data ?? { rates: [] },
    wages: wages?.data ?? { wages: [] },
    words: words?.data ?? NO_WORDS,
  };
  return moneyTables(composeTexts(files));
}

const NO_WORDS: MoneyFiles["words"] = {
  periods: { hour: {}, day: {}, week: {}, month: {}, year: {}, task: {} },
  links: {},
  pay: {},
  money: {},
  fee: {},
  counted: {},
  neither: {},
  linked: {},
  languages: {},
  first_choice: [],
  other_currencies: [],
};
