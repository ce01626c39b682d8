/** In: a pair of surrogates. Out: its letter, digit or picture added; flags of countries are one picture. */
import { add, addAll } from "./add-units.ts";
import { foldAstral, isHiddenAstral, isPicture, REGIONAL_A } from "./astral.ts";
import { isFlag } from "./flags.ts";
import { passHidden } from "./fold-invisible.ts";
import { KIND, type Units } from "./units.ts";

export function addAstral(units: Units, at: number, to: number): number {
  const { text } = units;
  const point = text.codePointAt(at)!;
  if (point < 0x10000 || at + 1 >= to) {
    add(units, 0, 0, KIND.other, at, at + 1);
    return at + 1;
  }
  if (isHiddenAstral(point)) return passHidden(units, at, to);
  if (point >= REGIONAL_A && point < REGIONAL_A + 26) return addRegional(units, at, to);
  const folded = foldAstral(point);
  if (folded.length > 0) return addAll(units, folded, at, at + 2);
  add(units, 0, 0, isPicture(point) ? KIND.emoji : KIND.other, at, at + 2);
  return at + 2;
}

/** Regional letters are flags when they pair up to countries all along, else letters. */
function addRegional(units: Units, at: number, to: number): number {
  const { text } = units;
  let end = at;
  let allFlags = true;
  let letters = "";
  while (end + 1 < to) {
    const point = text.codePointAt(end)!;
    if (point < REGIONAL_A || point >= REGIONAL_A + 26) break;
    letters += String.fromCharCode(0x41 + point - REGIONAL_A);
    if (letters.length % 2 === 0 && !isFlag(letters.slice(-2))) allFlags = false;
    end += 2;
  }
  if (allFlags && letters.length % 2 === 0) {
    add(units, 0, 0, KIND.emoji, at, end);
    return end;
  }
  for (let from = at; from < end; from += 2) addAll(units, foldAstral(text.codePointAt(from)!), from, from + 2);
  return end;
}
