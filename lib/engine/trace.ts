/** What each step made of a text, for `--explain` and failing tests. A step reports; it never reads the trace. */
export type Trace = (step: "text" | "entities" | "words" | "signals" | "frame" | "scoring", detail: unknown) => void;
