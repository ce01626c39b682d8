/** A word as an editor writes it: a text, or an object where a word needs more said about it. What the signs in the text
 *  mean is read by ../read-word.ts. */
import { z } from "zod";
import { languageCode } from "./common.ts";

const written = z.string().min(1, "is an empty word");

/** `24`, `1.5`, `null`, `true`: YAML does not read these as texts. */
const NO_WORD = "is not read as a word: write it in quotes";

export const wordObject = z.strictObject({
  word: written,
  /** `whole`: in a script without spaces, only as a word of its own */
  stands: z.literal("whole").optional(),
  /** counts only beside another part of a relation */
  context: z.boolean().optional(),
});
export const word = z.union([written, wordObject], { error: NO_WORD });
export type WordEntry = z.infer<typeof word>;

export const words = z.record(languageCode, z.array(word).min(1, "has no word: leave the language out"));
export type WordsByLanguage = z.infer<typeof words>;
