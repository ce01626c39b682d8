/** Ways in which people hide words from filters, or machines spoil them, as functions from text to text. Each changes a fixed
 *  share of the words, so that a run can be repeated; none draws lots. For measuring only (`npm run evaluate -- --perturb`):
 *  what undoes them is lib/engine/text. */

export const PERTURBATIONS: Record<string, (text: string) => string> = {
  "look-alike letters": (text) => eachWord(text, 2, (word) => swap(word, LOOK_ALIKES)),
  "zero-width": (text) => eachWord(text, 1, (word) => insertInside(word, "\u200b")),
  "spaced letters": (text) => eachWord(text, 3, (word) => (isLatin(word) ? [...word].join(" ") : word)),
  "dotted letters": (text) => eachWord(text, 3, (word) => (isLatin(word) ? [...word].join(".") : word)),
  "full-width": (text) => swap(text, FULL_WIDTH),
  emoji: (text) => eachWord(text, 2, (word) => `${word}🔥`),
  leet: (text) => eachWord(text, 2, (word) => (isLatin(word) && word.length > 2 ? swap(word, LEET) : word)),
  "no marks": (text) =>
    text.normalize("NFD").replace(LATIN_MARKS, "$1").replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFC"),
  misspelled: (text) => eachWord(text, 4, turnLetters),
  "split over lines": (text) => eachWord(text, 5, (word) => `\n${word}`),
  "OCR noise": (text) => eachWord(text, 4, (word) => swap(word, OCR)),
};

const LOOK_ALIKES: Record<string, string> = {
  a: "\u0430",
  c: "\u0441",
  e: "\u0435",
  i: "\u0456",
  o: "\u043e",
  p: "\u0440",
  x: "\u0445",
  A: "\u0410",
  E: "\u0415",
  O: "\u041e",
};
const LEET: Record<string, string> = { a: "4", e: "3", i: "1", o: "0", A: "4", E: "3", I: "1", O: "0" };
const OCR: Record<string, string> = { l: "I", I: "l", O: "0", m: "rn" };
const FULL_WIDTH: Record<string, string> = {};
for (let code = 0x21; code < 0x7f; code++) FULL_WIDTH[String.fromCharCode(code)] = String.fromCharCode(code + 0xfee0);
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** A swap in a shorter word makes another word. */
const LONG_ENOUGH = 6;

/** Changes every nth word. */
function eachWord(text: string, every: number, change: (word: string) => string): string {
  let count = 0;
  return text.replace(WORD, (word) => (count++ % every === 0 ? change(word) : word));
}

function swap(text: string, letters: Record<string, string>): string {
  return text.replace(/./gsu, (letter) => letters[letter] ?? letter);
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}+$/u.test(word.normalize("NFC"));
}

function insertInside(word: string, sign: string): string {
  const letters = [...word];
  return letters.length < 3 ? word : letters.slice(0, 2).join("") + sign + letters.slice(2).join("");
}

/** Two letters in the middle change places. */
function turnLetters(word: string): string {
  const letters = [...word.normalize("NFC")];
  if (letters.length < LONG_ENOUGH || !isLatin(word)) return word;
  const at = letters.length >> 1;
  return [...letters.slice(0, at), letters[at + 1] ?? "", letters[at] ?? "", ...letters.slice(at + 2)].join("");
}
