/** What the public reads about the flags of one group in one language. */
import { z } from "zod";
import { id, review, text } from "./common.ts";

export const explanation = z.strictObject({
  name: text,
  /** why it matters to the reader, one or two short sentences */
  why: text,
  /** how an honest employer does it */
  honest: text,
  /** the one question to ask them */
  ask: text,
});
export type Explanation = z.infer<typeof explanation>;

export const explanationFile = z.strictObject({ review, flags: z.record(id, explanation) });
export type ExplanationFile = z.infer<typeof explanationFile>;
