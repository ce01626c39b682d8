/** In: words. Out: the same words with those put together that were spelled apart: `z.a.l.o`, `l-ư-ơ-n-g`, `W E  A R E`,
 *  `t e l e g r a m`. Letters with the same sign between them join from three on; letters with only spaces between them
 *  when there are enough of them and they read like a word, since Vietnamese chat writes whole sentences in single letters.
 *  Makes worse: `U.S.A` becomes `usa`; words spaced out with single spaces only become one long word. */
import { hashOf } from "./hash.ts";
import { readLeet } from "./leet.ts";
import { unmix } from "./look-alikes.ts";
import { noteEvasion } from "./note-evasion.ts";
import { SPACELESS, scriptIndex } from "./scripts.ts";
import { isSyllable } from "./syllables.ts";
import { KIND, KIND_BITS, SCRIPT_BITS, SCRIPT_SHIFT, type Units, UPPER, VERBATIM } from "./units.ts";
import type { Words } from "./words.ts";

const SIGNS = ".-_*·•~=|^:`'";
const VOWEL = /[aeiouyаеиоуыэюя]/;
/** App names that are no syllable, and the word that every lure has. */
const KNOWN = new Set(["zalo", "viber", "line", "imo", "tele", "free", "usdt"]);
/** Letters that Vietnamese chat writes for whole words. */
const CHAT_LETTERS = /[kjz]/;
/** A longer run is no word. */
const LONGEST = 40;
const ONE_SPACE = " ";
const SPACES = "  ";
const EMOJI = "emoji";
const NONE = "";

/** Words `[first, last]` to put together, and what stands between them. */
interface Group {
  first: number;
  last: number;
  between: string;
}

export function joinLetters(units: Units, words: Words): void {
  const groups: Group[] = [];
  for (let at = 0; at < words.count; at++) {
    if (words.to[at]! - words.from[at]! !== 1 || !isSingle(units, words, at)) continue;
    const first = at;
    while (at + 1 < words.count && isSingle(units, words, at + 1)) at++;
    if (at > first) findGroups(units, words, first, at, groups);
  }
  if (groups.length > 0)
    merge(
      words,
      groups.filter((group) => putTogether(units, words, group)),
    );
}

function isSingle({ info }: Units, { from, to, script }: Words, word: number): boolean {
  if (SPACELESS[script[word]!] === 1 || to[word]! - from[word]! !== 1) return false;
  const what = info[from[word]!]!;
  if ((what & VERBATIM) !== 0) return false;
  const kind = what & KIND_BITS;
  return kind === KIND.digit || (kind === KIND.letter && script[word] !== scriptIndex.Hangul);
}

function findGroups(units: Units, words: Words, first: number, last: number, groups: Group[]): void {
  let at = first;
  while (at < last) {
    const between = separator(units, words, at);
    let end = at + 1;
    if (between === NONE) at = end;
    else if (isSpace(between)) {
      while (end < last && isSpace(separator(units, words, end))) end++;
      const isShared = end < last && separator(units, words, end) !== NONE;
      const to = isShared ? end - 1 : end;
      if (to > at) groups.push(...spacedGroups(units, words, at, to));
      at = to + 1;
    } else {
      while (end < last && separator(units, words, end) === between) end++;
      const previous = groups.at(-1);
      const goesOn = previous?.last === at - 1 && previous.between === between;
      const isGroup = end - at >= (between.length === 3 ? 3 : goesOn ? 1 : 2) && end - at < LONGEST;
      if (isGroup) groups.push({ first: at, last: end, between });
      at = isGroup ? end + 1 : end;
    }
  }
}

/** Letters with only spaces between them: two spaces part words; without any the whole must read like one word. */
function spacedGroups(units: Units, words: Words, first: number, last: number): Group[] {
  const pieces: Group[] = [];
  let from = first;
  for (let at = first; at <= last; at++) {
    if (at < last && separator(units, words, at) === ONE_SPACE) continue;
    pieces.push({ first: from, last: at, between: ONE_SPACE });
    from = at + 1;
  }
  if (pieces.length > 1 && last - first >= 3) return pieces.filter((piece) => piece.last > piece.first);
  return pieces.filter((piece) => readsLikeWord(units, words, piece));
}

