/** In: a line end. Out: whether it only wraps a line that was too long: the line has no end mark, the next begins with a
 *  lower-case letter, and its first word would not have fitted.
 *  Knowingly missed: wraps in scripts without capitals. */
import { scriptIndex } from "./scripts.ts";
import { KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT, type Units, UPPER } from "./units.ts";

/** A shorter line ends where its writer wanted it to end. */
const SHORTEST = 40;
const LONGEST_WORD = 20;

export function isSoftWrap({ info, start, end, count, fold, longestLine }: Units, at: number): boolean {
  const next = at + 1;
  if (longestLine < SHORTEST || next >= count || at === 0) return false;
  const what = info[next]!;
  if ((what & KIND_BITS) !== KIND.letter || (what & UPPER) !== 0) return false;
  const script = (what >> SCRIPT_SHIFT) & SCRIPT_BITS;
  if (script === scriptIndex.other || script > scriptIndex.Greek) return false;
  let last = at - 1;
  if ((info[last]! & KIND_BITS) === KIND.space && last > 0) last--;
  const kind = info[last]! & KIND_BITS;
  if (kind !== KIND.letter && kind !== KIND.digit && !(kind === KIND.comma && fold[last] !== 0)) return false;
  let lineFrom = last;
  while (lineFrom > 0 && (info[lineFrom - 1]! & KIND_BITS) !== KIND.line) lineFrom--;
  const length = end[last]! - start[lineFrom]!;
  if (length < SHORTEST) return false;
  let wordEnd = next;
  while (wordEnd < count && wordEnd - next < LONGEST_WORD && (info[wordEnd]! & KIND_BITS) === KIND.letter) wordEnd++;
  return length + 1 + (wordEnd - next) > longestLine;
}
