/** The guided questions: for somebody who was told an offer by voice, or has no message to paste. A closed list of keys and
 *  options; each risky or telling option becomes one plain English sentence in the voice of an offer, and the engine reads
 *  those sentences as it reads any text. They are our words, not the person's: the answer gives them back as `composed`,
 *  evidence in them is marked `in: "answers"`, and `notChecked` says that only answers were read.
 *  The words of the questions themselves are messages (`guided.<key>.…` in lib/i18n). */
import type { CountryCode, OpenPoint } from "../engine/types.ts";

/** key → option → the sentence, or null when the option says nothing that an offer would say. */
export const QUESTIONS = {
  who: {
    stranger: "Hello, I found your profile online.",
    friend: "I am your friend, come and join me here.",
    relative: "I am your cousin, come and join me here.",
    "online-partner": "My love, come and live with me.",
    agency: null,
    company: null,
  },
  /** checkable: a full name that can be looked up in a register; it stands in the sentence as a mark, since it was not asked */
  employer: {
    checkable: "The employer is (name told) Co., Ltd.",
    "name-only": null,
    "not-named": "The company name will be told later.",
  },
  place: {
    named: null,
    "country-only": null,
    "not-said": "The address of the work will be told later.",
    changed: "Change of plan: the work is now at another place abroad.",
  },
  work: {
    online: "The work is customer service and data entry.",
    casino: "The work is in an online casino.",
    tasks: "The work is simple tasks: like videos and rate products.",
    manual: null,
    "not-said": null,
  },
  skill: {
    asked: null,
    "not-asked": "No experience needed.",
    "language-only": "You only need good English and typing.",
  },
  pay: { high: "High salary, easy work.", usual: null, "not-said": null },
  journey: {
    "they-pay": "We pay your flight.",
    "i-pay": null,
    debt: "We pay your flight and deduct it from your salary.",
  },
  entry: {
    "work-visa": null,
    tourist: "You enter on a tourist visa and we arrange the work permit later.",
    "no-papers": "You cross the border by the backdoor.",
    "not-said": null,
  },
  passport: { "i-keep-it": null, "they-keep-it": "The company keeps your passport." },
  money: {
    none: null,
    "fee-first": "Pay the registration fee before you start.",
    deposit: "Do tasks: top up first and the system returns it with profit.",
    account: "You receive payments to your personal account and forward the balance.",
  },
  contact: { "chat-only": "No interview, contact us by Telegram.", interview: null, office: null },
  secrecy: { no: null, yes: "Do not tell your family." },
  leaving: { free: null, "pay-to-leave": "If you leave early you pay compensation for breaking the contract." },
} as const satisfies Record<string, Record<string, string | null>>;

export type Question = keyof typeof QUESTIONS;
export type GuidedAnswers = { [Key in Question]?: keyof (typeof QUESTIONS)[Key] | undefined } & {
  country?: CountryCode | undefined;
};

/** What an offer has said, by an answer that tells so: it is then no open point. */
const SAYS: { question: Question; options: readonly string[]; point: OpenPoint }[] = [
  { question: "employer", options: ["checkable", "name-only"], point: "employer" },
  { question: "place", options: ["named"], point: "place" },
  { question: "work", options: ["online", "casino", "tasks", "manual"], point: "work" },
  { question: "pay", options: ["high", "usual"], point: "pay" },
  { question: "journey", options: ["they-pay", "i-pay", "debt"], point: "journey" },
  { question: "entry", options: ["work-visa", "tourist", "no-papers"], point: "papers" },
];

export function pointsSaid(answers: GuidedAnswers): OpenPoint[] {
  return SAYS.filter(({ question, options }) => options.includes(answers[question] ?? "")).map(({ point }) => point);
}

const COUNTRY_NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Out: one sentence a line, in the order of the questions; empty when there are no answers. */
export function composeAnswers(answers: GuidedAnswers): string {
  if (Object.values(answers).every((answer) => answer === undefined)) return "";
  const lines = ["We offer you a job."];
  const country = answers.country ? COUNTRY_NAMES.of(answers.country) : undefined;
  if (country) lines.push(`The job is in ${country}.`);
  for (const key of Object.keys(QUESTIONS) as Question[]) {
    const option = answers[key];
    const sentence = option ? (QUESTIONS[key] as Record<string, string | null>)[option] : null;
    if (sentence) lines.push(sentence);
  }
  return lines.join("\n");
}
