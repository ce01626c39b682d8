/** In: words of a text. Out: words made of Cyrillic or Greek letters only, read as Latin where the text around them is
 *  Latin and each letter has a Latin twin (`рау` in an English sentence). Texts in Russian or Greek stay as they are. */
import { hashOf } from "./hash.ts";
import { readAsLatin } from "./look-alikes.ts";
import { noteEvasion } from "./note-evasion.ts";
import { scriptIndex } from "./scripts.ts";
import type { Units } from "./units.ts";
import type { Words } from "./words.ts";

/** So many Latin words to each foreign one make a Latin text. */
const LATIN_SHARE = 4;
const SHORTEST = 2;
const { Latin, Cyrillic, Greek } = scriptIndex;

export function readForeignWords(units: Units, words: Words): void {
  const { count, script, from, to } = words;
  let latin = 0;
  let foreign = 0;
  for (let word = 0; word < count; word++) {
    if (script[word] === Latin) latin++;
    else if (script[word] === Cyrillic || script[word] === Greek) foreign++;
  }
  if (foreign === 0 || latin < foreign * LATIN_SHARE) return;
  for (let word = 0; word < count; word++) {
    if (script[word] !== Cyrillic && script[word] !== Greek) continue;
    if (to[word]! - from[word]! < SHORTEST || !readAsLatin(units, from[word]!, to[word]!)) continue;
    noteEvasion(units, "look-alike", from[word]!, to[word]!);
    words.script[word] = Latin;
    words.hash[word] = hashOf(units.fold, from[word]!, to[word]!);
  }
}
