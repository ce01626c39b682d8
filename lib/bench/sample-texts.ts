/** In: labelled texts. Out: texts of a given length in a given script, made by putting such texts one after another, and
 *  hostile ones. Lengths are UTF-16 code units. */
import type { CorpusRow } from "../reports/index.ts";

export interface SampleSet {
  name: string;
  length: number;
  texts: string[];
}

const SCRIPTS: Record<string, string[]> = {
  "Latin (vi, en)": ["vi", "en"],
  Han: ["zh-Hans", "zh-Hant"],
  Thai: ["th"],
  Khmer: ["km"],
  Cyrillic: ["ru"],
};

/** `many` texts per script and length, each starting at another row so that no two are the same. */
export function sampleSets(rows: readonly CorpusRow[], lengths: readonly number[], many: number): SampleSet[] {
  return Object.entries(SCRIPTS).flatMap(([name, languages]) => {
    const pool = rows.filter((row) => languages.includes(row.lang)).map((row) => row.text);
    if (pool.length === 0) return [];
    return lengths.map((length) => ({
      name,
      length,
      texts: Array.from({ length: many }, (_, i) => fill(pool, i, length)),
    }));
  });
}

function fill(pool: readonly string[], from: number, length: number): string {
  let text = "";
  for (let i = from; text.length < length; i++) text += `${pool[i % pool.length]} `;
  return text.slice(0, length);
}

/** Texts made to be slow: each `length` units long. */
export function hostileTexts(length: number): Record<string, string> {
  const repeat = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return {
    "one letter": repeat("a"),
    "spaced letters": repeat("l ừ a "),
    digits: repeat("9 0 1 "),
    "combining marks": `e${repeat("\u0301")}`.slice(0, length),
    "zero width": repeat("v\u200bé\u200b "),
    "half a phrase": repeat("lo vé không thu "),
    "no-words": repeat("không no never "),
    "open lines": repeat("A: b\n"),
    Han: repeat("包机票"),
    leet: repeat("vi3c nh3 "),
    "marks of quotation": repeat("'a'a "),
  };
}
