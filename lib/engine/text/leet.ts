/** In: a run of letters with digits or signs among them. Out: the letters that were meant, or null when the digits are
 *  digits. Careful rather than complete: `vi3c`, `CUST0MER`, `fr33`, `GAM|NG` are read; `8tr30`, `h1b`, `covid19`, `4G`,
 *  `vd00`, `w2w` are not.
 *  Makes worse: a product code such as `AB1CD` reads as a word.
 *  Left to others: which runs may be tried at all (repair-words.ts). */
import { isSyllable } from "./syllables.ts";

/** `1`, `|` and `!` are `i` or `l` by their neighbours. */
const LATIN: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "|": "i",
  "!": "i",
};
const CYRILLIC: Record<string, string> = { "0": "о", "3": "з", "4": "ч", "6": "б" };
/** What stands behind a figure: `co4g`, `thue5tr`. */
const UNITS = new Set(
  "k tr trieu ty cu lit chai usd usdt d dong g h t th thang m p kg km cm s gio ngay nam tuoi nguoi x d am pm mb gb tb mah ml w in".split(
    " ",
  ),
);
/** Short forms that take a number: `th4` is April. */
const COUNTED = new Set("th tr q p lv no so nr f n m d h k t vd id v c b a e g".split(" "));
/** Names of offices and norms that look like leet. */
const NAMES = new Set(["p3mi", "bp3mi", "sip3mi", "lp3i", "p3dn", "p3ke", "bp3tki"]);
const VOWEL = /[aeiouy]/;
const CYRILLIC_VOWEL = /[аеиоуыэюяіїє]/;
const LETTERS = /[^0-9@$|!]/g;

/** `raw` is folded; `isCyrillic` names the script of its letters. Equally long as what comes back. */
export function readLeet(raw: string, isCyrillic: boolean): string | null {
  const letters = raw.match(LETTERS)?.length ?? 0;
  if (NAMES.has(raw)) return null;
  const groups = raw.match(/[0-9@$|!]+/g) ?? [];
  if (letters < 2 || letters < groups.length * (letters === 2 ? 1 : 1.5)) return null;
  if (groups.some((group) => group.length > 2 || (group.length === 2 && group[0] !== group[1]))) return null;
  const read = [...raw].map((sign, at) => readSign(raw, at, isCyrillic ? CYRILLIC[sign] : LATIN[sign])).join("");
  if (/[0-9@$|!]/.test(read)) return null;
  if (!(isCyrillic ? CYRILLIC_VOWEL : VOWEL).test(read)) return null;
  if (/^[0-9]/.test(raw) && !mayBegin(raw, isCyrillic, letters)) return null;
  if (/[0-9]$/.test(raw) && !mayEnd(raw, read)) return null;
  return mayHold(raw, read, letters, isCyrillic) ? read : null;
}

function readSign(raw: string, at: number, letter: string | undefined): string {
  if (letter === undefined) return raw[at]!;
  if (letter !== "i") return letter;
  const before = raw[at - 1] ?? "";
  const after = raw[at + 1] ?? "";
  const word = `${raw.slice(0, at)}i${raw.slice(at + 1)}`;
  if (isSyllable(word)) return "i";
  const isLike =
    VOWEL.test(before) || ["i", "y", raw[at]].includes(after) || ("pbcfgks".includes(before) && VOWEL.test(after));
  return isLike ? "l" : "i";
}

/** `0nline`, `0ffice`, `0пыт`; not `0phi`, `0dong`: nothing to pay. */
function mayBegin(raw: string, isCyrillic: boolean, letters: number): boolean {
  if (raw[0] !== "0" || /[0-9]/.test(raw[1]!) || letters < 3) return false;
  return isCyrillic || /^0(n[a-gi-z]|f|p[a-gi-z]|v|r|b[^aeiouy])/.test(raw);
}

/** `zal0`, `fr33`, `nh3`; not `f0`, `th4`, `iphone4`. */
function mayEnd(raw: string, read: string): boolean {
  const stem = raw.replace(/[0-9]+$/, "");
  const digits = raw.slice(stem.length);
  if (stem.length < 2 || COUNTED.has(stem)) return false;
  if (digits === "0") return true;
  if (VOWEL.test(stem)) return false;
  return digits === "33" || (digits.length === 1 && isSyllable(read));
}

function mayHold(raw: string, read: string, letters: number, isCyrillic: boolean): boolean {
  if (isCyrillic) return letters >= 3;
  if (isSyllable(read)) return true;
  const unit = /[0-9]([a-z]+)$/.exec(raw)?.[1];
  if (unit && UNITS.has(unit)) return false;
  if (raw.endsWith("33")) return true;
  if (letters < 3) return /^[a-z]+[@$|!]/.test(raw) || /^[^aeiouy0-9]0[^aeiouy0-9]$/.test(raw);
  return letters >= 4 || !/[57]/.test(raw);
}
