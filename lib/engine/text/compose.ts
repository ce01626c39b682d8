/** In: a folded letter and a mark that follows it. Out: the one letter that both make, in any order of marks, so that
 *  decomposed text reads as composed text does. Left to others: what is done with a mark that makes nothing (fold.ts). */

const composed = new Map<number, number>();
/** 1 for each unit that can be the second half of something */
export const JOINS = new Uint8Array(65536);

const FIRST_HANGUL = 0xac00;
const LEADS = { from: 0x1100, to: 0x1112 };
const VOWELS = { from: 0x1161, to: 0x1175 };
const TAILS = { from: 0x11a8, to: 0x11c2 };

/** Letter made of `base` and `mark`, or 0. */
export function compose(base: number, mark: number): number {
  if (mark >= VOWELS.from && mark <= TAILS.to) return composeHangul(base, mark);
  return composed.get(base * 65536 + mark) ?? 0;
}

function composeHangul(base: number, jamo: number): number {
  if (jamo <= VOWELS.to && base >= LEADS.from && base <= LEADS.to) {
    return FIRST_HANGUL + ((base - LEADS.from) * 21 + (jamo - VOWELS.from)) * 28;
  }
  const isOpen = base >= FIRST_HANGUL && base <= 0xd7a3 && (base - FIRST_HANGUL) % 28 === 0;
  return jamo >= TAILS.from && isOpen ? base + jamo - TAILS.from + 1 : 0;
}

function learn(base: number, mark: number, letter: number): void {
  composed.set(base * 65536 + mark, letter);
  JOINS[mark] = 1;
}

for (let unit = 0xc0; unit < 0x3100; unit++) {
  const letter = String.fromCharCode(unit);
  const parts = letter.normalize("NFD");
  if (parts.length < 2 || parts.length > 3 || letter !== letter.toLowerCase() || letter.normalize("NFC") !== letter)
    continue;
  const [base, ...marks] = parts as unknown as [string, string, string?];
  if (marks.length === 1) learn(base.charCodeAt(0), marks[0].charCodeAt(0), unit);
  else {
    for (const [first, second] of [marks, [...marks].reverse()] as [string, string][]) {
      const between = (base + first).normalize("NFC");
      if (between.length === 1) learn(between.charCodeAt(0), second.charCodeAt(0), unit);
    }
  }
}
for (let jamo = VOWELS.from; jamo <= TAILS.to; jamo++) JOINS[jamo] = 1;
