/** One concept and its words in every language. Translators edit only this kind of file. */
import { z } from "zod";
import { example, id, languageCode, review, text } from "./common.ts";
import { words } from "./word.ts";

const TERM_ROLES = ["skill", "employer-form", "licence-word"] as const;

export const termFile = z.strictObject({
  id,
  means: text,
  /** its words count as this kind of entity */
  as: z.enum(TERM_ROLES).optional(),
  words: words.refine((entry) => Object.keys(entry).length > 0, "has no language"),
  /** longer words that swallow a hit */
  except: words.optional(),
  review: z.record(languageCode, review),
  examples: z.array(example).optional(),
});
export type TermFile = z.infer<typeof termFile>;
