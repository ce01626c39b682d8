/** In: a rule set and sample texts. Out: µs per text and texts per second of the engine, of a keyword loop over the same
 *  words and of natural's Bayes classifier trained on the same labelled texts, in one process and one run, so that the
 *  ratios hold when the machine's speed drifts. Medians of several rounds. */
import { BayesClassifier } from "natural/lib/natural/classifiers/index.js";
import { evaluate, type RuleSet } from "../engine/index.ts";
import type { CorpusRow } from "../reports/index.ts";
import { hostileTexts, type SampleSet } from "./sample-texts.ts";

export interface SpeedRow {
  name: string;
  length: number;
  engine: number;
  keywords: number | null;
  classifier: number | null;
}

const ROUNDS = 5;
/** What the engine does for each text is much code: it runs at full speed after a thousand texts or so. */
const WARM_MS = 1500;

/** All figures are µs per text; `words` are those that the keyword loop looks for. */
export function engineSpeed(
  ruleset: RuleSet,
  words: readonly string[],
  sets: readonly SampleSet[],
  labelled: readonly CorpusRow[],
): SpeedRow[] {
  const classifier = new BayesClassifier();
  for (const { text, label } of labelled.slice(0, 150)) classifier.addDocument(text, label);
  classifier.train();
  return sets.map(({ name, length, texts }) => ({
    name,
    length,
    engine: median(texts, (text) => evaluate(text, ruleset)),
    keywords: length === 1000 ? median(texts, (text) => countWords(text, words)) : null,
    classifier: length === 1000 ? median(texts.slice(0, 8), (text) => classifier.classify(text)) : null,
  }));
}

/** The hostile texts at full and half length, for the ratio that shows whether time is linear. */
export function hostileSpeed(ruleset: RuleSet, length: number): { name: string; full: number; half: number }[] {
  const half = hostileTexts(length / 2);
  return Object.entries(hostileTexts(length)).map(([name, text]) => ({
    name,
    full: median([text], () => evaluate(text, ruleset)),
    half: median([half[name] as string], (shorter) => evaluate(shorter, ruleset)),
  }));
}

function countWords(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  let count = 0;
  for (const word of words) if (lower.includes(word)) count++;
  return count;
}

function median(texts: readonly string[], work: (text: string) => unknown): number {
  const warmUntil = performance.now() + WARM_MS;
  do for (const text of texts) work(text);
  while (performance.now() < warmUntil);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (const text of texts) work(text);
    rounds.push(Number(process.hrtime.bigint() - start) / 1000 / texts.length);
  }
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1] as number;
}
