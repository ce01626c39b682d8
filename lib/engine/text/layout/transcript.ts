/** In: the lines of a text. Out: its layout when it is the transcript of a chat, else null: messages with their speakers;
 *  names, times and notices of the app are skipped. Words before the first message, and a last paragraph that is no
 *  message, are posts of their own.
 *  Stamped heads count from two on (one is enough at the very beginning); plain `Name: words` only when names come again and
 *  are no labels of an advertisement. Knowingly missed: chats copied without names. */
import type { Span } from "../../types.ts";
import { type Form, type Header, headerOf } from "./headers.ts";
import { isLabel } from "./labels.ts";
import type { Layout, Stretch } from "./layout.ts";
import { trimmed } from "./lines.ts";
import { isName, nameKey } from "./names.ts";
import { isAside, isNotice } from "./notices.ts";
import { sidesOf } from "./sides.ts";

interface Said {
  /** index of the speaker */
  speaker: number;
  start: number;
  end: number;
  /** lines that follow its first */
  more: number;
  /** where the paragraph ended, when a blank line and more words follow */
  gap: number;
}

const STRONG: Form[] = ["bracket", "dash", "tab", "own-line"];
const OPENING: Form[] = ["bracket", "dash"];
const REPEATING: Form[] = ["space", "behind", "frame", "plain"];
const LEAST_PLAIN = 3;
const LEAST = 2;
/** In a transcript of plain lines, so many lines at least begin with a name. */
const PLAIN_SHARE = 0.6;

export function transcriptOf(text: string, lines: readonly Span[]): Layout | null {
  const headers = accepted(text, lines);
  return headers ? layOut(text, lines, headers) : null;
}

/** The heads of messages, line by line, or null when these lines are no transcript. */
function accepted(text: string, lines: readonly Span[]): (Header | null)[] | null {
  const headers = lines.map((line) => headerOf(text, line));
  const count = (form: Form) => headers.reduce((sum, header) => sum + (header?.form === form ? 1 : 0), 0);
  const strong = STRONG.filter((form) => count(form) >= LEAST);
  const first = headers[lines.findIndex(({ start, end }) => end > start)];
  if (first && OPENING.includes(first.form) && first.name && !strong.includes(first.form)) strong.push(first.form);
  if (strong.length > 0) {
    const forms = [...strong, ...(count("space") >= LEAST ? ["space"] : [])];
    return headers.map((header) => (header && forms.includes(header.form) ? header : null));
  }
  for (const form of REPEATING) {
    const some = headers.map((header) => (header?.form === form ? header : null));
    if (count(form) >= LEAST && doNamesRepeat(text, lines, some, form)) return some;
  }
  return namesAbove(text, lines, headers) ?? timesBelow(text, lines, headers) ?? namesBehindTime(text, lines, headers);
}

function doNamesRepeat(text: string, lines: readonly Span[], headers: readonly (Header | null)[], form: Form): boolean {
  const names = headers.flatMap((header) =>
    header?.name ? [nameKey(text.slice(header.name.start, header.name.end))] : [],
  );
  const distinct = new Set(names).size;
  if (form === "space" || form === "behind") return distinct < names.length;
  const written = lines.filter(({ start, end }) => end > start).length;
  const isMost = names.length >= LEAST_PLAIN && names.length >= written * PLAIN_SHARE;
  return isMost && distinct >= 2 && distinct * 3 <= names.length * 2 && names.filter(isLabel).length * 4 < names.length;
}

/** Zalo and Messenger copies: a line with the name, one with the time, then the words. */
function namesAbove(
  text: string,
  lines: readonly Span[],
  headers: readonly (Header | null)[],
): (Header | null)[] | null {
  const found = headers.map((header, at): Header | null => {
    const next = headers[at + 1];
    const line = lines[at]!;
    if (next?.form !== "time" || header?.form === "time" || !isName(text, line.start, line.end)) return null;
    return { form: "own-line", name: line, words: lines[at + 1]!.end };
  });
  const begins = headers.findIndex((_, at) => lines[at]!.end > lines[at]!.start);
  return found[begins] && found.filter(Boolean).length >= LEAST ? found : null;
}

/** Messenger downloads: a line with the name, the words, a line with the time. Known by names that come again. */
function timesBelow(
  text: string,
  lines: readonly Span[],
  headers: readonly (Header | null)[],
): (Header | null)[] | null {
  let opens = true;
  const found = headers.map((header, at): Header | null => {
    const line = lines[at]!;
    if (line.start === line.end) return null;
    const isSpeaker = opens && isName(text, line.start, line.end);
    opens = header?.form === "time";
    if (opens) return { form: "own-line", name: null, words: line.end };
    return isSpeaker ? { form: "own-line", name: line, words: line.end } : null;
  });
  const names = found.flatMap((header) =>
    header?.name ? [nameKey(text.slice(header.name.start, header.name.end))] : [],
  );
  return names.length > LEAST && new Set(names).size < names.length ? found : null;
}

