/** In: units, words and the layout they were read from. Out: the stream, the tokens and their ids.
 *  A chat spelling becomes several tokens that all span what was written.
 *  Left to others: languages and evasions, which read.ts fills in. */
import { GAP, type Message, type Post, type Reading } from "../types.ts";
import type { Layout } from "./layout/layout.ts";
import { SPACE_ENDS_CLAUSE, SPACELESS } from "./scripts.ts";
import { KIND, KIND_BITS, type Units } from "./units.ts";
import type { Spelling, Words } from "./words.ts";

const SPACE = 0x20;
const LINE_FEED = 10;
const WORD_STEP = 2;

/** One loop with its arrays at hand: calls a token would cost as much as the work. */
export function buildReading(units: Units, words: Words, layout: Layout): Reading {
  const tokens = emptyTokens(units, words);
  const { stream, marked, unitStart, unitEnd, unitToken, tokenUnit, tokenUnitEnd, tokenStart, tokenEnd, tokenAt } =
    tokens;
  const { tokenGap, tokenScript, tokenClause, tokenSentence } = tokens;
  const { fold, marked: written, info, start, end } = units;
  const { count, from, to, script, gap, spelled, spellings } = words;
  let unit = 0;
  let token = 0;
  let ruler = 0;
  let clause = 0;
  let sentence = 0;
  let run = 0;
  let wasGrapheme = false;
  for (let word = 0; word < count; word++) {
    const first = from[word]!;
    const last = to[word]!;
    const at = start[first]!;
    const kind = script[word]!;
    const isGrapheme = SPACELESS[kind] === 1;
    const follows = isGrapheme && wasGrapheme;
    let before = gap[word]!;
    if (follows && before === GAP.none) run++;
    else {
      let separators = 1;
      if (before >= GAP.stop || word === 0) {
        separators = 2;
        if (word > 0) {
          clause++;
          sentence++;
        }
      } else if (before >= GAP.comma) clause++;
      else if (follows && SPACE_ENDS_CLAUSE[kind] === 1) {
        clause++;
        sentence++;
      } else if (follows && (before === GAP.emoji || run === 1 || endsRun(words, word))) {
        if (before === GAP.space) before = GAP.none;
        separators = 0;
      }
      run = 1;
      wasGrapheme = isGrapheme;
      for (let left = separators; left > 0; left--) {
        const value = left === 2 ? LINE_FEED : SPACE;
        stream[unit] = value;
        marked[unit] = value;
        unitStart[unit] = at;
        unitEnd[unit] = at;
        unitToken[unit++] = token;
      }
    }
    const wordEnd = end[last - 1]!;
    if (spelled[word] !== 0) {
      const parts = spellings[spelled[word]! - 1]!.words;
      for (let part = 0; part < parts.length; part++) {
        if (part > 0) {
          stream[unit] = marked[unit] = SPACE;
          unitStart[unit] = unitEnd[unit] = at;
          unitToken[unit++] = token;
        }
        ruler += WORD_STEP;
        tokenUnit[token] = unit;
        unit = addSpelled(tokens, parts[part]!, unit, token, at, wordEnd);
        tokenUnitEnd[token] = unit;
        tokenStart[token] = at;
        tokenEnd[token] = wordEnd;
        tokenAt[token] = ruler;
        tokenGap[token] = part > 0 ? GAP.space : before;
        tokenScript[token] = kind;
        tokenClause[token] = clause;
        tokenSentence[token++] = sentence;
      }
      continue;
    }
    ruler += isGrapheme ? 1 : (info[first]! & KIND_BITS) === KIND.symbol ? 0 : WORD_STEP;
    tokenUnit[token] = unit;
    for (let i = first; i < last; i++) {
      stream[unit] = fold[i]!;
      marked[unit] = written[i]!;
      unitStart[unit] = start[i]!;
      unitEnd[unit] = end[i]!;
      unitToken[unit++] = token;
    }
    tokenUnitEnd[token] = unit;
    tokenStart[token] = at;
    tokenEnd[token] = wordEnd;
    tokenAt[token] = ruler;
    tokenGap[token] = before;
    tokenScript[token] = kind;
    tokenClause[token] = clause;
    tokenSentence[token++] = sentence;
  }
  return close(tokens, unit, token, layout);
}

