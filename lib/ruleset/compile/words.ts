/** In: everything in the library that holds words. Out: the words numbered, and the patterns that the automaton looks for.
 *  Words that cannot be read are left out here and named by validate/words-readable.ts.
 *  Two spellings of the same marks (NFC, NFD) come out alike, since reading a word folds it. */
import type { Pattern, Place, Term, Word } from "../../engine/types.ts";
import type { RuleLibrary } from "../library.ts";
import type { ReadWord } from "../read-word.ts";
import type { WordEntry } from "../schema/word.ts";

export interface CompiledWords {
  terms: Term[];
  places: Place[];
  words: Word[];
  patterns: Pattern[];
  /** term id → index */
  termIndex: Map<string, number>;
}

export function compileWords(library: RuleLibrary): CompiledWords {
  const words: Word[] = [];
  const patterns: Pattern[] = [];
  const add = (entries: readonly WordEntry[], language: string, target: Word["target"], except: boolean) => {
    for (const entry of entries) {
      const read = library.readWord(entry, language);
      if (read.kind === "faulty") continue;
      addPatterns(patterns, read, words.length);
      const { text, marked, stands, stem, context } = read;
      words.push({ target, language, text, marked, stands, stem, context, except });
    }
  };
  const addAll = (byLanguage: Record<string, readonly WordEntry[]>, target: Word["target"], except: boolean) => {
    for (const [language, entries] of Object.entries(byLanguage)) add(entries, language, target, except);
  };

  const termIndex = new Map<string, number>();
  const terms = library.terms.map(({ data }, term) => {
    termIndex.set(data.id, term);
    addAll(data.words, { kind: "term", term }, false);
    addAll(data.except ?? {}, { kind: "term", term }, true);
    return { id: data.id, as: data.as ?? null, languages: Object.keys(data.words) };
  });

  const rows = library.places.flatMap(({ data }) => data.places);
  const places = rows.map((row, place) => {
    addAll(row.words, { kind: "place", place }, false);
    addAll(row.except ?? {}, { kind: "place", place }, true);
    return { id: row.id, name: row.name, kind: row.kind, country: row.country, asOf: row.as_of };
  });

  for (const { data } of library.languages) {
    add(data.negation.before ?? [], data.code, { kind: "negation", side: "before" }, false);
    add(data.negation.after ?? [], data.code, { kind: "negation", side: "after" }, false);
    add(data.negation.except ?? [], data.code, { kind: "negation", side: "none" }, true);
  }
  return { terms, places, words, patterns, termIndex };
}

function addPatterns(patterns: Pattern[], { pieces }: ReadWord, word: number): void {
  const lastPiece = pieces.length - 1;
  for (const [piece, { units, startEdge, endEdge }] of pieces.entries()) {
    patterns.push({ word, piece, lastPiece, units, startEdge, endEdge });
  }
}

/** Every word of the library as an editor wrote it, in lower case. */
export function writtenWords(library: RuleLibrary): string[] {
  return compileWords(library).words.map(({ text }) => text.toLowerCase());
}
