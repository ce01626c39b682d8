/** In: a text and its units. Out: its lines as spans, trimmed of spaces and of invisible marks that apps put at the beginning. */
import type { Span } from "../../types.ts";
import { INFO } from "../characters.ts";
import { KIND, KIND_BITS } from "../units.ts";

export function linesOf(text: string, codes: Uint16Array): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= codes.length) {
    const at = text.indexOf("\n", from);
    let end = at < 0 ? codes.length : at;
    const next = end + 1;
    while (from < end && isBlank(codes[from]!)) from++;
    while (end > from && isBlank(codes[end - 1]!)) end--;
    lines.push({ start: from, end });
    from = next;
  }
  return lines;
}

/** `[start, end)` without spaces and invisible characters at both ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isBlank(unit: number): boolean {
  const kind = INFO[unit]! & KIND_BITS;
  return kind === KIND.space || kind === KIND.hidden || kind === KIND.line;
}
