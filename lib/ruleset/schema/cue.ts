/** Frames (how a text is meant) and circumstances (things about an offer that scoring asks for): relations and examples,
 *  without harms. */
import { z } from "zod";
import { FRAMES } from "../../engine/types.ts";
import { example, id, strength, text } from "./common.ts";
import { when } from "./relation.ts";

const SPEAKS_FOR = [...FRAMES, "question", "resolved"] as const;

const cue = {
  id,
  title: text,
  why: text.optional(),
  when,
  "look-alikes": z.record(id, text).optional(),
  examples: z.array(example).min(1, "is empty: the examples are the tests"),
};
export const frameFile = z.strictObject({ ...cue, "speaks-for": z.enum(SPEAKS_FOR), strength });
export const circumstanceFile = z.strictObject(cue);
export type FrameFile = z.infer<typeof frameFile>;
export type CircumstanceFile = z.infer<typeof circumstanceFile>;
