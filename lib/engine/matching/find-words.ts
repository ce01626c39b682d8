/** In: a reading and the compiled words. Out: term hits (with their quality and whether their clause denies them) and
 *  place hits, in text order. One pass over the stream; everything else is work on what was found.
 *  Left to others: relations between hits (relations.ts), whether an ambiguous place counts (entities/places). */
import { canonicalMarks } from "../text/canonical-marks.ts";
import { GAP, type Hit, type Pattern, type Reading, type RuleSet, SCRIPTS, type Span, type Word } from "../types.ts";
import { firstReaching } from "./around.ts";
import { stepper } from "./automaton.ts";
import { denyHits, type Negation } from "./negation.ts";
import { standsWhole } from "./stands-whole.ts";
import { stemmerFor } from "./stemmers.ts";

export interface PlaceHit extends Span {
  place: number;
  word: number;
  tokenFrom: number;
  tokenTo: number;
  /** an ambiguous form: counts only beside another cue */
  context: boolean;
}

export interface FoundWords {
  terms: Hit[];
  places: PlaceHit[];
}

const SPACELESS = new Set(
  ["Han", "Kana", "Thai", "Lao", "Khmer", "Myanmar"].map((script) => SCRIPTS.indexOf(script as "Han")),
);

/** Finds every word of the rule set in the text. Linear in the text for a given rule set. */
export function findWords(reading: Reading, ruleset: RuleSet): FoundWords {
  const { words } = ruleset;
  const terms: Hit[] = [];
  const places: PlaceHit[] = [];
  const negations: Negation[] = [];
  const swallowers = new Map<number, Hit[]>();
  const found = scan(reading, ruleset);
  for (const hit of found) {
    const word = words[hit.word] as Word;
    if (!word.except) continue;
    const key = targetKey(word);
    const list = swallowers.get(key);
    if (list) list.push(hit);
    else swallowers.set(key, [hit]);
  }
  for (const hit of found) {
    const word = words[hit.word] as Word;
    if (word.except || (swallowers.size > 0 && isSwallowed(hit, swallowers.get(targetKey(word))))) continue;
    const { tokenFrom, tokenTo, start, end } = hit;
    if (word.target.kind === "term") terms.push(hit);
    else if (word.target.kind === "negation") negations.push({ tokenFrom, tokenTo, side: word.target.side });
    else
      places.push({ place: word.target.place, word: hit.word, tokenFrom, tokenTo, start, end, context: word.context });
  }
  denyHits(terms, negations, reading);
  return { terms, places: longestPlaces(places) };
}

/** Exceptions swallow hits of their own term, place, or of any negation. */
function targetKey({ target }: Word): number {
  return target.kind === "term" ? target.term * 2 : target.kind === "place" ? target.place * 2 + 1 : -1;
}

/** Words of this many tokens are no chance likeness to a word of another language. */
const NO_CHANCE = 3;

/** Short words of one language are everyday words of another (`di`, `me`, `the`, `may`), so a word in Latin letters counts only
 *  where its language is among the text's, or none was recognised. English is read everywhere: offers mix it in. Names of
 *  places belong to every language. */
function isForeign({ language, target }: Word, tokens: number, firstUnit: number, { languages }: Reading): boolean {
  if (languages.length === 0 || firstUnit > LAST_LATIN || target.kind === "place") return false;
  if (tokens >= NO_CHANCE || (language === "en" && target.kind === "term")) return false;
  return !languages.includes(language);
}

/** Folded Latin letters and digits lie below this unit. */
const LAST_LATIN = 0x24f;

/** All words with their edges and marks right, whatever they stand for, in text order; longer ones first. */
function scan(reading: Reading, ruleset: RuleSet): Hit[] {
  const { automaton, patterns, words } = ruleset;
  const { stream, length } = reading;
  const { outStart, out, link } = automaton;
  const step = stepper(automaton);
  const found: Hit[] = [];
  const partial = new Map<number, { piece: number; from: number; tokenTo: number }[]>();
  let state = 0;
  for (let unit = 0; unit < length; unit++) {
    state = step(state, stream[unit] as number);
    for (let at = state; at !== 0; at = link[at] as number) {
      const last = outStart[at + 1] as number;
      for (let o = outStart[at] as number; o < last; o++) {
        const pattern = patterns[out[o] as number] as Pattern;
        const to = unit + 1;
        if (pattern.endEdge && to < length && (stream[to] as number) > 0x20) continue;
        const from = to - pattern.units.length;
        const start = joinPieces(partial, pattern, from, to, reading);
        if (start === null) continue;
        const hit = toHit(words[pattern.word] as Word, pattern, start, to, reading);
        if (hit) found.push(hit);
      }
    }
  }
  return sortHits(found);
}

/** Hits come in the order of their ends and move by a few places only: insertion beats a general sort by far. */
function sortHits(hits: Hit[]): Hit[] {
  for (let i = 1; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    let at = i;
    for (; at > 0; at--) {
      const before = hits[at - 1] as Hit;
      if (before.tokenFrom < hit.tokenFrom || (before.tokenFrom === hit.tokenFrom && before.tokenTo >= hit.tokenTo))
        break;
      hits[at] = before;
    }
    hits[at] = hit;
  }
  return hits;
}

