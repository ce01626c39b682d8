/** In: units, words and the layout they were read from. Out: the stream, the tokens and their ids.
 *  A chat spelling becomes several tokens that all span what was written.
 *  Left to others: language and evasions (read.ts). */
import { GAP, type Reading } from "../types.ts";
import type { Layout } from "./layout/layout.ts";
import { SPACE_ENDS_CLAUSE, SPACELESS } from "./scripts.ts";
import { KIND, KIND_BITS, type Units } from "./units.ts";
import type { Spelling, Words } from "./words.ts";

const SPACE = 0x20;
const LINE_FEED = 10;

export type Tokens = Omit<Reading, "evasions" | "speakers" | "language" | "languages" | "unmarkedPosts">;

/** Where the builder stands: counters that run along the text. */
interface Cursor {
  unit: number;
  token: number;
  ruler: number;
  clause: number;
  sentence: number;
  stretch: number;
}

export function buildReading(units: Units, words: Words, layout: Layout): Tokens {
  const tokens = emptyTokens(units, words);
  const cursor: Cursor = { unit: 0, token: 0, ruler: 0, clause: 0, sentence: 0, stretch: 0 };
  const { start, end, info } = units;
  const { from, to, script, gap, spelled, spellings } = words;
  const { stretches } = layout;
  let run = 0;
  for (let word = 0; word < words.count; word++) {
    const at = start[from[word]!]!;
    while (cursor.stretch + 1 < stretches.length && stretches[cursor.stretch + 1]!.start <= at) cursor.stretch++;
    let before = gap[word]!;
    const isGrapheme = SPACELESS[script[word]!] === 1;
    const follows = isGrapheme && word > 0 && SPACELESS[script[word - 1]!] === 1;
    if (before >= GAP.stop || word === 0) {
      if (word > 0) {
        cursor.clause++;
        cursor.sentence++;
      }
      addSeparator(tokens, cursor, LINE_FEED, at);
      addSeparator(tokens, cursor, SPACE, at);
    } else if (before >= GAP.comma) {
      cursor.clause++;
      addSeparator(tokens, cursor, SPACE, at);
    } else if (!follows) addSeparator(tokens, cursor, SPACE, at);
    else if (before !== GAP.none) {
      if (SPACE_ENDS_CLAUSE[script[word]!] === 1) {
        cursor.clause++;
        cursor.sentence++;
        addSeparator(tokens, cursor, SPACE, at);
      } else if (before === GAP.space) {
        if (run === 1 || endsRun(words, word)) before = GAP.none;
        else addSeparator(tokens, cursor, SPACE, at);
      }
    }
    run = follows && gap[word] === GAP.none ? run + 1 : 1;
    const step = isGrapheme ? 1 : (info[from[word]!]! & KIND_BITS) === KIND.symbol ? 0 : 2;
    const spelling = spelled[word] === 0 ? null : spellings[spelled[word]! - 1]!;
    const wordEnd = end[to[word]! - 1]!;
    if (spelling)
      addSpelling(tokens, cursor, spelling, { at, end: wordEnd, script: script[word]!, gap: before }, layout);
    else {
      openToken(tokens, cursor, at, wordEnd, script[word]!, before, step, layout);
      addUnits(tokens, cursor, units, from[word]!, to[word]!);
      tokens.tokenUnitEnd[cursor.token++] = cursor.unit;
    }
  }
  addSeparator(tokens, cursor, LINE_FEED, units.text.length);
  addSeparator(tokens, cursor, SPACE, units.text.length);
  return trim(tokens, cursor, layout);
}

/** True when the grapheme is alone between spaces, as OCR leaves them. */
function endsRun({ count, gap, script }: Words, word: number): boolean {
  return word + 1 >= count || gap[word + 1] !== GAP.none || SPACELESS[script[word + 1]!] === 0;
}

function addSeparator(tokens: Tokens, cursor: Cursor, value: number, at: number): void {
  const unit = cursor.unit++;
  tokens.stream[unit] = value;
  tokens.marked[unit] = value;
  tokens.unitStart[unit] = at;
  tokens.unitEnd[unit] = at;
  tokens.unitToken[unit] = cursor.token;
}

function openToken(
  tokens: Tokens,
  cursor: Cursor,
  start: number,
  end: number,
  script: number,
  gap: number,
  step: number,
  layout: Layout,
): void {
  const { token } = cursor;
  const stretch = layout.stretches[cursor.stretch]!;
  cursor.ruler += step;
  tokens.tokenUnit[token] = cursor.unit;
  tokens.tokenStart[token] = start;
  tokens.tokenEnd[token] = end;
  tokens.tokenAt[token] = cursor.ruler;
  tokens.tokenGap[token] = gap;
  tokens.tokenScript[token] = script;
  tokens.tokenClause[token] = cursor.clause;
  tokens.tokenSentence[token] = cursor.sentence;
  tokens.tokenMessage[token] = stretch.message;
  tokens.tokenPost[token] = stretch.post;
}

