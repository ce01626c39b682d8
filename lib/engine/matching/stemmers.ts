/** In: a language. Out: its stemmer from `natural`, or null where it has none that helps.
 *  Only words that an editor marked with `~` are stemmed, and only the token that such a word's prefix has hit: a stemmer
 *  over every token of a text would cost more than all other steps together (docs/decisions). */
import {
  PorterStemmer,
  PorterStemmerEs,
  PorterStemmerFr,
  PorterStemmerIt,
  PorterStemmerPt,
  PorterStemmerRu,
  StemmerId,
} from "natural/lib/natural/stemmers/index.js";

type Stemmer = (word: string) => string;

const STEMMERS: Record<string, { stem: Stemmer }> = {
  en: PorterStemmer,
  es: PorterStemmerEs,
  fr: PorterStemmerFr,
  it: PorterStemmerIt,
  pt: PorterStemmerPt,
  ru: PorterStemmerRu,
  id: StemmerId,
  ms: StemmerId,
};

/** A pure function from a lower-case word to its stem. */
export function stemmerFor(language: string): Stemmer | null {
  const stemmer = STEMMERS[language];
  return stemmer ? (word) => stemmer.stem(word) : null;
}
