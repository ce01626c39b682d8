/** What may be asked of a check: the request of `POST /api/v1/checks`, which the page, the batch and the command line share.
 *  In: any value. Out: a request, or faults with JSON pointers and fixed wording. A fault never repeats what was sent. */
import { z } from "zod";
import type { ErrorCode, Fault } from "../errors.ts";
import { QUESTIONS, type Question } from "./guided-answers.ts";

/** UTF-16 code units of one check. */
export const MAX_TEXT = 20_000;
/** Of a chat that the page or the command line reads in windows. */
export const MAX_LONG_TEXT = 400_000;

export const SITUATIONS = ["thinking", "about-to-travel", "there", "held", "for-someone"] as const;
export type Situation = (typeof SITUATIONS)[number];

const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .describe("ISO 3166-1 alpha-2 code of a country");

const option = <Key extends Question>(key: Key) =>
  z.enum(Object.keys(QUESTIONS[key]) as (keyof (typeof QUESTIONS)[Key] & string)[]).optional();
const guidedAnswers = z
  .strictObject({
    who: option("who"),
    employer: option("employer"),
    country: country.optional(),
    place: option("place"),
    work: option("work"),
    skill: option("skill"),
    pay: option("pay"),
    journey: option("journey"),
    entry: option("entry"),
    passport: option("passport"),
    money: option("money"),
    contact: option("contact"),
    secrecy: option("secrecy"),
    leaving: option("leaving"),
  } satisfies Record<Question | "country", z.ZodType>)
  .describe("Answers to the guided questions, for an offer that was told and not written");

/** zod counts code points, as JSON Schema does; our offsets, and so our limit, are UTF-16 code units. */
const text = (longest: number) =>
  z
    .string()
    .max(longest, { abort: true })
    .refine((sent) => sent.length <= longest, { params: { maximum: longest } });

const request = (longest: number) =>
  z.strictObject({
    text: text(longest).optional().describe(`The offer, chat or message. At most ${longest} UTF-16 code units`),
    answers: guidedAnswers.optional(),
    earlier: text(longest)
      .optional()
      .describe("What was said before in the same conversation; read together with the text"),
    locale: z
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/)
      .optional()
      .describe("Language of the answer, BCP 47. English when it is not translated"),
    from: country.optional().describe("The reader's country: what pay is compared with, which help lines are near"),
    situation: z.enum(SITUATIONS).optional().describe("Where the reader is"),
    statistics: z.boolean().optional().describe("false leaves this check out of the anonymous record"),
  });

export const checkRequest = request(MAX_TEXT);
const longCheckRequest = request(MAX_LONG_TEXT);
export type CheckRequest = z.infer<typeof checkRequest>;

export type ParsedRequest = { kind: "valid"; request: CheckRequest } | { kind: "invalid"; faults: Fault[] };

export function parseRequest(value: unknown, { long = false } = {}): ParsedRequest {
  // zod passes over a key named __proto__; nobody who means well sends one.
  if (typeof value === "object" && value !== null && Object.hasOwn(value, "__proto__")) {
    return { kind: "invalid", faults: [{ code: "wrong-shape", pointer: "", detail: "Unknown field" }] };
  }
  const outcome = (long ? longCheckRequest : checkRequest).safeParse(value);
  if (!outcome.success) return { kind: "invalid", faults: outcome.error.issues.map(describe) };
  const { text, answers } = outcome.data;
  if (!text?.trim() && Object.values(answers ?? {}).every((answer) => answer === undefined)) {
    return {
      kind: "invalid",
      faults: [{ code: "nothing-to-check", pointer: "/text", detail: "Send a text or answers" }],
    };
  }
  return { kind: "valid", request: outcome.data };
}

function describe(issue: z.core.$ZodIssue): Fault {
  const pointer = issue.path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  const [code, detail] = wording(issue);
  return { code, pointer, detail };
}

function wording(issue: z.core.$ZodIssue): [ErrorCode, string] {
  switch (issue.code) {
    case "invalid_type":
      return ["wrong-shape", `Expected ${issue.expected}`];
    case "unrecognized_keys":
      return ["wrong-shape", "Unknown field"];
    case "too_big":
      return ["text-too-long", `At most ${issue.maximum} UTF-16 code units`];
    case "custom":
      return ["text-too-long", `At most ${issue.params?.maximum} UTF-16 code units`];
    case "invalid_value":
      return ["wrong-value", `Expected one of: ${issue.values.join(", ")}`];
    default:
      return ["wrong-value", "Not a value that this field takes"];
  }
}
