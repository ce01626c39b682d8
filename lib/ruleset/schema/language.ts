/** A language: its script, its common words (evidence for the language of a text), how it says no, its chat spellings. */
import { z } from "zod";
import { SCRIPTS } from "../../engine/types.ts";
import { languageCode, review, text } from "./common.ts";
import { word } from "./word.ts";

const wordList = z.array(word).optional();

export const languageFile = z.strictObject({
  code: languageCode,
  name: text,
  script: z.enum(SCRIPTS),
  /** whether flags have been written and tested in it; the others are named in `notChecked` */
  covered: z.boolean(),
  spaceless: z.boolean().optional(),
  common: z.array(text),
  negation: z.strictObject({
    /** stand before what they deny */
    before: wordList,
    after: wordList,
    /** look like a no and are none: "not only", "không chỉ" */
    except: wordList,
  }),
  /** teencode and other chat spellings, spelled out before matching */
  spelling: z.record(text, text).optional(),
  review,
});
export type LanguageFile = z.infer<typeof languageFile>;
