/** In: a unit that the fast path of fold.ts leaves. Out: units added or changed, and the offset at which to go on.
 *  Left to others: marks and what joins (fold-marks.ts), invisible characters, pairs of surrogates. */
import { add, addAll, isLetterAt, isLetterBefore } from "./add-units.ts";
import { EXPANSIONS, FOLD, INFO } from "./characters.ts";
import { addAstral } from "./fold-astral.ts";
import { passHidden } from "./fold-invisible.ts";
import { addLetter, addMark } from "./fold-marks.ts";
import { scriptIndex } from "./scripts.ts";
import { KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT, type Units, UPPER } from "./units.ts";
import { lookForLink } from "./verbatim.ts";

const NEW_LINE = 10;
const RETURN = 13;
const HYPHEN = 0x2d;
const VOWELS = "aeiouh";
const ELIDED = "ldjncsmt";
const [Q, U] = [0x71, 0x75];

export function foldSpecial(units: Units, at: number, to: number, what: number): number {
  const { codes } = units;
  const unit = codes[at]!;
  switch (what & KIND_BITS) {
    case KIND.mark:
      return addMark(units, at, unit);
    case KIND.hidden:
      return passHidden(units, at, to);
    case KIND.surrogate:
      return addAstral(units, at, to);
    case KIND.line:
      return addLine(units, at, to, unit);
    case KIND.apostrophe:
      if (!isLetterBefore(units, at) || !isLetterAt(codes, at + 1, to) || isElision(units, at))
        add(units, 0, 0, KIND.other, at, at + 1);
      return at + 1;
    case KIND.dash: {
      const rest = endOfBrokenWord(units, at, to);
      if (rest > at) return rest;
      add(units, HYPHEN, HYPHEN, KIND.dash, at, at + 1);
      return at + 1;
    }
    case KIND.letter:
      return addLetter(units, at, to, unit, what);
    default:
      if ((what & KIND_BITS) === KIND.digit) return addAll(units, EXPANSIONS.get(unit)!, at, at + 1);
      lookForLink(units, at);
      add(units, FOLD[unit]!, FOLD[unit]!, what & KIND_BITS, at, at + 1);
      return at + 1;
  }
}

/** `l'adresse`, `qu'il`: two words of French. */
function isElision({ codes, fold, info, count }: Units, at: number): boolean {
  if (!VOWELS.includes(String.fromCharCode(FOLD[codes[at + 1]!]!))) return false;
  const isQu = fold[count - 1] === U && fold[count - 2] === Q;
  if (!isQu && !ELIDED.includes(String.fromCharCode(fold[count - 1]!))) return false;
  const before = count - (isQu ? 3 : 2);
  return before < 0 || (info[before]! & KIND_BITS) !== KIND.letter;
}

function addLine(units: Units, at: number, to: number, unit: number): number {
  const end = unit === RETURN && at + 1 < to && units.codes[at + 1]! === NEW_LINE ? at + 2 : at + 1;
  units.longestLine = Math.max(units.longestLine, at - units.lineStart);
  units.lineStart = end;
  add(units, 0, 0, KIND.line, at, end);
  return end;
}

/** Where a word that a hyphen splits over two lines goes on, or `at` when this is no such hyphen. */
function endOfBrokenWord(units: Units, at: number, to: number): number {
  const { codes } = units;
  let next = at + 1;
  if (codes[next]! === RETURN) next++;
  if (codes[next]! !== NEW_LINE || !isLetterBefore(units, at) || !isLetterAt(codes, next + 1, to)) return at;
  const after = codes[next + 1]!;
  const hasCase = ((INFO[after]! >> SCRIPT_SHIFT) & SCRIPT_BITS) <= scriptIndex.Greek;
  if (!hasCase || (INFO[after]! & UPPER) !== 0) return at;
  units.longestLine = Math.max(units.longestLine, at - units.lineStart);
  units.lineStart = next + 1;
  return next + 1;
}
