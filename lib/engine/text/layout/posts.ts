/** In: the lines of a text that is no transcript. Out: its layout: one post, or several when somebody pasted several.
 *  Careful: one offer cut in two would be missed, so a rule line or a gap parts posts only when both sides name a contact of
 *  their own, and numbers only when every item does. Notes of an app (`Forwarded`, `Tin 1`, `Bình luận`) part them at once.
 *  Knowingly missed: two offers one after the other without anything between them. */
import type { Span } from "../../types.ts";
import type { Layout } from "./layout.ts";
import { commentsBegin, isForwardNote, isRule, ordinalOf, postNumberOf } from "./post-marks.ts";

/** Shorter than this, a stretch is no post. */
const SHORTEST = 60;
const GAP_LINES = 2;
const CONTACT =
  /@[a-z0-9_]{3}|t\.me|wa\.me|https?:|zalo|viber|telegram|\btele\b|whatsapp|wechat|\bib\b|inbox|\bdm\b|\bpm\b|liên hệ|lien he|lh |contact|hotline|hub(ungi)?\b|微信|加我|联系|聯絡|ติดต่อ|แอดไลน์|line id|тг|пиши|chama|escr[ií]b|contacte/;
const PHONE = /[0-9][0-9 .()-]{7,}[0-9]/;

export function postsOf(text: string, lines: readonly Span[]): Layout | null {
  const cuts = cutsOf(text, lines);
  if (cuts.length === 0) return null;
  const starts = [0, ...cuts];
  const posts = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length, chat: false }));
  return {
    stretches: posts.map(({ start, end }, post) => ({ start, end, opens: "post", post, message: -1 })),
    posts,
    messages: [],
    speakers: [],
  };
}

/** Offsets at which a new post begins. */
function cutsOf(text: string, lines: readonly Span[]): number[] {
  const sure = new Set<number>();
  const possible = new Set<number>();
  let number = 0;
  const items: number[] = [];
  let empty = 0;
  let rule = false;
  const written = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + 60)));
  const comments = commentsBegin(written);
  for (const [at, line] of written.entries()) {
    const { start } = lines[at]!;
    if (line === "") {
      empty++;
      continue;
    }
    if (isRule(line)) {
      rule = true;
      continue;
    }
    const post = postNumberOf(line);
    const next = ordinalOf(line);
    if (at === comments || isForwardNote(line)) sure.add(start);
    else if (post !== null && post === number + 1) {
      if (post > 1 || hasWords(written, at)) (post > 1 ? sure : possible).add(start);
      number = post;
    } else if (rule || empty >= GAP_LINES) possible.add(start);
    if (next === items.length + 1) items.push(start);
    empty = 0;
    rule = false;
  }
  if (isListOfOffers(text, items)) for (const start of items) sure.add(start);
  return weigh(text, sure, possible);
}

/** Numbered items are posts only when every one of them is an offer: most lists are parts of one. */
function isListOfOffers(text: string, items: readonly number[]): boolean {
  return items.length >= 2 && items.every((start, at) => isOffer(text.slice(start, items[at + 1] ?? text.length)));
}

function hasWords(written: readonly string[], before: number): boolean {
  return written.slice(0, before).some((line) => line !== "" && !isRule(line));
}

/** Keeps a possible cut only where the stretch before it and the one behind it are offers with contacts of their own. */
function weigh(text: string, sure: ReadonlySet<number>, possible: ReadonlySet<number>): number[] {
  const all = [...sure, ...possible].sort((a, b) => a - b).filter((start) => text.slice(0, start).trim() !== "");
  const cuts: number[] = [];
  let from = 0;
  let isOfferBefore = false;
  for (const [at, start] of all.entries()) {
    isOfferBefore = isOfferBefore || isOffer(text.slice(from, start));
    const isOfferBehind = isOffer(text.slice(start, all[at + 1] ?? text.length));
    if (sure.has(start) || (isOfferBefore && isOfferBehind)) {
      cuts.push(start);
      isOfferBefore = false;
    }
    from = start;
  }
  return cuts;
}

function isOffer(words: string): boolean {
  if (words.length < SHORTEST) return false;
  return PHONE.test(words) || CONTACT.test(words.toLowerCase());
}