/** True when the grapheme is alone between spaces, as OCR leaves them. */
function endsRun({ count, gap, script }: Words, word: number): boolean {
  return word + 1 >= count || gap[word + 1] !== GAP.none || SPACELESS[script[word + 1]!] === 0;
}

function addSpelled(
  { stream, marked, unitStart, unitEnd, unitToken }: Reading,
  word: Spelling["words"][number],
  from: number,
  token: number,
  start: number,
  end: number,
): number {
  let unit = from;
  for (let at = 0; at < word.fold.length; at++) {
    stream[unit] = word.fold.charCodeAt(at);
    marked[unit] = word.marked.charCodeAt(at);
    unitStart[unit] = start;
    unitEnd[unit] = end;
    unitToken[unit++] = token;
  }
  return unit;
}

function emptyTokens(units: Units, { count, gap, spelled, spellings }: Words): Reading {
  let tokenRoom = count;
  // A space or sign between two words makes room for one separator; what touches or ends a sentence needs one more.
  let unitRoom = units.count + 4;
  for (let word = 0; word < count; word++) {
    if (gap[word] === GAP.none || gap[word]! >= GAP.stop) unitRoom++;
    if (spelled[word] === 0) continue;
    const spelling = spellings[spelled[word]! - 1]!;
    tokenRoom += spelling.words.length - 1;
    unitRoom += spelling.units;
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
    evasions: [],
    posts: [],
    messages: [],
    speakers: [],
    language: null,
    languages: [],
    unmarkedPosts: [],
  };
}

/** Adds the last barrier, cuts the unit arrays to their length, says which tokens each post and message holds. */
function close(tokens: Reading, unit: number, token: number, layout: Layout): Reading {
  const { stream, marked, unitStart, unitEnd, unitToken, text } = tokens;
  for (let at = unit; at < unit + 2; at++) {
    stream[at] = marked[at] = at === unit ? LINE_FEED : SPACE;
    unitStart[at] = unitEnd[at] = text.length;
    unitToken[at] = token;
  }
  const length = unit + 2;
  tokens.length = length;
  tokens.tokenCount = token;
  tokens.stream = stream.subarray(0, length);
  tokens.marked = marked.subarray(0, length);
  tokens.unitStart = unitStart.subarray(0, length);
  tokens.unitEnd = unitEnd.subarray(0, length);
  tokens.unitToken = unitToken.subarray(0, length);
  addStretches(tokens, token, layout);
  tokens.posts = postsWithTokens(tokens, layout);
  tokens.messages = messagesWithTokens(tokens, layout);
  return tokens;
}

/** Says of each token in which post and message it lies. */
function addStretches({ tokenPost, tokenMessage, tokenStart }: Reading, count: number, { stretches }: Layout): void {
  if (stretches.length === 1) {
    tokenMessage.fill(stretches[0]!.message);
    return;
  }
  let next = 0;
  for (let token = 0; token < count; token++) {
    while (next < stretches.length && stretches[next]!.start <= tokenStart[token]!) next++;
    const { post, message } = stretches[next - 1]!;
    tokenPost[token] = post;
    tokenMessage[token] = message;
  }
}

/** First token of this id from `from` on, or where it would stand. */
function firstOf(ids: Int32Array, id: number, from: number, count: number): number {
  let at = from;
  while (at < count && ids[at]! < id) at++;
  return at;
}

function postsWithTokens({ tokenPost, tokenCount }: Reading, { posts }: Layout): Post[] {
  let tokenTo = 0;
  return posts.map(({ start, end, chat }, post) => {
    const tokenFrom = firstOf(tokenPost, post, tokenTo, tokenCount);
    tokenTo = firstOf(tokenPost, post + 1, tokenFrom, tokenCount);
    return { start, end, chat, tokenFrom, tokenTo };
  });
}

function messagesWithTokens({ tokenMessage, tokenCount }: Reading, { messages }: Layout): Message[] {
  let next = 0;
  return messages.map(({ start, end, post, speaker }, message) => {
    const tokenFrom = firstOf(tokenMessage, message, next, tokenCount);
    let tokenTo = tokenFrom;
    while (tokenTo < tokenCount && tokenMessage[tokenTo] === message) tokenTo++;
    next = tokenTo;
    return { start, end, post, speaker, tokenFrom, tokenTo };
  });
}
