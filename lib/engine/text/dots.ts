/** In: a dot. Out: whether it ends a sentence. It does not inside links, between digits, after a single letter (`p. 3`,
 *  `A. B.`, `z.a.l.o`), after a known abbreviation, and in Thai and Lao, which use it for abbreviations only.
 *  Makes worse: a sentence that ends in a single letter runs on. */
import { scriptIndex } from "./scripts.ts";
import { KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT, type Units, VERBATIM } from "./units.ts";

const ABBREVIATIONS = new Set(
  (
    "tp st mr mrs ms dr vs etc co ltd inc jr sr prof approx ths ts pgs gs bs ks dt sdt tel fb kcn ubnd kdt nxb hcm dhqg " +
    "ext dept govt min max incl sal exp nr str tlp jl rp ul dom kv"
  )
    .split(" ")
    .map(pack),
);
/** `no.` is also a word: an abbreviation only before a figure. */
const BEFORE_FIGURE = new Set(["no", "so", "art", "sec"].map(pack));
const LONGEST = 6;

export function endsSentence(units: Units, at: number): boolean {
  const { info, count } = units;
  if ((info[at]! & VERBATIM) !== 0) return false;
  const before = at > 0 ? info[at - 1]! : KIND.line;
  const kindBefore = before & KIND_BITS;
  const kindAfter = at + 1 < count ? info[at + 1]! & KIND_BITS : KIND.line;
  if (kindBefore === KIND.dot || kindAfter === KIND.dot) return true;
  if (kindBefore === KIND.digit) return kindAfter !== KIND.digit;
  if (kindBefore !== KIND.letter) return true;
  const script = (before >> SCRIPT_SHIFT) & SCRIPT_BITS;
  if (script === scriptIndex.Thai || script === scriptIndex.Lao) return false;
  return !isAbbreviation(units, at);
}

function isAbbreviation({ info, fold, count }: Units, at: number): boolean {
  let from = at;
  let packed = 0;
  let place = 1;
  while (from > 0 && (info[from - 1]! & KIND_BITS) === KIND.letter) {
    if (at - from === LONGEST) return false;
    packed += (fold[--from]! & 31) * place;
    place *= 32;
  }
  if (from > 0 && (info[from - 1]! & KIND_BITS) === KIND.digit) return false;
  if (at - from === 1 || ABBREVIATIONS.has(packed)) return true;
  return BEFORE_FIGURE.has(packed) && at + 2 < count && isFigure(info, at + 1);
}

function isFigure(info: Uint16Array, at: number): boolean {
  const next = (info[at]! & KIND_BITS) === KIND.space ? at + 1 : at;
  return (info[next]! & KIND_BITS) === KIND.digit;
}

/** Up to six letters in one number, five bits each. */
function pack(word: string): number {
  let packed = 0;
  for (const letter of word) packed = packed * 32 + (letter.charCodeAt(0) & 31);
  return packed;
}
