/** One red flag: which terms in which relation, the harms it speaks for, who warns, and the examples that are its tests. */
import { z } from "zod";
import { countryCode, day, example, harm, id, strength, text } from "./common.ts";
import { when } from "./relation.ts";

/** `read` is the day on which somebody opened the page; `via` names where we have it from otherwise. */
export const source = z.strictObject({
  who: text,
  /** absent for bodies that belong to no country */
  country: countryCode.optional(),
  title: text.optional(),
  date: day.optional(),
  /** an address that was shortened where we have it from stays so, and is no link then */
  url: text.optional(),
  read: day.optional(),
  via: text.optional(),
  /** own summary, one clause */
  says: text,
});
export type FlagSource = z.infer<typeof source>;

const FLAG_STATUSES = ["draft", "shadow", "live", "retired"] as const;

export const flagFile = z.strictObject({
  id,
  number: z.int().min(1).max(32767),
  status: z.enum(FLAG_STATUSES),
  /** why a retired flag was retired */
  retired: text.optional(),
  title: text,
  why: text,
  harms: z
    .partialRecord(harm, strength)
    .refine((entry) => Object.keys(entry).length > 0, "names no harm: a flag speaks for at least one"),
  when,
  "look-alikes": z.record(id, text).optional(),
  sources: z.array(source).min(1, "names nobody who warns"),
  examples: z.array(example).min(1, "is empty: the examples are the tests"),
});
export type FlagFile = z.infer<typeof flagFile>;
