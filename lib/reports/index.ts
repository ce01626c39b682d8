/** Measuring: labelled texts in, counts with intervals out. */
export { type Corpus, type CorpusFile, type CorpusRow, readCorpus } from "./corpus.ts";
export { formatRecall, type Recall } from "./format-recall.ts";
export { formatReport } from "./format-report.ts";
export { PERTURBATIONS } from "./perturb.ts";
export { AGREEMENTS, type Agreement, agreement, isRaised, type Judged, type Tally, tally } from "./tally.ts";
export { wilson } from "./wilson.ts";
