/** What several kinds of rule file share: texts, days, languages, countries, who has read it, examples. Strict everywhere:
 *  a key that is not known is a mistake, most often of the typing hand. Messages are what an editor reads. */
import { z } from "zod";
import { HARMS, STRENGTHS } from "../../engine/types.ts";

export const text = z.string().trim().min(1, "is empty");
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be in small letters a-z, digits and single hyphens, like `covers-cost`");
export const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, "must be a language code such as `vi`, `en`, `zh` or `hi-Latn`");
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, "must be a country code of two capital letters, such as `VN`");

/** A year, a month or a day. Stays text: a date type would add a time of day and a time zone that nobody wrote. */
export const day = z
  .string({
    error: (issue) => (issue.input === undefined ? undefined : 'is read as a number: write it in quotes, as in "2026"'),
  })
  .refine(isCalendarDay, "must be a day as 2026-11-24, a month as 2026-11 or a year as 2026");

function isCalendarDay(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const read = new Date(Date.UTC(year, month - 1, date));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === date;
}

/** `awaiting` until a native speaker has read it; then by whom (a role, never a name) and when. */
export const review = z.union([z.literal("awaiting"), z.strictObject({ by: text, on: day })], {
  error: "must be `awaiting`, or `{ by: native speaker, on: 2026-11-24 }` once somebody has read it",
});
export type Review = z.infer<typeof review>;

export const harm = z.enum(HARMS);
export const strength = z.enum(STRENGTHS);

export const EXAMPLE_KINDS = ["match", "not", "calm", "todo"] as const;
export type ExampleKind = (typeof EXAMPLE_KINDS)[number];

const exampleText = z.string().min(1, "is empty").optional();
export const example = z
  .strictObject({
    lang: languageCode,
    match: exampleText,
    not: exampleText,
    calm: exampleText,
    todo: exampleText,
    "look-alike": id.optional(),
    /** what this one is there to show */
    tests: text.optional(),
  })
  .superRefine((entry, context) => {
    const kinds = EXAMPLE_KINDS.filter((kind) => entry[kind] !== undefined);
    if (kinds.length !== 1) {
      context.addIssue({ code: "custom", message: "needs exactly one of `match`, `not`, `calm`, `todo`" });
    }
    if (entry["look-alike"] !== undefined && entry.not === undefined && entry.calm === undefined) {
      context.addIssue({
        code: "custom",
        path: ["look-alike"],
        message: "belongs to a `not` or a `calm`: a look-alike is what the flag must let pass",
      });
    }
  });
export type Example = z.infer<typeof example>;
