/** In: a unit that is no part of a word. Out: how strongly it parts the words on both sides (see GAP).
 *  A dash or bar with spaces round it parts like a comma; without, it joins words as a space does. */
import { GAP } from "../types.ts";
import { endsSentence } from "./dots.ts";
import { isSoftWrap } from "./soft-wrap.ts";
import { KIND, KIND_BITS, MESSAGE_BREAK, POST_BREAK, type Units } from "./units.ts";

const MIDDLE_DOT = 0xb7;
const BAR = 0x7c;

export function gapAt(units: Units, at: number): number {
  switch (units.info[at]! & KIND_BITS) {
    case KIND.line:
      if (units.fold[at] === POST_BREAK) return GAP.post;
      if (units.fold[at] === MESSAGE_BREAK) return GAP.message;
      return isSoftWrap(units, at) ? GAP.space : GAP.line;
    case KIND.dot:
      return endsSentence(units, at) ? GAP.stop : GAP.space;
    case KIND.comma:
      return GAP.comma;
    case KIND.stop:
      return GAP.stop;
    case KIND.dash:
      return standsFree(units, at) ? GAP.comma : GAP.space;
    case KIND.bullet:
      return unitAt(units, at) === MIDDLE_DOT && !standsFree(units, at) ? GAP.space : GAP.stop;
    case KIND.emoji:
      return GAP.emoji;
    default:
      return unitAt(units, at) === BAR && standsFree(units, at) ? GAP.comma : GAP.space;
  }
}

function unitAt({ text, start }: Units, at: number): number {
  return text.charCodeAt(start[at]!);
}

function standsFree(units: Units, at: number): boolean {
  return isBlank(units, at - 1) && isBlank(units, at + 1);
}

function isBlank({ info, count }: Units, at: number): boolean {
  const kind = info[at]! & KIND_BITS;
  return at < 0 || at >= count || kind === KIND.space || kind === KIND.line;
}