/** LINE copies without tabs: `21:14 Name words`, known by names that come again. */
function namesBehindTime(
  text: string,
  lines: readonly Span[],
  headers: readonly (Header | null)[],
): (Header | null)[] | null {
  const names = headers.map((header, at): Span | null => {
    if (header?.form !== "lead") return null;
    const space = text.indexOf(" ", header.words);
    return space > header.words && space < lines[at]!.end ? { start: header.words, end: space } : null;
  });
  const written = names.flatMap((name) => (name ? [nameKey(text.slice(name.start, name.end))] : []));
  const distinct = new Set(written).size;
  if (written.length < LEAST_PLAIN || distinct < 2 || distinct * 2 > written.length) return null;
  return names.map((name) =>
    name && isName(text, name.start, name.end) ? { form: "lead", name, words: name.end } : null,
  );
}

function layOut(text: string, lines: readonly Span[], headers: readonly (Header | null)[]): Layout | null {
  const names: Span[] = [];
  const known = new Map<string, number>();
  const said: Said[] = [];
  let current: Said | null = null;
  const preface: Span = { start: -1, end: -1 };
  let began = -1;
  let blank = false;
  for (const [at, line] of lines.entries()) {
    const header = headers[at];
    if (line.start === line.end) {
      blank = true;
      continue;
    }
    if (header) {
      if (began < 0) began = line.start;
      const words = wordsOf(text, header, line);
      current = null;
      const isForApp = (!header.name && header.form !== "bracket") || isNotice(text.slice(words.start, words.end));
      if (!isForApp) {
        const speaker = header.name ? speakerOf(text, header.name, names, known) : (said.at(-1)?.speaker ?? -1);
        if (speaker >= 0) {
          current = { speaker, ...words, more: 0, gap: -1 };
          said.push(current);
        }
      }
    } else if (began < 0 && isAside(text.slice(line.start, line.end))) continue;
    else if (began < 0) {
      if (preface.start < 0) preface.start = line.start;
      preface.end = line.end;
    } else if (headers[at - 1]?.form === "own-line" && isTimeLine(headers, lines, at)) continue;
    else if (isAside(text.slice(line.start, line.end)) || isNotice(text.slice(line.start, line.end))) current = null;
    else if (current) {
      if (current.start === current.end) current.start = line.start;
      else {
        if (blank && current.gap < 0) current.gap = current.end;
        current.more++;
      }
      current.end = line.end;
    } else if (said.length > 0) {
      current = { speaker: said.at(-1)!.speaker, ...line, more: 0, gap: -1 };
      said.push(current);
    }
    blank = false;
  }
  return toLayout(
    text,
    preface.start < 0 ? null : preface,
    began,
    said.filter(({ start, end }) => end > start),
    names,
  );
}

/** What is said on the line itself; empty where it follows below. */
function wordsOf(text: string, { form, words }: Header, line: Span): Span {
  if (words >= line.end) return { start: words, end: words };
  return trimmed(text, words, form === "frame" && text[line.end - 1] === "」" ? line.end - 1 : line.end);
}

/** The time under a name is part of the head. */
function isTimeLine(headers: readonly (Header | null)[], lines: readonly Span[], at: number): boolean {
  return headers[at - 1]!.words === lines[at]!.end;
}

function speakerOf(text: string, name: Span, names: Span[], known: Map<string, number>): number {
  const key = nameKey(text.slice(name.start, name.end));
  const speaker = known.get(key);
  if (speaker !== undefined) return speaker;
  known.set(key, names.length);
  names.push({ start: name.start, end: name.end });
  return names.length - 1;
}

function toLayout(
  text: string,
  preface: Span | null,
  began: number,
  said: Said[],
  names: readonly Span[],
): Layout | null {
  const last = said.at(-1);
  if (!last) return null;
  const stretches: Stretch[] = [];
  const posts: Layout["posts"] = [];
  const addPost = (span: Span) => {
    stretches.push({ start: span.start, end: span.end, opens: "post", post: posts.length, message: -1 });
    posts.push({ start: span.start, end: span.end, chat: false });
  };
  if (preface) addPost(preface);
  const after = lastWords(text, said);
  const post = posts.length;
  for (const [message, { start, end }] of said.entries()) {
    stretches.push({ start, end, opens: message === 0 ? "post" : "message", post, message });
  }
  posts.push({ start: began, end: last.end, chat: true });
  if (after) addPost(after);
  const messages = said.map(({ start, end, speaker }) => ({ start, end, post, speaker }));
  const sides = sidesOf(text, names, messages);
  const speakers = names.map((name, speaker) => ({
    name,
    side: sides[speaker]!,
    messages: messages.filter((message) => message.speaker === speaker).length,
  }));
  return { stretches, posts, messages, speakers };
}

/** A paragraph under the last message, where no other message has a second line, is what the reader adds. */
function lastWords(text: string, said: Said[]): Span | null {
  const last = said.at(-1)!;
  if (last.gap < 0 || said.length < 3 || said.some((message) => message !== last && message.more > 0)) return null;
  const after = trimmed(text, last.gap, last.end);
  last.end = last.gap;
  return after;
}
