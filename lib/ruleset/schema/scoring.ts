/** How signals become a verdict: what strengths weigh, the most a group adds, parts of a structure, combinations. */
import { z } from "zod";
import { harm, id, text } from "./common.ts";

const points = z.number().min(0).max(100);
const strengths = z.strictObject({ strong: points, medium: points, weak: points });
const ids = z.array(id);

const part = z.strictObject({
  side: z.enum(["movement", "cover"]),
  flags: ids.optional(),
  circumstances: ids.optional(),
  /** entity kinds whose absence fills the part too */
  absent: z.array(text).optional(),
});

const enough = z.strictObject({ any: ids.min(1, "names no flag"), count: z.int().min(1) });

const combination = z
  .strictObject({
    id,
    why: text.optional(),
    harm,
    verdict: z.enum(["high", "caution"]),
    parts: z.int().min(0).optional(),
    movement: z.int().min(0).optional(),
    /** one condition, or several that must all hold */
    flags: z
      .union([enough, z.array(enough).min(1)], { error: "must be `{ any: [flags], count: 1 }` or a list of such" })
      .optional(),
    only: ids.optional(),
    unless: ids.optional(),
  })
  .refine(
    (entry) => entry.parts !== undefined || entry.flags !== undefined,
    "needs `parts`, `flags` or both: it would always hold",
  );

const alternatives = z.array(text);

export const scoringFile = z.strictObject({
  strengths,
  bands: z
    .strictObject({ caution: points, high: points })
    .refine((entry) => entry.caution < entry.high, "must have `caution` below `high`"),
  caps: z.record(id, points),
  weights: z.record(id, z.partialRecord(harm, points)),
  parts: z.record(id, part),
  combinations: z.array(combination),
  frames: z.strictObject({
    strengths,
    bars: z.strictObject({ "in-danger": points, offer: points, warning: points, news: points, testimony: points }),
  }),
  "said-by": z.strictObject({
    employer: alternatives,
    place: alternatives,
    work: alternatives,
    pay: alternatives,
    journey: alternatives,
    papers: alternatives,
  }),
});
export type ScoringFile = z.infer<typeof scoringFile>;