function addUnits(tokens: Tokens, cursor: Cursor, units: Units, from: number, to: number): void {
  const { stream, marked, unitStart, unitEnd, unitToken } = tokens;
  const { info } = units;
  let { unit } = cursor;
  for (let at = from; at < to; at++) {
    if ((info[at]! & KIND_BITS) === KIND.hidden) continue;
    stream[unit] = units.fold[at]!;
    marked[unit] = units.marked[at]!;
    unitStart[unit] = units.start[at]!;
    unitEnd[unit] = units.end[at]!;
    unitToken[unit] = cursor.token;
    unit++;
  }
  cursor.unit = unit;
}

function addSpelling(
  tokens: Tokens,
  cursor: Cursor,
  spelling: Spelling,
  word: { at: number; end: number; script: number; gap: number },
  layout: Layout,
): void {
  let gap = word.gap;
  for (const [index, { fold, marked }] of spelling.words.entries()) {
    if (index > 0) addSeparator(tokens, cursor, SPACE, word.at);
    openToken(tokens, cursor, word.at, word.end, word.script, gap, 2, layout);
    gap = GAP.space;
    for (let at = 0; at < fold.length; at++) {
      const unit = cursor.unit++;
      tokens.stream[unit] = fold.charCodeAt(at);
      tokens.marked[unit] = marked.charCodeAt(at);
      tokens.unitStart[unit] = word.at;
      tokens.unitEnd[unit] = word.end;
      tokens.unitToken[unit] = cursor.token;
    }
    tokens.tokenUnitEnd[cursor.token++] = cursor.unit;
  }
}

function emptyTokens(units: Units, { count, spelled, spellings }: Words): Tokens {
  let tokenRoom = count;
  let unitRoom = units.count + 2 * count + 4;
  if (spellings.length > 0) {
    for (let word = 0; word < count; word++) {
      const spelling = spelled[word] === 0 ? null : spellings[spelled[word]! - 1]!;
      if (!spelling) continue;
      tokenRoom += spelling.words.length - 1;
      unitRoom += spelling.units + 2 * spelling.words.length;
    }
  }
  const byToken = new ArrayBuffer(tokenRoom * 38);
  const byUnit = new ArrayBuffer(unitRoom * 16);
  const numbers = (at: number) => new Int32Array(byToken, tokenRoom * 4 * at, tokenRoom);
  return {
    text: units.text,
    length: 0,
    unitStart: new Int32Array(byUnit, 0, unitRoom),
    unitEnd: new Int32Array(byUnit, unitRoom * 4, unitRoom),
    unitToken: new Int32Array(byUnit, unitRoom * 8, unitRoom),
    stream: new Uint16Array(byUnit, unitRoom * 12, unitRoom),
    marked: new Uint16Array(byUnit, unitRoom * 14, unitRoom),
    tokenCount: 0,
    tokenUnit: numbers(0),
    tokenUnitEnd: numbers(1),
    tokenStart: numbers(2),
    tokenEnd: numbers(3),
    tokenAt: numbers(4),
    tokenClause: numbers(5),
    tokenSentence: numbers(6),
    tokenMessage: numbers(7),
    tokenPost: numbers(8),
    tokenGap: new Uint8Array(byToken, tokenRoom * 36, tokenRoom),
    tokenScript: new Uint8Array(byToken, tokenRoom * 37, tokenRoom),
    posts: [],
    messages: [],
  };
}

/** Cuts the unit arrays to their length and says which tokens each post and message holds. */
function trim(tokens: Tokens, { unit, token }: Cursor, { posts, messages }: Layout): Tokens {
  tokens.length = unit;
  tokens.tokenCount = token;
  for (const name of ["stream", "marked"] as const) tokens[name] = tokens[name].subarray(0, unit);
  for (const name of ["unitStart", "unitEnd", "unitToken"] as const) tokens[name] = tokens[name].subarray(0, unit);
  const first = (ids: Int32Array, id: number, from: number) => {
    let at = from;
    while (at < token && ids[at]! < id) at++;
    return at;
  };
  let from = 0;
  tokens.posts = posts.map((post, id) => {
    from = first(tokens.tokenPost, id, from);
    return { ...post, tokenFrom: from, tokenTo: first(tokens.tokenPost, id + 1, from) };
  });
  from = 0;
  tokens.messages = messages.map((message, id) => {
    from = first(tokens.tokenMessage, id, from);
    return { ...message, tokenFrom: from, tokenTo: first(tokens.tokenMessage, id + 1, from) };
  });
  return tokens;
}
