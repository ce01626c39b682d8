/** In: what was undone. Out: the list of it in text order, without what is ordinary in the text's script: full-width letters
 *  and figures beside Chinese and Japanese. */
import type { Reading } from "../types.ts";
import { scriptIndex } from "./scripts.ts";
import type { Units } from "./units.ts";
import type { WordCounts } from "./word-counts.ts";

const FULL_WIDTH = { from: 0xff00, to: 0xffef };

export function settleEvasions({ evasions, text }: Units, { words }: WordCounts): Reading["evasions"] {
  if (evasions.length === 0) return evasions;
  const isEastAsian = words[scriptIndex.Han]! + words[scriptIndex.Kana]! > 0;
  const kept = evasions.filter(({ kind, start }) => {
    const unit = text.charCodeAt(start);
    return !(isEastAsian && kind === "styled" && unit >= FULL_WIDTH.from && unit <= FULL_WIDTH.to);
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
