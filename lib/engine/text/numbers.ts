/** In: the first digit of a figure. Out: where the figure ends: digits with single dots and commas between them (`1.000`,
 *  `12,5`). Signs, units and ranges are words of their own. */
import { KIND, KIND_BITS, type Units } from "./units.ts";

const COMMA = 0x2c;

export function endOfNumber({ count, info, fold }: Units, from: number): number {
  let at = from + 1;
  for (; at < count; at++) {
    const kind = info[at]! & KIND_BITS;
    if (kind === KIND.digit) continue;
    const isInner = kind === KIND.dot || (kind === KIND.comma && fold[at] === COMMA);
    if (!isInner || at + 1 >= count || (info[at + 1]! & KIND_BITS) !== KIND.digit) break;
  }
  return at;
}
