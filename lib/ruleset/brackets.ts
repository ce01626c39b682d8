/** In: the text of an example. Out: the text without its marks, and the spans that the brackets mark, in UTF-16 code units
 *  of that text; or the place of a bracket that does not fit. `\[` and `\]` write a bracket. */
import type { Span } from "../engine/types.ts";

export type Brackets =
  | { kind: "marked"; text: string; spans: Span[] }
  | { kind: "unbalanced"; at: number; message: string };

export function readBrackets(written: string): Brackets {
  const spans: Span[] = [];
  let text = "";
  let open: { at: number; start: number } | null = null;
  for (let i = 0; i < written.length; i++) {
    const unit = written[i] as string;
    const next = written[i + 1];
    if (unit === "\\" && (next === "[" || next === "]")) {
      text += next;
      i++;
    } else if (unit === "[") {
      if (open) return { kind: "unbalanced", at: i, message: "a bracket opens inside another" };
      open = { at: i, start: text.length };
    } else if (unit === "]") {
      if (!open) return { kind: "unbalanced", at: i, message: "a bracket closes that never opened" };
      if (open.start === text.length) return { kind: "unbalanced", at: open.at, message: "the brackets mark nothing" };
      spans.push({ start: open.start, end: text.length });
      open = null;
    } else {
      text += unit;
    }
  }
  if (open) return { kind: "unbalanced", at: open.at, message: "a bracket opens and never closes" };
  return { kind: "marked", text, spans };
}

/** The other way round, for saying what was found: the text with brackets around the spans. */
export function writeBrackets(text: string, spans: readonly Span[]): string {
  let written = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    written += `${plain(text.slice(at, start))}[${plain(text.slice(start, end))}]`;
    at = end;
  }
  return written + plain(text.slice(at));
}

const plain = (text: string) => text.replace(/[[\]]/g, "\\$&");
