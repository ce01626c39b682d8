/** In: the submitted text and the legal form of a company in a script that knows no capitals. Out: the company, when a name
 *  stands where names stand there: between an opening word and the form (`บริษัท … จำกัด`), glued to the form
 *  (`中路桥江海外工程有限公司`), or in the words right before it (`शारदा ओवरसीज प्राइवेट लिमिटेड`). UTF-16 offsets of the text.
 *  Makes worse: "our private limited" has a name in Hindi. */
import { kindAt } from "../../text/characters.ts";
import { KIND } from "../../text/units.ts";
import type { Span } from "../../types.ts";

/** Han names run into their form: this many letters before it make a name. */
const JOINED_NAME = { least: 2, most: 14 };
const JOINED = /[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7a3\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f]/;
const CASELESS = /[\u0600-\u06ff\u0900-\u0dff\u1200-\u139f]/;
const OPENINGS = ["บริษัท", "บจก", "หจก", "ห้างหุ้นส่วน", "ບໍລິສັດ", "ក្រុមហ៊ុន", "ကုမ္ပဏီ"];
/** These also mean "limited": they make a company only behind an opening word. */
const ONLY_PAIRED = ["จำกัด", "จํากัด", "มหาชน", "ຈຳກັດ", "ຈໍາກັດ"];
const LONGEST_PAIR = 80;
const MOST_WORDS = 4;
const LEAST_LETTERS = 2;

/** Whether the form is written in such a script. */
export function hasNoCapitals(form: string): boolean {
  return isJoined(form) || CASELESS.test(form);
}

/** Whether the script is also written without spaces, or glues words on. */
export function isJoined(form: string): boolean {
  return JOINED.test(form);
}

export function nameWithoutCapitals(text: string, form: Span): Span | null {
  const written = text.slice(form.start, form.end);
  if (!isJoined(written)) return wordsBefore(text, form);
  return pairedName(text, form) ?? (ONLY_PAIRED.includes(written) ? null : joinedName(text, form));
}

function pairedName(text: string, { start, end }: Span): Span | null {
  const near = Math.max(0, start - LONGEST_PAIR, text.lastIndexOf("\n", start - 1) + 1);
  const before = text.slice(near, start);
  for (const opening of OPENINGS) {
    const at = before.lastIndexOf(opening);
    if (at >= 0 && countLetters(before, at + opening.length) >= LEAST_LETTERS) return { start: near + at, end };
  }
  return null;
}

function countLetters(text: string, from: number): number {
  let letters = 0;
  for (let at = from; at < text.length; at++) if (isLetter(text, at)) letters++;
  return letters;
}

/** Letters of the same script on either side. */
function joinedName(text: string, { start, end }: Span): Span | null {
  let from = start;
  while (from > 0 && start - from < JOINED_NAME.most && JOINED.test(text[from - 1] as string)) from--;
  if (start - from >= JOINED_NAME.least) return { start: from, end };
  let to = text[end] === " " ? end + 1 : end;
  const first = to;
  while (to < text.length && to - first < JOINED_NAME.most && JOINED.test(text[to] as string)) to++;
  return to - first >= JOINED_NAME.least ? { start, end: to } : null;
}

/** Up to a few words before the form, as far as only single spaces part them. */
function wordsBefore(text: string, { start, end }: Span): Span | null {
  let from = start;
  for (let words = 0; words < MOST_WORDS && text[from - 1] === " "; words++) {
    let at = from - 1;
    while (at > 0 && isLetter(text, at - 1)) at--;
    if (from - 1 - at < LEAST_LETTERS) break;
    from = at;
  }
  return from < start ? { start: from, end } : null;
}

function isLetter(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === KIND.letter || kind === KIND.mark;
}
