/** What a text names or states, each with its span in the submitted text. Nothing here does anything. */
import type { Evasion } from "./reading.ts";
import type { CountryCode, Span } from "./vocabulary.ts";

export const PAY_PERIODS = ["hour", "day", "week", "month", "year", "task", "once"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export interface Pay extends Span {
  kind: "pay";
  min: number;
  max: number;
  /** ISO 4217 or a token such as USDT. */
  currency: string;
  /** `stated` when a sign or word said so; `assumed` from language or place. */
  currencyFrom: "stated" | "assumed";
  period: PayPeriod;
  periodFrom: "stated" | "assumed";
  /** Highest figure per month in USD; null when it cannot be put by the month (a task, a once-only sum). */
  monthlyUsd: number | null;
  /** monthlyUsd against what low-skilled work earns in the reader's or the offer's country, whichever is higher. */
  ratio: number | null;
}
export interface Phone extends Span {
  kind: "phone";
  /** E.164 when it parsed as one number, else null. Never leaves the engine except as `facts.contacts`. */
  number: string | null;
  country: CountryCode | null;
  /** the chat app named beside it */
  app: string | null;
}
export interface Link extends Span {
  kind: "link";
  host: string;
  /** registrable domain by the public suffix list */
  domain: string | null;
  linkKind: "chat" | "shortener" | "file" | "site";
  app: string | null;
}
export interface Handle extends Span {
  kind: "handle";
  handle: string;
  app: string | null;
}
export interface Email extends Span {
  kind: "email";
  domain: string;
  free: boolean;
}
export const PLACE_KINDS = [
  "compound",
  "border-town",
  "sez",
  "city",
  "transit",
  "border-crossing",
  "country",
  "region",
  "abroad",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export interface PlaceMention extends Span {
  kind: "place";
  /** index into RuleSet.places */
  place: number;
  placeKind: PlaceKind;
  country: CountryCode | null;
}
export interface Age extends Span {
  kind: "age";
  min: number | null;
  max: number | null;
}
export interface DateMention extends Span {
  kind: "date";
}
export interface Employer extends Span {
  kind: "employer";
  /** checkable: a name with its legal form (Co., Ltd; Công ty CP …) or a well-formed company sender; named: a bare name */
  form: "legal" | "named";
}
export interface Licence extends Span {
  kind: "licence";
  /** true when the number has the shape that a register of some country uses */
  official: boolean;
  country: CountryCode | null;
}
/** A skill, certificate, degree or years of experience that the offer asks for. Found through terms marked `as: skill`. */
export interface Skill extends Span {
  kind: "skill";
}
/** Letters that hid a word; there are such entities only when a text hides much. */
export interface Disguise extends Span {
  kind: "evasion";
  evasion: Evasion;
}
export type Entity =
  | Disguise
  | Pay
  | Phone
  | Link
  | Handle
  | Email
  | PlaceMention
  | Age
  | DateMention
  | Employer
  | Licence
  | Skill;
export type EntityKind = Entity["kind"];