function readsLikeWord(units: Units, words: Words, { first, last }: Group): boolean {
  const length = last - first + 1;
  if (length < 4 || length > LONGEST) return false;
  const word = lettersOf(units, words, first, last);
  const vowels = [...word].filter((letter) => VOWEL.test(letter)).length;
  if (vowels === 0 || /[0-9]/.test(word) || word.startsWith("abc")) return false;
  if (isSyllable(word) || KNOWN.has(word)) return true;
  const least = CHAT_LETTERS.test(word) ? 3 : 4;
  return length >= 6 ? vowels * least >= length : isCapitals(units, words, first, last);
}

/** What stands between a word and the next: one sign, a sign between spaces, spaces, or something that joins nothing. */
function separator({ info, text, start }: Units, { from, to }: Words, word: number): string {
  const at = to[word]!;
  const length = from[word + 1]! - at;
  if (length < 1 || length > 6) return NONE;
  let spaces = 0;
  let emoji = 0;
  for (let i = at; i < at + length; i++) {
    const kind = info[i]! & KIND_BITS;
    if (kind === KIND.space) spaces++;
    if (kind === KIND.emoji) emoji++;
  }
  if (spaces === length) return length === 1 ? ONE_SPACE : SPACES;
  if (emoji === length) return EMOJI;
  const sign = text[start[length === 3 ? at + 1 : at]!]!;
  if (!SIGNS.includes(sign)) return NONE;
  if (length === 1) return sign;
  return length === 3 && spaces === 2 ? ` ${sign} ` : NONE;
}

function isSpace(between: string): boolean {
  return between === ONE_SPACE || between === SPACES;
}

function lettersOf({ fold }: Units, { from }: Words, first: number, last: number): string {
  let letters = "";
  for (let word = first; word <= last; word++) letters += String.fromCharCode(fold[from[word]!]!);
  return letters;
}

function isCapitals({ info }: Units, { from }: Words, first: number, last: number): boolean {
  for (let word = first; word <= last; word++) if ((info[from[word]!]! & UPPER) === 0) return false;
  return true;
}

/** Moves the letters of a group side by side; returns whether they make a word. */
function putTogether(units: Units, words: Words, { first, last, between }: Group): boolean {
  const raw = lettersOf(units, words, first, last);
  let read: string | null = raw;
  const cyrillic = words.script[first] === scriptIndex.Cyrillic;
  if (/[0-9]/.test(raw)) read = readLeet(raw, cyrillic);
  if (read === null) return false;
  const from = words.from[first]!;
  const to = from + raw.length;
  const isInitials = !VOWEL.test(read) || (between === "." && isCapitals(units, words, first, last));
  for (let at = from; at < to; at++) {
    const source = words.from[first + at - from]!;
    const isLetter = (units.info[source]! & KIND_BITS) === KIND.letter;
    units.fold[at] = read.charCodeAt(at - from);
    units.marked[at] = isLetter ? units.marked[source]! : units.fold[at]!;
    units.info[at] = isLetter ? units.info[source]! : KIND.letter | (words.script[first]! << SCRIPT_SHIFT);
    units.start[at] = units.start[source]!;
    units.end[at] = units.end[source]!;
  }
  unmix(units, from, to);
  if (!isInitials) noteEvasion(units, "spaced", from, to);
  for (let word = first + 1; word <= last; word++) words.hasMark[first]! |= words.hasMark[word]!;
  words.to[first] = to;
  words.script[first] = (units.info[from]! >> SCRIPT_SHIFT) & SCRIPT_BITS;
  words.hash[first] = hashOf(units.fold, from, to);
  return true;
}

/** Drops the words that went into the first of their group. */
function merge(words: Words, groups: readonly Group[]): void {
  let kept = groups[0]?.first ?? words.count;
  let next = 0;
  for (let word = kept; word < words.count; word++) {
    while (next < groups.length && groups[next]!.last < word) next++;
    const group = groups[next];
    if (group && word > group.first && word <= group.last) continue;
    for (const list of [words.from, words.to, words.hash]) list[kept] = list[word]!;
    words.script[kept] = words.script[word]!;
    words.gap[kept] = words.gap[word]!;
    words.hasMark[kept] = words.hasMark[word]!;
    kept++;
  }
  words.count = kept;
}
