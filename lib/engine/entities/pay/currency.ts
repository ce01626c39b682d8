/** In: the signs found beside an amount, and its multiplier. Out: the currency meant, and whether the text said it. A sign
 *  that several currencies share (`$`, `元`, `Rs`) means the one of the place named, of the reader, or of the language;
 *  if none of them has it, the commonest.
 *  Makes worse: `$` in a Colombian offer that names no place reads as US dollars. */
import type { MoneyMultiplier, MoneySign } from "../../types.ts";
import type { Scene } from "./scene.ts";

export interface Currency {
  code: string;
  from: "stated" | "assumed";
}

/** ISO 4217 for "no currency": an amount whose currency nothing tells. */
export const UNKNOWN = "XXX";

export function chooseCurrency(
  scene: Scene,
  signs: readonly MoneySign[][],
  multiplier: MoneyMultiplier | null,
): Currency {
  const stated = commonTo(signs.filter((list) => list.length > 0).map((list) => spoken(list, scene)));
  if (stated.length > 0) return { code: among(scene, stated), from: "stated" };
  const { likely } = scene;
  const codes = multiplier?.currencies ?? [];
  const fitting = likely.find((code) => codes.includes(code)) ?? (codes.length === 1 ? codes[0] : undefined);
  if (fitting) return { code: fitting, from: "assumed" };
  // thousands and millions are counted everywhere, lakhs and 万 are not
  const local = multiplier !== null && !codes.includes("USD");
  const first = local ? scene.money.firstChoice.find((code) => codes.includes(code)) : undefined;
  return { code: likely[0] ?? first ?? UNKNOWN, from: "assumed" };
}

/** Of a sign that several languages use for different currencies, what the languages of the text mean by it. */
function spoken(signs: readonly MoneySign[], { languages }: Scene): MoneySign[] {
  const own = signs.filter((sign) => sign.languages.some((language) => languages.has(language)));
  return own.length > 0 ? own : [...signs];
}

/** Currencies that all of the signs may mean: `$50 pesos`; of the first when they do not agree. */
function commonTo(signs: readonly MoneySign[][]): string[] {
  const [first, ...rest] = signs;
  if (!first) return [];
  const codes = first.map(({ currency }) => currency);
  const common = codes.filter((code) => rest.every((list) => list.some(({ currency }) => currency === code)));
  return common.length > 0 ? common : codes;
}

function among(scene: Scene, codes: string[]): string {
  if (codes.length === 1) return codes[0] as string;
  const likely = scene.likely.find((code) => codes.includes(code));
  if (likely !== undefined) return likely;
  return scene.money.firstChoice.find((code) => codes.includes(code)) ?? (codes[0] as string);
}
