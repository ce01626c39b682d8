/** In: a line. Out: the head of a message in it (who, and where the words begin), in any of the forms in which chat apps
 *  copy and export: WhatsApp, Telegram, Zalo, Messenger, LINE, and plain `Name: words`.
 *  Left to others: whether the lines together are a transcript at all (transcript.ts). */
import type { Span } from "../../types.ts";
import { trimmed } from "./lines.ts";
import { isName } from "./names.ts";
import { signSet } from "./sign-set.ts";
import { afterHalf, findTime, isDate, isSpace, isStamp, LONGEST_STAMP } from "./stamps.ts";

/** bracket `[12/03, 21:14] Name: words` · dash `12/03/2025, 9:14 pm - Name: words` · space `21:14 Name: words` · tab
 *  `21:14 ⇥ Name ⇥ words` · behind `Name 21:14: words` · own-line `Name, [12.03 21:14]`, the words follow below · frame
 *  `【Name】words` or `Name「words」` or `Name「words」` · plain `Name: words` · time `21:14` alone · lead `21:14 words` */
export type Form = "bracket" | "dash" | "space" | "tab" | "behind" | "own-line" | "frame" | "plain" | "time" | "lead";

export interface Header {
  form: Form;
  /** null for a notice of the app, or a message that does not repeat its writer */
  name: Span | null;
  /** where the words begin; the end of the line when they follow below */
  words: number;
}

const LONGEST_HEAD = 48;
const colons = signSet(":：៖");

export function headerOf(text: string, { start, end }: Span): Header | null {
  if (start === end) return null;
  const first = text[start]!;
  if (first === "[" || first === "［") return bracketHeader(text, start, end);
  if (first === "【") return frameHeader(text, start, end);
  if (text[end - 1] === "」") return quoteHeader(text, start, end);
  const head = Math.min(end, start + LONGEST_HEAD);
  const time = findTime(text, start, head, false);
  if (time && isDate(text, start, time.start)) return timedHeader(text, start, end, time.end);
  if (text[end - 1] === "]" || text[end - 1] === ":") {
    const line = bracketAtEnd(text, start, end);
    if (line) return line;
  }
  if (time) {
    const behind = behindHeader(text, start, end, time);
    if (behind) return behind;
  }
  return plainHeader(text, start, end);
}

function bracketHeader(text: string, start: number, end: number): Header | null {
  const close = closing(text, start, end, "]］");
  if (close < 0 || !isStamp(text, start + 1, close)) return null;
  const named = nameUntilColon(text, close + 1, end);
  return { form: "bracket", name: named?.name ?? null, words: named?.words ?? close + 1 };
}

function frameHeader(text: string, start: number, end: number): Header | null {
  const close = closing(text, start, end, "】");
  if (close < 0 || close + 1 >= end || !isName(text, start + 1, close)) return null;
  return { form: "frame", name: { start: start + 1, end: close }, words: close + 1 };
}

/** `Name「words」`, as Japanese writes talk. */
function quoteHeader(text: string, start: number, end: number): Header | null {
  const open = closing(text, start, end, "「");
  return open > start && isName(text, start, open)
    ? { form: "frame", name: { start, end: open }, words: open + 1 }
    : null;
}

function timedHeader(text: string, start: number, end: number, timeEnd: number): Header | null {
  const after = afterHalf(text, timeEnd, end);
  if (after >= end) return { form: "time", name: null, words: end };
  if (text[after] === "\t") {
    const tab = text.indexOf("\t", after + 1);
    const name = trimmed(text, after + 1, tab < 0 || tab > end ? end : tab);
    return tab >= 0 && tab < end && isName(text, name.start, name.end) ? { form: "tab", name, words: tab + 1 } : null;
  }
  let at = after;
  if (text[at] === ",") at++;
  while (at < end && isSpace(text[at]!)) at++;
  const isDash = "-–—".includes(text[at]!) && isSpace(text[at + 1] ?? "");
  if (isDash) at++;
  const named = nameUntilColon(text, at, end);
  if (isDash)
    return timeRange(text, at, end) ? null : { form: "dash", name: named?.name ?? null, words: named?.words ?? end };
  if (named) return { form: "space", ...named };
  return at > after && start < at ? { form: "lead", name: null, words: at } : null;
}

/** `8:00 - 17:00`: hours of work. */
function timeRange(text: string, at: number, end: number): boolean {
  const time = findTime(text, at, Math.min(end, at + 8), false);
  return time !== null && time.start <= at + 2;
}

/** `Name, [12.03.25 21:14]`, alone on its line. */
function bracketAtEnd(text: string, start: number, end: number): Header | null {
  const close = text[end - 1] === "]" ? end - 1 : end - 2;
  if (text[close] !== "]") return null;
  let open = close - 1;
  while (open > start && close - open <= LONGEST_STAMP && text[open] !== "[") open--;
  if (text[open] !== "[" || !isStamp(text, open + 1, close)) return null;
  const name = trimmed(text, start, open);
  if (text[name.end - 1] === ",") name.end--;
  return isName(text, name.start, name.end) ? { form: "own-line", name, words: end } : null;
}

/** `Name 21:14: words`, or `Name 21:14` alone. */
function behindHeader(text: string, start: number, end: number, time: Span): Header | null {
  const name = trimmed(text, start, time.start);
  while (name.end > name.start && ",-–—([|•·".includes(text[name.end - 1]!)) name.end--;
  const { start: from, end: to } = trimmed(text, name.start, name.end);
  if (!isName(text, from, to) || hasColon(text, from, to)) return null;
  const after = afterHalf(text, time.end, end);
  const rest = text[after] === ")" ? after + 1 : after;
  if (rest >= end) return { form: "own-line", name: { start: from, end: to }, words: end };
  if (colons[text.charCodeAt(rest)] === 0) return null;
  return { form: "behind", name: { start: from, end: to }, words: rest + 1 };
}

function plainHeader(text: string, start: number, end: number): Header | null {
  const named = nameUntilColon(text, start, end);
  return named && named.words < end ? { form: "plain", ...named } : null;
}

/** The name before the first colon that is no part of a time. */
function nameUntilColon(text: string, start: number, end: number): { name: Span; words: number } | null {
  const limit = Math.min(end, start + LONGEST_HEAD);
  for (let at = start; at < limit; at++) {
    if (colons[text.charCodeAt(at)] === 0) continue;
    if (text[at + 1] === "/") return null;
    const name = trimmed(text, start, at);
    return isName(text, name.start, name.end) ? { name, words: at + 1 } : null;
  }
  return null;
}

function closing(text: string, start: number, end: number, signs: string): number {
  const limit = Math.min(end, start + LONGEST_HEAD);
  for (let at = start + 1; at < limit; at++) if (signs.includes(text[at]!)) return at;
  return -1;
}

function hasColon(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (colons[text.charCodeAt(at)] === 1) return true;
  return false;
}
