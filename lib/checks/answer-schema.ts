/** The answer of a check, as it goes out: what OpenAPI publishes and the tests hold the answers to. Fields may be added, never
 *  changed. `axes` and `ruleId` are the names on the wire; inside, the words are harm and flag. */
import { z } from "zod";
import {
  FRAMES,
  HARMS,
  NOT_CHECKED,
  OPEN_POINTS,
  PAY_PERIODS,
  PLACE_KINDS,
  STRENGTHS,
  VERDICTS,
} from "../engine/types.ts";
import { CHANNEL_TYPES } from "../help/index.ts";
import { ADVICE } from "./advice.ts";

const span = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    in: z.enum(["earlier", "answers"]).optional().describe("Where the span lies when not in `text`"),
  })
  .describe("Half-open, in UTF-16 code units of the submitted text");

const axes = z.record(z.enum(HARMS), z.int().min(0).max(100));

export const NOT_CHECKED_CODES = [...NOT_CHECKED, "answers-only"] as const;

const signal = z.object({
  ruleId: z.string(),
  name: z.string(),
  axes: z.array(z.enum(HARMS)).describe("Harms it speaks for, strongest first"),
  strength: z.enum(STRENGTHS),
  evidence: z.array(
    span.extend({
      supporting: z
        .literal(true)
        .optional()
        .describe("Another part of the pattern: not what the sign itself rests on, and not marked on the page"),
    }),
  ),
  why: z.string(),
  ask: z.string(),
  honest: z.string(),
  sources: z.array(z.object({ name: z.string(), url: z.string().nullable(), date: z.string().nullable() })),
  lang: z.string().optional().describe("Language of the explanation, when it is not the one asked for"),
  review: z.literal("awaiting").optional().describe("No native speaker has read this explanation yet"),
});

const pay = span.extend({
  min: z.number(),
  max: z.number(),
  currency: z.string(),
  currencyFrom: z.enum(["stated", "assumed"]),
  period: z.enum(PAY_PERIODS),
  periodFrom: z.enum(["stated", "assumed"]),
  monthlyUsd: z.number().nullable(),
  ratio: z.number().nullable().describe("Against what low-skilled work earns"),
});
const place = span.extend({ name: z.string(), kind: z.enum(PLACE_KINDS), country: z.string().nullable() });
const contact = span.extend({
  kind: z.enum(["phone", "link", "handle", "email"]),
  value: z.string().nullable(),
  country: z.string().nullable().optional(),
  app: z.string().nullable().optional(),
});

const help = z.object({
  id: z.string(),
  country: z.string(),
  scope: z.enum(["in-country", "from-abroad", "online"]),
  organisation: z.string(),
  name: z.string().nullable(),
  shown: z.enum(["verified", "dated", "organisation"]),
  channels: z.array(
    z.object({
      type: z.enum(CHANNEL_TYPES),
      value: z.string(),
      href: z.string().nullable(),
      worksOnlyInside: z.string().nullable(),
    }),
  ),
  quiet: z.boolean().describe("One of the channels needs no voice"),
  languages: z.array(z.string()).nullable(),
  hours: z.string().nullable(),
  free: z.boolean().nullable(),
  for: z.array(z.string()),
  verifiedAt: z.string().nullable(),
  source: z.object({ name: z.string(), url: z.string().nullable(), date: z.string().nullable() }).nullable(),
});

export const checkAnswer = z.object({
  ruleset: z.string(),
  language: z.string().nullable(),
  languages: z.array(z.string()),
  frame: z.enum(FRAMES),
  verdict: z.enum(VERDICTS),
  score: z.int().min(0).max(100).nullable().describe("The highest harm; null when somebody is in danger now"),
  axes,
  signals: z.array(signal),
  missing: z.array(z.enum(OPEN_POINTS)).describe("What an honest offer says and this one leaves open"),
  turnedAt: z.int().nullable().describe("Index of the message at which the verdict first became caution"),
  speakers: z.array(z.object({ name: span, side: z.enum(["reader", "other"]), messages: z.int() })),
  messages: z
    .array(span.extend({ speaker: z.int() }))
    .optional()
    .describe("Only for a chat"),
  posts: z
    .array(span.extend({ frame: z.enum(FRAMES), verdict: z.enum(VERDICTS), score: z.int().nullable(), axes }))
    .optional()
    .describe("Only when the text holds several posts, which are judged apart"),
  seen: z
    .object({ count: z.int().min(11), days: z.int() })
    .optional()
    .describe("Near-copies of this text in the last days; left out below 11 and when it is not known"),
  facts: z.object({
    pay: z.array(pay),
    places: z.array(place),
    contacts: z.array(contact),
    employer: span.extend({ form: z.enum(["legal", "named"]) }).nullable(),
  }),
  notChecked: z.array(z.object({ code: z.enum(NOT_CHECKED_CODES), text: z.string() })),
  advice: z.array(z.object({ code: z.enum(ADVICE), text: z.string() })),
  help: z.array(help),
  composed: z
    .string()
    .optional()
    .describe("The sentences that stand for guided answers; spans `in: answers` count in it"),
});
export type CheckAnswer = z.infer<typeof checkAnswer>;
