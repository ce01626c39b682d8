/** In: the submitted text and where the form of a company ends or begins. Out: where the name beside it ends or begins, when
 *  there is one: words with a capital letter (in a text all in small letters there is no telling), up to a sign, a line end
 *  or a word that no name has. UTF-16 offsets of the text. */

const LONGEST_NAME = 8;
const WORD = /[\p{L}\p{M}\p{N}&'’.-]/u;
const UPPER = /\p{Lu}/u;
/** Joins inside names. */
const JOINING = new Set(["of", "the", "and", "&", "de", "do", "da", "và", "va", "der", "di"]);
/** Capitals that begin a sentence, an address or the next field rather than a name. Lower case, with marks or not. */
const NO_NAME = new Set(
  (
    "confidential company employer agency công cong ty cty chúng chung tôi toi bên ben em anh chị chi tuyển tuyen cần can địa " +
    "dia chỉ mức muc lương luong we our the is are will needs hiring required urgent urgently salary location address position " +
    "group và va với voi tại tai ở o có co này nay đang dang không khong làm lam việc viec lớn lon uy tín tin nước nuoc ngoài " +
    "ngoai game online mẹ me con tốt tot xấu xau khác khac cũ cu mới moi nào nao sẽ se hỗ ho trợ tro trả tra lo bao cấp cap is has a an at in for tel hotline"
  ).split(" "),
);

export type IsPlace = (start: number, end: number) => boolean;

interface Word {
  text: string;
  start: number;
  end: number;
}

/** End of the name that begins behind `from` and how many of its words have a capital, or null. */
export function nameAfter(text: string, from: number, isPlace: IsPlace): { end: number; words: number } | null {
  let at = from;
  while (at < text.length && /[ :"“”'’«»]/.test(text[at] as string) && at - from < 4) at++;
  let end: number | null = null;
  let capitals = 0;
  for (let count = 0; count < LONGEST_NAME; count++) {
    const word = wordAt(text, at);
    if (!word) break;
    const bare = word.text.toLowerCase();
    const capital = UPPER.test(word.text[0] as string);
    if (NO_NAME.has(bare) && (count === 0 || !capital)) break;
    if (!capital && (count === 0 || !(JOINING.has(bare) || isInsideName(text, word)))) break;
    if (capital && !isPlace(word.start, word.end)) capitals++;
    if (capital) end = word.end;
    if (text[word.end] !== " ") break;
    at = word.end + 1;
  }
  return end !== null && capitals > 0 ? { end, words: capitals } : null;
}

/** `Giáo dục Anh ngữ Măng Non`: a small word between two of which the next has a capital. */
function isInsideName(text: string, word: Word): boolean {
  if (text[word.end] !== " ") return false;
  const next = wordAt(text, word.end + 1);
  return next !== null && UPPER.test(next.text[0] as string);
}

function wordAt(text: string, at: number): Word | null {
  let end = at;
  while (end < text.length && WORD.test(text[end] as string)) end++;
  const bare = text.slice(at, end).replace(/[.'’-]+$/, "");
  return bare.length === 0 ? null : { text: bare, start: at, end: at + bare.length };
}

/** Start of the name that ends before `to`, or null. */
export function nameBefore(text: string, to: number, isPlace: IsPlace): number | null {
  let at = to;
  while (at > 0 && /[ ,("“'-]/.test(text[at - 1] as string) && to - at < 3) at--;
  if (text[at - 1] === ")") {
    const open = text.lastIndexOf("(", at);
    if (open > 0 && at - open < 40) at = text[open - 1] === " " ? open - 1 : open;
  }
  let start: number | null = null;
  let capitals = 0;
  for (let count = 0; count < LONGEST_NAME; count++) {
    let from = at;
    while (from > 0 && WORD.test(text[from - 1] as string)) from--;
    const word = text.slice(from, at);
    const bare = word.toLowerCase();
    const capital = word !== "" && (UPPER.test(word[0] as string) || /^\d/.test(word));
    if (!capital && !JOINING.has(bare)) break;
    if (NO_NAME.has(bare.replace(/\.$/, ""))) break;
    if (capital) {
      start = from;
      if (!isPlace(from, at)) capitals++;
    }
    if (text[from - 1] !== " ") break;
    at = from - 1;
  }
  return capitals > 0 ? start : null;
}
