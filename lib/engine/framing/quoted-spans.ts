/** In: the submitted text. Out: the stretches that stand in quotation marks, marks included.
 *  A quotation ends in the paragraph it begins in; a mark without its partner quotes nothing. Single straight marks count
 *  only at the edge of a word, for they are apostrophes elsewhere. */
import type { Span } from "../types.ts";

const QUOTATIONS =
  /“[^“”\n]+”|„[^„“”\n]+[“”]|"[^"\n]+"|«[^«»\n]+»|「[^「」\n]+」|『[^『』\n]+』|‘[^‘’\n]+’(?!\p{L})|(?<![\p{L}\p{N}])'[^\n']+(?:'\p{L}[^\n']*)*'(?!\p{L})/gu;

export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(QUOTATIONS)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
