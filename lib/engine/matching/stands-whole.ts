/** In: a stretch of a script that writes no spaces. Out: whether its ends are ends of words.
 *  The segmenter's cost grows with the square of its input, so it sees a short slice around the stretch only. */
import type { LanguageCode, Reading } from "../types.ts";

const AROUND = 40;
const segmenters = new Map<string, Intl.Segmenter>();

/** `from` and `to` are units of the stream. */
export function standsWhole({ stream, length }: Reading, from: number, to: number, language: LanguageCode): boolean {
  const sliceFrom = Math.max(0, from - AROUND);
  const slice = String.fromCharCode(...stream.subarray(sliceFrom, Math.min(length, to + AROUND)));
  let begins = false;
  let ends = false;
  for (const { index, segment } of segmenterFor(language).segment(slice)) {
    const at = sliceFrom + index;
    if (at === from) begins = true;
    if (at + segment.length === to) ends = true;
    if (at >= to) break;
  }
  return begins && ends;
}

function segmenterFor(language: LanguageCode): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