/** The unit at which the whole word begins, or null while pieces are missing. */
function joinPieces(
  partial: Map<number, { piece: number; from: number; tokenTo: number }[]>,
  pattern: Pattern,
  from: number,
  to: number,
  { unitToken, tokenGap }: Reading,
): number | null {
  if (pattern.lastPiece === 0) return from;
  const tokenFrom = unitToken[from] as number;
  let begin = from;
  if (pattern.piece > 0) {
    const before = partial.get(pattern.word)?.findLast((p) => p.piece === pattern.piece - 1 && p.tokenTo === tokenFrom);
    if (!before || (tokenGap[tokenFrom] as number) >= GAP.stop) return null;
    begin = before.from;
  }
  if (pattern.piece === pattern.lastPiece) return begin;
  const list = partial.get(pattern.word) ?? [];
  list.push({ piece: pattern.piece, from: begin, tokenTo: (unitToken[to - 1] as number) + 1 });
  if (list.length > 8) list.shift();
  partial.set(pattern.word, list);
  return null;
}

function toHit(word: Word, pattern: Pattern, from: number, to: number, reading: Reading): Hit | null {
  const { unitToken, unitStart, unitEnd, tokenStart, tokenEnd, tokenScript, tokenUnit, tokenUnitEnd, stream } = reading;
  const tokenFrom = unitToken[from] as number;
  const tokenTo = (unitToken[to - 1] as number) + 1;
  if (isForeign(word, tokenTo - tokenFrom, stream[from] as number, reading)) return null;
  if (word.stem !== null) {
    let token = "";
    for (let i = tokenUnit[tokenTo - 1] as number; i < (tokenUnitEnd[tokenTo - 1] as number); i++) {
      token += String.fromCharCode(stream[i] as number);
    }
    if (stemmerFor(word.language)?.(token) !== word.stem) return null;
  }
  const marks = pattern.lastPiece === 0 ? compareMarks(word, from, to, reading) : "written";
  if (marks === "other") return null;
  const spaceless = SPACELESS.has(tokenScript[tokenFrom] as number);
  if (spaceless && word.stands === "whole" && !standsWhole(reading, from, to, word.language)) return null;
  return {
    term: word.target.kind === "term" ? word.target.term : -1,
    word: pattern.word,
    tokenFrom,
    tokenTo,
    start: spaceless ? (unitStart[from] as number) : (tokenStart[tokenFrom] as number),
    end: spaceless ? (unitEnd[to - 1] as number) : (tokenEnd[tokenTo - 1] as number),
    alone: marks === "written" && !word.context,
    negated: false,
  };
}

/** Compares the marks as written. Other marks than the word's are another word (`lò` is not `lo`). Missing ones are `folded`
 *  in a post that writes marks, and as good as written in one that writes none. */
function compareMarks(word: Word, from: number, to: number, reading: Reading): "written" | "folded" | "other" {
  const { marked, stream, unitToken, tokenPost, unmarkedPosts } = reading;
  let other = false;
  let missing = false;
  for (let i = 0; i < to - from; i++) {
    const written = marked[from + i] as number;
    const wanted = word.marked.charCodeAt(i);
    if (written === wanted) continue;
    if (written === stream[from + i]) missing = true;
    else other = true;
  }
  if (other) {
    // A tone mark that only moved (hòa, hoà) is missing on one letter and stands on another.
    if (!missing) return "other";
    const slice = String.fromCharCode(...marked.subarray(from, to));
    if (canonicalMarks(slice) !== canonicalMarks(word.marked)) return "other";
    return "written";
  }
  if (!missing) return "written";
  if (!reading.languages.includes(word.language)) return "other";
  return unmarkedPosts[tokenPost[unitToken[from] as number] as number] ? "written" : "folded";
}

/** True when one of the exceptions covers the hit. */
function isSwallowed(hit: Hit, exceptions: readonly Hit[] | undefined): boolean {
  if (!exceptions) return false;
  for (let i = firstReaching(exceptions, hit.tokenFrom); i < exceptions.length; i++) {
    const other = exceptions[i] as Hit;
    if (other.tokenFrom > hit.tokenFrom) return false;
    if (other.start > hit.start || other.end < hit.end) continue;
    // An exception found only without its marks is no stronger than a hit found so.
    if (other.alone || !hit.alone) return true;
  }
  return false;
}

/** A name inside a longer name of another place is not a mention of its own. */
function longestPlaces(places: PlaceHit[]): PlaceHit[] {
  return places.filter((hit) => {
    for (let i = firstReaching(places, hit.tokenFrom); i < places.length; i++) {
      const other = places[i] as PlaceHit;
      if (other.tokenFrom > hit.tokenFrom) break;
      if (other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start)
        return false;
    }
    return true;
  });
}
