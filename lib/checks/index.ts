/** The checks, for page, API, batch and command line. */

export { ADVICE, type AdviceCode } from "./advice.ts";
export { type CheckAnswer, checkAnswer, NOT_CHECKED_CODES } from "./answer-schema.ts";
export { checkLines } from "./batch/check-lines.ts";
export { type CheckDeps, type CheckOptions, type CheckOutcome, checkOffer } from "./check-offer.ts";
export { type GuidedAnswers, QUESTIONS, type Question } from "./guided-answers.ts";
export { openApi } from "./openapi.ts";
export type { PlacedSpan } from "./parts.ts";
export { publicFlags, publicFlagsOf } from "./public-flags.ts";
export { type CheckRequest, checkRequest, MAX_LONG_TEXT, MAX_TEXT, SITUATIONS, type Situation } from "./schema.ts";
export { type CheckService, checkService } from "./service.ts";
