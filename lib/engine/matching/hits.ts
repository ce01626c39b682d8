/** In: a word and where its letters were found. Out: the hit, or null: the word belongs to a language that the text does not
 *  speak, its marks are another word's, it is no form of the stem, or it is a part of a longer word. */
import { compareMarks, MARKS } from "../text/compare-marks.ts";
import { SPACELESS } from "../text/scripts.ts";
import type { Hit, Reading, RuleSet, WordFacts } from "../types.ts";
import { standsWhole } from "./stands-whole.ts";
import { stemmerFor } from "./stemmers.ts";
import { FLAG, kindOf, languageOf, TARGET, targetOf, UNKNOWN } from "./word-facts.ts";

/** A text, and what of the rule set depends on its languages. */
export interface Seen {
  reading: Reading;
  facts: WordFacts;
  languages: RuleSet["languages"];
  /** by language of the rule set: 1 where the text speaks it */
  spoken: Uint8Array;
  /** index of English, which is read everywhere: offers mix it in */
  english: number;
}

export function spokenIn(reading: Reading, facts: WordFacts, languages: RuleSet["languages"]): Seen {
  const spoken = new Uint8Array(UNKNOWN + 1);
  let english = -1;
  for (let index = 0; index < languages.length; index++) {
    const { code } = languages[index]!;
    if (code === "en") english = index;
    if (reading.languages.includes(code)) spoken[index] = 1;
  }
  return { reading, facts, languages, spoken, english };
}

/** Words of this many tokens are no chance likeness to a word of another language. */
const NO_CHANCE = 3;
/** Folded Latin letters and digits lie below this unit. */
const LAST_LATIN = 0x24f;

/** Units `from` to `to` where the word does not fill its tokens. `compares`: text or word may have marks there. */
export function hitAt(
  seen: Seen,
  word: number,
  packed: number,
  tokenFrom: number,
  tokenTo: number,
  compares: boolean,
  from = seen.reading.tokenUnit[tokenFrom]!,
  to = seen.reading.tokenUnitEnd[tokenTo - 1]!,
): Hit | null {
  const { reading } = seen;
  if (isForeign(seen, packed, tokenTo - tokenFrom, reading.stream[from]!)) return null;
  if ((packed & FLAG.stem) !== 0 && !hasStem(seen, word, languageOf(packed), tokenTo - 1)) return null;
  let alone = (packed & FLAG.context) === 0;
  if (compares) {
    const marks = marksOf(seen, word, languageOf(packed), from, to);
    if (marks === MARKS.other) return null;
    if (marks === MARKS.missing) alone = false;
  }
  const spaceless = SPACELESS[reading.tokenScript[tokenFrom]!] === 1;
  if (spaceless && !fillsGraphemes(reading, tokenFrom, tokenTo, from, to)) return null;
  if (spaceless && (packed & FLAG.whole) !== 0) {
    const language = seen.languages[languageOf(packed)];
    if (!standsWhole(reading, from, to, language?.code ?? "und")) return null;
  }
  return {
    term: kindOf(packed) === TARGET.term ? targetOf(packed) : -1,
    word,
    tokenFrom,
    tokenTo,
    start: reading.tokenStart[tokenFrom]!,
    end: reading.tokenEnd[tokenTo - 1]!,
    alone,
    negated: false,
  };
}

/** A letter with other marks than the word's is another letter: `មាន` is not in `គ្មាន`. */
function fillsGraphemes(
  { tokenUnit, tokenUnitEnd, tokenScript }: Reading,
  tokenFrom: number,
  tokenTo: number,
  from: number,
  to: number,
): boolean {
  if (tokenUnit[tokenFrom] !== from) return false;
  return tokenUnitEnd[tokenTo - 1] === to || SPACELESS[tokenScript[tokenTo - 1]!] === 0;
}

/** Short words of one language are everyday words of another (`di`, `me`, `the`, `may`), so a word in Latin letters counts only
 *  where its language is among the text's, or none was recognised. Names of places belong to every language. */
function isForeign({ reading, spoken, english }: Seen, packed: number, tokens: number, firstUnit: number): boolean {
  const language = languageOf(packed);
  if (spoken[language] === 1 || tokens >= NO_CHANCE || firstUnit > LAST_LATIN) return false;
  const kind = kindOf(packed);
  if (kind === TARGET.place || (language === english && kind === TARGET.term)) return false;
  return reading.languages.length > 0;
}

function hasStem({ reading, facts, languages }: Seen, word: number, language: number, token: number): boolean {
  const { stream, tokenUnit, tokenUnitEnd } = reading;
  let written = "";
  for (let at = tokenUnit[token]!; at < tokenUnitEnd[token]!; at++) written += String.fromCharCode(stream[at]!);
  return stemmerFor(languages[language]?.code ?? "und")?.(written) === facts.stems.get(word);
}

/** Other marks than the word's are another word (`lò` is not `lo`). Missing ones are `missing` in a post that writes marks, and
 *  as good as written in one that writes none. */
function marksOf({ reading, facts, spoken }: Seen, word: number, language: number, from: number, to: number): number {
  const { marked, stream, unitToken, tokenPost, unmarkedPosts } = reading;
  const marks = compareMarks(marked, stream, from, to, facts.marked, facts.markedStart[word]!);
  if (marks !== MARKS.missing) return marks;
  if (spoken[language] === 0) return MARKS.other;
  return unmarkedPosts[tokenPost[unitToken[from]!]!] ? MARKS.written : MARKS.missing;
}
