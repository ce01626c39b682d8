/** In: the evasions that reading undid. Out: them as entities, when the text hides much: one odd letter is a slip of the
 *  keyboard or of OCR, several are meant to get past a filter. */
import type { Disguise, Reading } from "../types.ts";

/** Words disguised from which on it is a sign. */
const SOME = 3;
/** Entities kept, so that a text made of nothing else stays cheap. */
const MOST = 8;

export function disguises({ evasions }: Reading): Disguise[] {
  if (evasions.length < SOME) return [];
  return evasions.slice(0, MOST).map(({ kind, start, end }) => ({ kind: "evasion", evasion: kind, start, end }));
}
