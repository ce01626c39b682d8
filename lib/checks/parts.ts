/** What is read in one check is up to three strings: what was said earlier, the text, and the sentences made of guided answers.
 *  The engine reads them as one; the answer says for each span in which of them it lies. No mark means the text. Pure. */
import type { Span } from "../engine/types.ts";

export type PartName = "text" | "earlier" | "answers";

/** Half-open UTF-16 offsets in the part that `in` names. */
export interface PlacedSpan extends Span {
  in?: Exclude<PartName, "text">;
}

export interface Parts {
  joined: string;
  place(span: Span): PlacedSpan[];
}

export function joinParts(texts: Partial<Record<PartName, string>>): Parts {
  const parts: { name: PartName; start: number; end: number }[] = [];
  let joined = "";
  for (const name of ["earlier", "text", "answers"] as const) {
    const text = texts[name];
    if (!text) continue;
    if (joined !== "") joined += "\n";
    parts.push({ name, start: joined.length, end: joined.length + text.length });
    joined += text;
  }
  const [only] = parts;
  if (parts.length === 1 && only?.name === "text") return { joined, place: ({ start, end }) => [{ start, end }] };
  return {
    joined,
    place(span) {
      return parts.flatMap(({ name, start, end }) => {
        const from = Math.max(span.start, start);
        const to = Math.min(span.end, end);
        if (from >= to) return [];
        const placed = { start: from - start, end: to - start };
        return name === "text" ? placed : { ...placed, in: name };
      });
    },
  };
}
