/** The relations that a flag, a frame or a circumstance may use, as written. No regular expressions: whatever stands here,
 *  the work stays linear in the text. What an item means is read by ../read-item.ts. */
import { z } from "zod";
import { PAY_PERIODS } from "../../engine/types.ts";

const item = z.union(
  [
    z.string().min(1, "is empty"),
    z.array(z.string().min(1, "is empty")).min(2, "holds one alternative: write it without brackets"),
  ],
  { error: "must be a term, `not` and a term, an entity such as `<pay>`, or a list of these" },
);
export type ItemEntry = z.infer<typeof item>;

const several = z.array(item).min(2, "puts at least two things in relation").optional();

export const comparison = z
  .strictObject({
    "pay-ratio-above": z.number().positive().optional(),
    "pay-period": z.array(z.enum(PAY_PERIODS)).min(1).optional(),
    "pay-currency": z
      .union(
        [
          z.literal("foreign"),
          z.array(z.string().regex(/^[A-Z]{3,5}$/, "must be a code such as `USD` or `USDT`")).min(1),
        ],
        {
          error: "must be `foreign` or a list of codes such as `[USD, USDT]`",
        },
      )
      .optional(),
    "phone-country": z.literal("differs-from-place").optional(),
    "age-below": z.int().min(1).max(120).optional(),
    "age-max-below": z.int().min(1).max(120).optional(),
  })
  .refine((entry) => Object.keys(entry).length > 0, "compares nothing");

/** Exactly one of these names what the relation is; the rest of its keys refine it. */
const RELATION_KINDS = ["phrase", "near", "same-sentence", "anywhere", "absent", "compare", "one-of"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface RelationEntry {
  phrase?: ItemEntry[] | undefined;
  near?: ItemEntry[] | undefined;
  "same-sentence"?: ItemEntry[] | undefined;
  anywhere?: ItemEntry[] | undefined;
  absent?: string[] | undefined;
  compare?: z.infer<typeof comparison> | undefined;
  "one-of"?: RelationEntry[] | undefined;
  within?: number | undefined;
  "stops-at"?: "comma" | "emoji" | undefined;
}

export const relation: z.ZodType<RelationEntry> = z.lazy(() =>
  z
    .strictObject({
      phrase: several,
      near: several,
      "same-sentence": several,
      anywhere: z.array(item).min(1, "names nothing").optional(),
      absent: z.array(z.string().min(1)).min(1, "names no entity").optional(),
      compare: comparison.optional(),
      "one-of": z.array(relation).min(2, "offers at least two relations").optional(),
      within: z.int().min(1).max(40).optional(),
      "stops-at": z.enum(["comma", "emoji"]).optional(),
    })
    .superRefine((entry, context) => {
      const kinds = RELATION_KINDS.filter((kind) => entry[kind] !== undefined);
      if (kinds.length === 0) {
        context.addIssue({ code: "custom", message: `needs one of ${list(RELATION_KINDS)}` });
      }
      if (kinds.length > 1) {
        const message = `holds ${list(kinds)} in one relation: begin a new line with \`- \` for each`;
        context.addIssue({ code: "custom", message });
      }
      for (const key of ["within", "stops-at"] as const) {
        if (entry[key] !== undefined && entry.near === undefined) {
          context.addIssue({ code: "custom", path: [key], message: `belongs to \`near\` only` });
        }
      }
    }),
);

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

export const when = z.array(relation).min(1, "is empty: say at least one relation");

export function relationKind(entry: RelationEntry): RelationKind {
  return RELATION_KINDS.find((kind) => entry[kind] !== undefined) ?? "anywhere";
}
