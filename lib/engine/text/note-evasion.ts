/** In: units that did not say what they meant. Out: a note of it, as a span of the text. */
import type { Evasion } from "../types.ts";
import type { Units } from "./units.ts";

/** `from` and `to` are units. Look-alikes at the beginning of a word that hides more are part of the longer note. */
export function noteEvasion(units: Units, kind: Evasion, from: number, to: number): void {
  const { evasions } = units;
  const note = { kind, start: units.start[from]!, end: units.end[to - 1]! };
  const last = evasions.at(-1);
  if (last && last.kind === "look-alike" && last.start === note.start) evasions.pop();
  evasions.push(note);
}
