/** In: the submitted text and where the form of a company ends or begins. Out: where the name beside it ends or begins, when
 *  there is one: words with a capital letter (in a text all in small letters there is no telling), up to a sign, a line end
 *  or a word that no name has. UTF-16 offsets of the text. */
import { INFO, kindAt } from "../../text/characters.ts";
import { KIND, UPPER } from "../../text/units.ts";

const LONGEST_NAME = 12;
const LONGEST_WORD = 30;
const IN_NAMES = new Set(["&", "'", "’", ".", "-"]);
const QUOTES = new Set([" ", ":", '"', "“", "”", "'", "’", "«", "»"]);
/** Joins inside names. */
const JOINING = new Set(["of", "the", "and", "&", "de", "do", "da", "và", "va", "der", "di"]);
/** Words that no name begins with, whatever their case. Lower case, with marks or not. */
const NO_NAME = new Set(
  (
    "confidential company employer tuyển tuyen cần can địa dia chỉ mức muc lương luong we our the is are will needs hiring " +
    "required urgent urgently salary location position tại tai ở có này nay đang dang không khong là has a at for tel hotline nào nao"
  ).split(" "),
);
/** Behind a plain "company" or "hotel" these begin a sentence or say what sort it is: `công ty bên Thái`, `CÔNG TY TỐT`. */
const NO_BARE_NAME = new Set(
  (
    "công cong ty cty chúng chung tôi toi bên ben em anh chị chi group và va với voi co làm lam việc viec lớn lon uy tín tin nước " +
    "nuoc ngoài ngoai game online mẹ me con tốt tot xấu xau khác khac cũ cu mới moi sẽ se hỗ ho trợ tro trả tra lo bao cấp cap an " +
    "in agency address của cua thì thi mình minh đó do ấy ay tui họ giữ giu"
  ).split(" "),
);
/** `St. Mary's`: an abbreviation inside a name; a longer word with a full stop ends the sentence before it. */
const LONGEST_ABBREVIATION = 4;

export type IsPlace = (start: number, end: number) => boolean;

interface Word {
  text: string;
  start: number;
  end: number;
}

/** End of the name that begins behind `from` and how many of its words have a capital, or null. */
export function nameAfter(
  text: string,
  from: number,
  bare: boolean,
  isPlace: IsPlace,
): { end: number; words: number } | null {
  let at = from;
  while (at - from < 4 && QUOTES.has(text[at] as string)) at++;
  let end: number | null = null;
  let capitals = 0;
  for (let count = 0; count < LONGEST_NAME; count++) {
    const word = wordAt(text, at);
    if (!word) break;
    const lower = word.text.toLowerCase();
    const capital = isCapital(text, word.start);
    if (count === 0 && (NO_NAME.has(lower) || (bare && NO_BARE_NAME.has(lower)))) break;
    if (!capital && (count === 0 || !(JOINING.has(lower) || isInsideName(text, word)))) break;
    if (capital && !isPlace(word.start, word.end)) capitals++;
    if (capital) end = word.end;
    if (text[word.end] !== " ") break;
    at = word.end + 1;
  }
  return end !== null && capitals > 0 ? { end, words: capitals } : null;
}

/** `Giáo dục Anh ngữ`, `Đầu tư & Nhân lực`: a small word before one with a capital. */
function isInsideName(text: string, word: Word): boolean {
  if (text[word.end] !== " ") return false;
  const next = wordAt(text, word.end + 1);
  if (!next) return false;
  if (isCapital(text, next.start)) return true;
  const beyond = JOINING.has(next.text.toLowerCase()) && text[next.end] === " " ? wordAt(text, next.end + 1) : null;
  return beyond !== null && isCapital(text, beyond.start);
}

function wordAt(text: string, at: number): Word | null {
  let end = at;
  while (end - at < LONGEST_WORD && isNameUnit(text, end)) end++;
  while (end > at + 1 && text[end - 1] !== "&" && IN_NAMES.has(text[end - 1] as string)) end--;
  return end === at ? null : { text: text.slice(at, end), start: at, end };
}

function isNameUnit(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (at < 0 || at >= text.length) return false;
  return kind === KIND.letter || kind === KIND.digit || kind === KIND.mark || IN_NAMES.has(text[at] as string);
}

function isCapital(text: string, at: number): boolean {
  return ((INFO[text.charCodeAt(at)] as number) & UPPER) !== 0;
}

/** Start of the name that ends before `to` and how many of its words have a capital, or null. */
export function nameBefore(
  text: string,
  to: number,
  bare: boolean,
  isPlace: IsPlace,
): { start: number; words: number } | null {
  let at = skipBack(text, to, bare ? BETWEEN : BETWEEN_LEGAL);
  let start: number | null = null;
  let capitals = 0;
  for (let count = 0; count < LONGEST_NAME; count++) {
    let from = at;
    while (at - from < LONGEST_WORD && isNameUnit(text, from - 1)) from--;
    const word = text.slice(from, at);
    const lower = (word.endsWith(".") ? word.slice(0, -1) : word).toLowerCase();
    const begins = isCapital(text, from);
    const capital = word !== "" && (begins || NUMBERED.test(word));
    if ((!capital && !JOINING.has(lower)) || NO_NAME.has(lower)) break;
    if (word.endsWith(".") && word.length > LONGEST_ABBREVIATION) break;
    if (capital) {
      start = from;
      if (begins && !isPlace(from, at)) capitals++;
    }
    if (text[from - 1] !== " ") break;
    at = from - 1;
  }
  return start !== null && capitals > 0 ? { start, words: capitals } : null;
}

/** Over the signs between the name and its form, and over a country in brackets: `Crown Stitch (Cambodia) Co., Ltd`. */
function skipBack(text: string, to: number, signs: Set<string>): number {
  let at = to;
  while (at > 0 && signs.has(text[at - 1] as string) && to - at < 3) at--;
  if (text[at - 1] !== ")") return at;
  const near = Math.max(0, at - LONGEST_BRACKET);
  const open = near + text.slice(near, at).lastIndexOf("(");
  if (open < near || open === 0) return at;
  return text[open - 1] === " " ? open - 1 : open;
}
const LONGEST_BRACKET = 40;
const BETWEEN = new Set([" ", "“", '"', "'", "-"]);
const BETWEEN_LEGAL = new Set([...BETWEEN, ","]);
/** `Get Hooked 360, Inc` */
const NUMBERED = /^\d{1,6}[A-Z]?$/;
