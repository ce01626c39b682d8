/** In: a code point outside the basic plane. Out: what it is and folds to. Mathematical, squared and circled letters
 *  become plain ones (`styled`), ideographs stay, pictures are pictures.
 *  Left to others: whether two regional letters are a flag (fold.ts). */
import { type FoldedUnit, foldCharacter } from "./letter-forms.ts";
import { scriptIndex } from "./scripts.ts";
import { CONTINUES, KIND, SCRIPT_SHIFT, STYLED, UPPER } from "./units.ts";

const NOTHING: FoldedUnit[] = [];
const LATIN = KIND.letter | (scriptIndex.Latin << SCRIPT_SHIFT) | UPPER | STYLED;
const HAN = KIND.letter | (scriptIndex.Han << SCRIPT_SHIFT);

/** Letters A to Z in frames that Unicode does not take apart: negative circled, negative squared, regional. */
const FRAMED_A = [0x1f150, 0x1f170, 0x1f1e6];
export const REGIONAL_A = 0x1f1e6;
/** Mathematical letters and digits, and letters in brackets and squares: 0x1d400-0x1d7ff, 0x1f100-0x1f14f. */
const styled = new Map<number, FoldedUnit[]>();
for (const [from, to] of [
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f14f],
] as const) {
  for (let point = from; point <= to; point++) {
    const folded = foldCharacter(String.fromCodePoint(point));
    styled.set(
      point,
      folded.map((unit) => ({ ...unit, info: unit.info | STYLED })),
    );
  }
}

export function isHiddenAstral(point: number): boolean {
  return (point >= 0xe0000 && point <= 0xe0fff) || (point >= 0x1f3fb && point <= 0x1f3ff);
}

/** True for pictures and every other sign of the planes for pictures. */
export function isPicture(point: number): boolean {
  return point >= 0x1f000 && point < 0x20000;
}

/** The units of a letter or digit; none for anything else. */
export function foldAstral(point: number): FoldedUnit[] {
  if (point >= 0x20000 && point < 0x34000) {
    const letter = String.fromCodePoint(point).normalize("NFKC");
    return Array.from({ length: letter.length }, (_, at) => {
      const unit = letter.charCodeAt(at);
      return { fold: unit, marked: unit, info: at > 0 ? HAN | CONTINUES : HAN };
    });
  }
  const known = styled.get(point);
  if (known) return known;
  for (const first of FRAMED_A) {
    if (point < first || point > first + 25) continue;
    const unit = 0x61 + point - first;
    return [{ fold: unit, marked: unit, info: LATIN }];
  }
  return point >= 0x1f000 ? NOTHING : foldCharacter(String.fromCodePoint(point));
}
