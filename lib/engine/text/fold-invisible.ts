/** In: a run of invisible characters. Out: nothing in its place, with a note when it stood inside a word of a script that has
 *  no use for it; a space where it parts two words that were run together. */
import { add } from "./add-units.ts";
import { foldAstral, isHiddenAstral } from "./astral.ts";
import { INFO } from "./characters.ts";
import { scriptIndex } from "./scripts.ts";
import { KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT, type Units, UPPER } from "./units.ts";

/** Scripts in whose words nothing invisible belongs. */
const BARE: number[] = (["Latin", "Cyrillic", "Greek", "Number", "Han", "Kana", "Hangul"] as const).map(
  (name) => scriptIndex[name],
);

export function passHidden(units: Units, at: number, to: number): number {
  const { text, codes, info, end, count } = units;
  let next = at;
  while (next < to) {
    const unit = codes[next]!;
    if ((INFO[unit]! & KIND_BITS) === KIND.hidden) next++;
    else if ((INFO[unit]! & KIND_BITS) === KIND.surrogate && next + 1 < to && isHiddenAstral(text.codePointAt(next)!))
      next += 2;
    else break;
  }
  if (count === 0) return next;
  const kind = info[count - 1]! & KIND_BITS;
  if (kind !== KIND.letter && kind !== KIND.digit) return next;
  const script = (info[count - 1]! >> SCRIPT_SHIFT) & SCRIPT_BITS;
  const isSelector = codes[at]! >= 0xd800 && codes[at]! <= 0xfe0f;
  // Some editors put an invisible joiner where two paragraphs meet: `degreeExperience`.
  const isSeam = (info[count - 1]! & UPPER) === 0 && next < to && (INFO[codes[next]!]! & UPPER) !== 0;
  if (isSeam && script === scriptIndex.Latin) {
    add(units, 0, 0, KIND.space, at, next);
    return next;
  }
  const belongs = (script === scriptIndex.Han || script === scriptIndex.Kana) && isSelector;
  if (BARE.includes(script) && !belongs && end[count - 1] === at && isWordAt(units, next, to)) units.veiled.push(count);
  if (isInsideWord(units, next, to)) end[count - 1] = next;
  return next;
}

function isWordAt({ text, codes }: Units, at: number, to: number): boolean {
  if (at >= to) return false;
  const kind = INFO[codes[at]!]! & KIND_BITS;
  if (kind === KIND.surrogate) return foldAstral(text.codePointAt(at)!).length > 0;
  return kind === KIND.letter || kind === KIND.digit;
}

/** What follows still belongs to the word: a letter, or a mark that goes on the one before. */
function isInsideWord(units: Units, at: number, to: number): boolean {
  return isWordAt(units, at, to) || (at < to && (INFO[units.codes[at]!]! & KIND_BITS) === KIND.mark);
}
