/** The engine's words: what goes in, what each step hands to the next, what comes out. Nothing here does anything. */

export * from "./types/entity.ts";
export * from "./types/evaluation.ts";
export * from "./types/money.ts";
export * from "./types/reading.ts";
export * from "./types/rule-set.ts";
export * from "./types/vocabulary.ts";
