/** In: a word that mixes scripts, or a word of another script in a Latin text. Out: the word in the one script that it
 *  was meant in. Russian words stay what they are: a letter changes only where its neighbours are of the other script.
 *  The table is small and our own: the published ones turn Vietnamese, Thai and plain English into something else. */
import { scriptIndex } from "./scripts.ts";
import { KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT, type Units, UPPER } from "./units.ts";

const { Latin, Cyrillic, Greek } = scriptIndex;

/** Letters that look the same in most fonts, by shape of the small and of the capital letter. */
const TWINS = {
  small: letterMap("аa сc еe оo рp хx уy іi јj ѕs һh ԁd ԛq ԝw ѵv"),
  capital: letterMap("аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs"),
};
/** Less alike, but read so when most of the word is of the other script. */
const COUSINS = letterMap("кk мm тt нh вb пn гr иu ьb зz яr");
const GREEK = {
  small: letterMap("αa οo νv ρp ιi κk τt υu χx εe ηn βb γy ωw μu σo"),
  capital: letterMap("αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx"),
};
/** Armenian and other letters that pass for Latin ones. */
const STRAY = letterMap("օo սu հh ոn զq ցg յj");

const TO_LATIN = { small: codes(TWINS.small), capital: codes(TWINS.capital), cousins: codes(COUSINS) };
const FROM_GREEK = { small: codes(GREEK.small), capital: codes(GREEK.capital) };
const FROM_STRAY = codes(STRAY);
const TO_CYRILLIC = {
  small: inverse(TWINS.small, "aceopxy"),
  capital: inverse(TWINS.capital, "abcehkmoptxy"),
  cousins: inverse(COUSINS, "kmthbnru"),
};

function letterMap(list: string): Map<string, string> {
  return new Map(list.split(" ").map((pair) => [pair[0]!, pair[1]!]));
}

function codes(letters: Map<string, string>): Map<number, number> {
  return new Map([...letters].map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]));
}

function inverse(letters: Map<string, string>, only: string): Map<number, number> {
  return new Map(
    [...codes(letters)].filter(([, to]) => only.includes(String.fromCharCode(to))).map(([from, to]) => [to, from]),
  );
}

/** Brings a mixed word `[from, to)` into one script. Returns whether that could be done. */
export function unmix(units: Units, from: number, to: number): boolean {
  const count = { latin: 0, cyrillic: 0, other: 0 };
  if (hasScript(units, from, to, Cyrillic) && hasScript(units, from, to, Greek)) greekAsLatin(units, from, to);
  const twinless = { latin: 0, others: 0 };
  const cousinless = { latin: 0, others: 0 };
  for (let at = from; at < to; at++) {
    if ((units.info[at]! & KIND_BITS) !== KIND.letter) continue;
    const script = scriptAt(units, at);
    if (script === Latin) {
      count.latin++;
      if (cyrillicFor(units, at, false) === 0) twinless.latin++;
      if (cyrillicFor(units, at, true) === 0) cousinless.latin++;
    } else {
      if (script === Cyrillic) count.cyrillic++;
      else count.other++;
      if (latinFor(units, at, false) === 0) twinless.others++;
      if (latinFor(units, at, true) === 0) cousinless.others++;
    }
  }
  const { latin, cyrillic, other } = count;
  const isRussian = cyrillic > 0 && latin > 0 && other === 0;
  const toLatin = latin > 0 && twinless.others === 0;
  const toCyrillic = isRussian && twinless.latin === 0;
  if (toLatin && (!toCyrillic || latin >= cyrillic)) return convert(units, from, to, Latin, false);
  if (toCyrillic) return convert(units, from, to, Cyrillic, false);
  if (isRussian && cyrillic > latin && cousinless.latin === 0) return convert(units, from, to, Cyrillic, true);
  if (isRussian && latin > cyrillic && cousinless.others === 0) return convert(units, from, to, Latin, true);
  return false;
}

function hasScript(units: Units, from: number, to: number, script: number): boolean {
  for (let at = from; at < to; at++) if (scriptAt(units, at) === script) return true;
  return false;
}

/** Greek letters among Russian ones stand for what they look like. */
function greekAsLatin(units: Units, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (scriptAt(units, at) === Greek && latinFor(units, at, false) !== 0) convert(units, at, at + 1, Latin, false);
  }
}

/** Reads a word of Cyrillic or Greek letters as Latin when each of them has a Latin twin. */
export function readAsLatin(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (latinFor(units, at, false) === 0) return false;
  return convert(units, from, to, Latin, false);
}

function convert(units: Units, from: number, to: number, script: number, widely: boolean): boolean {
  const { fold, marked, info } = units;
  for (let at = from; at < to; at++) {
    if ((info[at]! & KIND_BITS) !== KIND.letter || scriptAt(units, at) === script) continue;
    const letter = script === Latin ? latinFor(units, at, widely) : cyrillicFor(units, at, widely);
    fold[at] = letter;
    marked[at] = letter;
    info[at] = (info[at]! & ~(SCRIPT_BITS << SCRIPT_SHIFT)) | (script << SCRIPT_SHIFT);
  }
  return true;
}

function latinFor(units: Units, at: number, widely: boolean): number {
  const letter = units.fold[at]!;
  const size = (units.info[at]! & UPPER) === 0 ? "small" : "capital";
  const script = scriptAt(units, at);
  if (script === Greek) return FROM_GREEK[size].get(letter) ?? 0;
  if (script !== Cyrillic) return script === scriptIndex.other ? (FROM_STRAY.get(letter) ?? 0) : 0;
  return TO_LATIN[size].get(letter) ?? (widely ? TO_LATIN.cousins.get(letter) : 0) ?? 0;
}

function cyrillicFor(units: Units, at: number, widely: boolean): number {
  const letter = units.fold[at]!;
  if (units.marked[at] !== letter) return 0;
  const size = (units.info[at]! & UPPER) === 0 ? "small" : "capital";
  return TO_CYRILLIC[size].get(letter) ?? (widely ? TO_CYRILLIC.cousins.get(letter) : 0) ?? 0;
}

function scriptAt({ info }: Units, at: number): number {
  return (info[at]! >> SCRIPT_SHIFT) & SCRIPT_BITS;
}
