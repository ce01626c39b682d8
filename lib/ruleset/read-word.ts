/** In: a word as an editor writes it, and its language. Out: what the automaton looks for and how a find must stand, or what
 *  is wrong with the word. The signs: `*` for "and so on" at an end or before a space, `~` for every form by the stemmer.
 *  Order: signs off, then folding (the same folding that texts go through), then edges by the script at either end.
 *  Left to others: numbering words and patterns (compile/words.ts). */
import { stemmerFor, type Word } from "../engine/index.ts";
import { type Folding, folderByLetters } from "./fold-by-letters.ts";
import type { WordEntry } from "./schema/word.ts";

export interface ReadPiece {
  units: string;
  startEdge: boolean;
  endEdge: boolean;
}

export interface ReadWord {
  kind: "word";
  text: string;
  marked: string;
  pieces: ReadPiece[];
  stands: Word["stands"];
  stem: string | null;
  context: boolean;
}

export type WordReading = ReadWord | { kind: "faulty"; message: string; hint: string | null };

/** A shorter beginning would be looked up at every other word of a text. */
const SHORTEST_STEM = 3;
/** In these a form of a word may begin with a prefix (me-, ber-, pe-), so the stem may stand inside. */
const PREFIXING = new Set(["id", "ms"]);
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export const writtenWord = (entry: WordEntry) => (typeof entry === "string" ? entry : entry.word);

type Fold = (word: string) => Folding;

/** Reads words, each once: several checks and the compiler ask for every word. */
export function wordReader(): (entry: WordEntry, language: string) => WordReading {
  const known = new Map<string, WordReading>();
  const fold = folderByLetters();
  return (entry, language) => {
    const { stands = "", context = "" } = typeof entry === "string" ? {} : entry;
    const key = `${language}\0${stands}\0${context}\0${writtenWord(entry)}`;
    const reading = known.get(key) ?? readWord(entry, language, fold);
    known.set(key, reading);
    return reading;
  };
}

function readWord(entry: WordEntry, language: string, fold: Fold): WordReading {
  const written = writtenWord(entry).normalize("NFC").trim();
  const { stands = null, context = false } = typeof entry === "string" ? {} : entry;
  if (written.startsWith("~")) return readStem(written, language, context, fold);
  if (written.includes("~")) return faulty("`~` belongs before a single word", 'one word after `~`: "~apply"');
  const parts = splitAtStars(written);
  if (typeof parts === "string") return faulty(parts, "a star ends or begins a word: `recruit*`, `*work`");
  const pieces: ReadPiece[] = [];
  const marks: string[] = [];
  for (const { text, openStart, openEnd } of parts) {
    const { folded, marked } = fold(text);
    if (folded === "") return faulty(`nothing in \`${text}\` to look for`, "a word needs at least one letter or digit");
    const startEdge = !openStart && !isSpaceless(first(text));
    pieces.push({ units: folded, startEdge, endEdge: !openEnd && !isSpaceless(last(text)) });
    marks.push(marked);
  }
  if (stands === "whole" && !isSpaceless(first(written)) && !isSpaceless(last(written))) {
    return faulty("`stands: whole` is for scripts without spaces", "words of other scripts stand whole anyway");
  }
  const marked = marks.join(" ");
  return { kind: "word", text: written, marked, pieces, stands: stands ?? standing(pieces), stem: null, context };
}

function standing(pieces: readonly ReadPiece[]): Word["stands"] {
  const startEdge = pieces[0]?.startEdge ?? false;
  const endEdge = pieces.at(-1)?.endEdge ?? false;
  if (startEdge) return endEdge ? "whole" : "start";
  return endEdge ? "end" : "inside";
}

function readStem(written: string, language: string, context: boolean, fold: Fold): WordReading {
  const word = written.slice(1).trim();
  const stemmer = stemmerFor(language);
  if (!stemmer) {
    const hint = `write the beginning that all forms share: \`${word.slice(0, 4)}*\``;
    return faulty(`there is no stemmer for \`${language}\``, hint);
  }
  const { folded, marked } = fold(word);
  if (/[\s*~]/.test(word) || folded === "" || folded.includes(" ")) {
    return faulty("`~` takes one word", "list the forms of a phrase, or use stars");
  }
  const stem = stemmer(folded);
  let shared = 0;
  while (shared < stem.length && shared < folded.length && stem[shared] === folded[shared]) shared++;
  if (shared < SHORTEST_STEM) {
    return faulty(`\`${word}\` and its stem \`${stem}\` share too few letters`, "list its forms one by one");
  }
  const startEdge = !PREFIXING.has(language);
  return {
    kind: "word",
    text: written,
    marked: marked.slice(0, shared),
    pieces: [{ units: folded.slice(0, shared), startEdge, endEdge: false }],
    stands: startEdge ? "start" : "inside",
    stem,
    context,
  };
}

interface Part {
  text: string;
  openStart: boolean;
  openEnd: boolean;
}

/** Cuts `высок* зарплат*` into what stands between the stars; a text when a star stands where it says nothing. */
function splitAtStars(written: string): Part[] | string {
  const parts: Part[] = [];
  let words: string[] = [];
  let openStart = false;
  for (const word of written.split(/\s+/)) {
    const bare = word.replace(/^\*/, "").replace(/\*$/, "");
    if (bare === "") return "a star alone stands for anything";
    if (bare.includes("*")) return `a star inside \`${word}\``;
    if (word.startsWith("*")) {
      if (words.length > 0) parts.push({ text: words.join(" "), openStart, openEnd: false });
      words = [];
      openStart = true;
    }
    words.push(bare);
    if (word.endsWith("*")) {
      parts.push({ text: words.join(" "), openStart, openEnd: true });
      words = [];
      openStart = false;
    }
  }
  if (words.length > 0) parts.push({ text: words.join(" "), openStart, openEnd: false });
  return parts;
}

const isSpaceless = (letter: string) => SPACELESS.test(letter);
const letters = (text: string) => [...text].filter((letter) => !/\p{M}/u.test(letter));
const first = (text: string) => letters(text)[0] ?? "";
const last = (text: string) => letters(text).at(-1) ?? "";

const faulty = (message: string, hint: string | null): WordReading => ({ kind: "faulty", message, hint });
