/** In: a text. Out: its lines as spans, trimmed of spaces and of invisible marks that apps put at the beginning. */
import type { Span } from "../../types.ts";
import { INFO } from "../characters.ts";
import { KIND, KIND_BITS } from "../units.ts";

export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const at = text.indexOf("\n", from);
    const end = at < 0 ? text.length : at;
    lines.push(trimmed(text, from, end));
    from = end + 1;
  }
  return lines;
}

/** `[start, end)` without spaces and invisible characters at both ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return { start: from, end: to };
}

function isBlank(text: string, at: number): boolean {
  const kind = INFO[text.charCodeAt(at)]! & KIND_BITS;
  return kind === KIND.space || kind === KIND.hidden || kind === KIND.line;
}
