/** In: the submitted text. Out: the stretches that stand in quotation marks, marks included.
 *  A quotation ends in the paragraph it begins in; a mark without its partner quotes nothing. Single straight marks count
 *  only at the edge of a word, for they are apostrophes elsewhere. Linear in the text: a search that fails is not repeated
 *  from inside the stretch it failed on. */
import { kindAt } from "../text/characters.ts";
import { KIND } from "../text/units.ts";
import type { Span } from "../types.ts";

/** Opening mark → what closes it, and what may not stand between. */
const PAIRS: Record<string, { closing: string; barred: string }> = {
  "“": { closing: "”", barred: "“" },
  "„": { closing: "“”", barred: "„" },
  '"': { closing: '"', barred: "" },
  "«": { closing: "»", barred: "«" },
  "「": { closing: "」", barred: "「" },
  "『": { closing: "』", barred: "『" },
  "‘": { closing: "’", barred: "‘" },
};
const APOSTROPHE = "'";
/** 1 for each unit that may open a quotation: most texts hold none, and a look at each unit is all they cost. */
const OPENS = new Uint8Array(65536);
for (const mark of [...Object.keys(PAIRS), APOSTROPHE]) OPENS[mark.charCodeAt(0)] = 1;
/** A curly mark that closes may be an apostrophe too: not where a letter follows. */
const LIKE_APOSTROPHE = "’";

export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let unclosedTo = 0;
  for (let start = 0; start < text.length; start++) {
    if (OPENS[text.charCodeAt(start)] === 0) continue;
    const mark = text[start] as string;
    const pair = PAIRS[mark];
    let end = -1;
    if (pair) end = endOfPair(text, start, pair);
    else if (mark === APOSTROPHE && start >= unclosedTo && !isWordUnit(text, start - 1)) {
      const close = closingApostrophe(text, start);
      if (close.found) end = close.at + 1;
      else unclosedTo = close.at;
    }
    if (end < 0) continue;
    spans.push({ start, end });
    start = end - 1;
  }
  return spans;
}

function endOfPair(text: string, start: number, { closing, barred }: { closing: string; barred: string }): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text[at] as string;
    if (closing.includes(unit)) {
      if (at === start + 1 || (unit === LIKE_APOSTROPHE && isLetter(text, at + 1))) return -1;
      return at + 1;
    }
    if (unit === "\n" || barred.includes(unit)) return -1;
  }
  return -1;
}

/** The next single mark that no letter follows, or where the search ended without one. */
function closingApostrophe(text: string, start: number): { found: boolean; at: number } {
  if (text[start + 1] === APOSTROPHE) return { found: false, at: start + 1 };
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\n") return { found: false, at };
    if (text[at] === APOSTROPHE && !isLetter(text, at + 1)) return { found: true, at };
  }
  return { found: false, at: text.length };
}

function isLetter(text: string, at: number): boolean {
  return kindAt(text, at) === KIND.letter;
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && (isLetter(text, at) || kindAt(text, at) === KIND.digit);
}
