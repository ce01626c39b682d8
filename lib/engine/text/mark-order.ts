/** In: units whose last is a vowel sign, tone or stacked consonant just added. Out: the marks of its letter in one order,
 *  whichever of the orders that look alike they were typed in: `ុ ំ` and `ំ ុ`, `ို့` in three ways, tone before vowel.
 *  The spans stay where they are: they belong to the same grapheme. */
import { CONTINUES, type Units } from "./units.ts";

const RO = 0x179a;
/** Under another letter these two look the same. */
const TWINS = { da: 0x178a, ta: 0x178f };
const COENG = 0x17d2;

/** 0 is no mark: a consonant that stands under another. */
const RANK = new Uint8Array(0x1800);
const RANKS: [rank: number, from: number, to?: number][] = [
  // Thai and Lao: vowels, tones, signs above them
  [1, 0xe31],
  [1, 0xe34, 0xe3a],
  [1, 0xe47],
  [2, 0xe48, 0xe4b],
  [3, 0xe4c, 0xe4e],
  [1, 0xeb1],
  [1, 0xeb4, 0xebc],
  [2, 0xec8, 0xecb],
  [3, 0xecc, 0xecd],
  // Burmese: stacks, medials, vowels, asat, signs
  [1, 0x1039],
  [2, 0x103b],
  [3, 0x103c],
  [4, 0x103d],
  [5, 0x103e],
  [6, 0x1031],
  [7, 0x102d, 0x102e],
  [8, 0x1032],
  [9, 0x102f, 0x1030],
  [10, 0x102b, 0x102c],
  [11, 0x103a],
  [12, 0x1036],
  [13, 0x1037],
  [14, 0x1038],
  // Khmer: shifters, stacks, vowels, signs
  [1, 0x17c9, 0x17ca],
  [2, COENG],
  [3, 0x17b6, 0x17c5],
  [4, 0x17c6],
  [5, 0x17c7, 0x17c8],
  [6, 0x17cb, 0x17d1],
];
for (const [rank, from, to = from] of RANKS) RANK.fill(rank, from, to + 1);

export function settleMark(units: Units): void {
  const { fold, marked, info, count } = units;
  const unit = fold[count - 1]!;
  const rank = rankOf(unit);
  if (rank === 0) return;
  let at = count - 1;
  for (; at > 1 && (info[at - 1]! & CONTINUES) !== 0 && rankOf(fold[at - 1]!) > rank; at--) {
    const what = info[at]!;
    fold[at] = marked[at] = fold[at - 1]!;
    info[at] = info[at - 1]!;
    fold[at - 1] = marked[at - 1] = unit;
    info[at - 1] = what;
  }
  // Of several letters under one, ro comes last.
  if (at >= 4 && unit !== COENG && fold[at - 1] === COENG && fold[at - 2] === RO && fold[at - 3] === COENG) {
    fold[at - 2] = marked[at - 2] = unit;
    fold[at] = marked[at] = RO;
  }
}

/** A consonant under another goes with the sign that put it there. */
function rankOf(unit: number): number {
  if (unit >= RANK.length) return 0;
  const rank = RANK[unit]!;
  if (rank !== 0) return rank;
  if (unit >= 0x1780 && unit < 0x17b4) return RANK[COENG]!;
  return unit >= 0x1000 && unit < 0x102b ? RANK[0x1039]! : 0;
}

/** One letter for two that look the same where they stand under another. */
export function oneOfTwins(letter: number): number {
  return letter === TWINS.da ? TWINS.ta : letter;
}
