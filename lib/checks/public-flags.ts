/** What anybody may read about the flags: names, explanations, who warns. No words and no examples of lures: they would teach
 *  how to write one that passes. */
import { z } from "zod";
import { HARMS, STRENGTHS } from "../engine/types.ts";
import type { Locale } from "../i18n/index.ts";
import type { CheckService } from "./service.ts";

export const publicFlags = z.object({
  ruleset: z.string(),
  locale: z.string(),
  flags: z.array(
    z.object({
      ruleId: z.string(),
      group: z.string(),
      axes: z.partialRecord(z.enum(HARMS), z.enum(STRENGTHS)),
      languages: z.array(z.string()).describe("Languages in which it is recognised"),
      name: z.string(),
      why: z.string(),
      honest: z.string(),
      ask: z.string(),
      lang: z.string().describe("Language of the explanation"),
      review: z.literal("awaiting").optional(),
      sources: z.array(
        z.object({ name: z.string(), url: z.string().nullable(), date: z.string().nullable(), says: z.string() }),
      ),
    }),
  ),
});
export type PublicFlags = z.infer<typeof publicFlags>;

export function publicFlagsOf({ catalogue, counted }: CheckService, locale: Locale): PublicFlags {
  return {
    ruleset: counted.ruleSet.version,
    locale,
    flags: catalogue.published(locale).map((flag) => ({
      ruleId: flag.id,
      group: flag.group,
      axes: flag.harms,
      languages: flag.languages,
      name: flag.name,
      why: flag.why,
      honest: flag.honest,
      ask: flag.ask,
      lang: flag.locale,
      ...(flag.review === "awaiting" ? { review: "awaiting" as const } : {}),
      sources: flag.sources.map(({ name, url, date, says }) => ({ name, url, date, says })),
    })),
  };
}
