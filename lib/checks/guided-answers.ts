/** The guided questions: for somebody who was told an offer by voice, or has no message to paste. A closed list of keys and
 *  options; each risky or telling option becomes one plain English sentence in the voice of an offer, and the engine reads
 *  those sentences as it reads any text. They are our words, not the person's: the answer gives them back as `composed`,
 *  evidence in them is marked `in: "answers"`, and `notChecked` says that only answers were read.
 *  The words of the questions themselves are messages (`guided.<key>.…` in lib/i18n). */
import type { CountryCode } from "../engine/types.ts";

/** key → option → the sentence, or null when the option says nothing that an offer would say. */
export const QUESTIONS = {
  who: {
    stranger: "Hello, I found your profile online, you do not know me.",
    friend: "I am your friend and I work there already.",
    relative: "I am your cousin and I work there already.",
    "online-partner": "My darling, come and live with me here.",
    agency: "We are a recruitment agency.",
    company: null,
  },
  employer: { named: null, "not-named": "The company name will be told later." },
  place: {
    named: null,
    "country-only": null,
    "not-said": "The place of work is abroad, the city will be told later.",
    changed: "The place of work has changed, you go to another city than we told you.",
  },
  work: {
    online: "The work is customer service and data entry on a computer.",
    casino: "The work is in an online casino.",
    tasks: "The work is simple tasks on your phone: like and rate products.",
    manual: null,
    "not-said": "The work is easy, we explain it later.",
  },
  skill: {
    asked: null,
    "not-asked": "No experience needed.",
    "language-only": "You only need to speak the language and type.",
  },
  pay: { high: "High salary, easy work.", usual: null, "not-said": null },
  journey: {
    "they-pay": "We pay your flight ticket and your visa.",
    "i-pay": null,
    debt: "We pay your flight ticket and deduct it from your salary later.",
  },
  entry: {
    "work-visa": null,
    tourist: "You enter on a tourist visa and we arrange the work permit later.",
    "no-papers": "You cross the border by a forest path, no passport needed.",
    "not-said": null,
  },
  passport: { "i-keep-it": null, "they-keep-it": "The company keeps your passport." },
  money: {
    none: null,
    "fee-first": "You pay a registration fee before you start.",
    deposit: "You pay a deposit first to get more tasks and withdraw your commission.",
    account: "You receive money on your bank account and forward it.",
  },
  contact: { "chat-only": "Contact us by Telegram only, no interview.", interview: null, office: null },
  secrecy: { no: null, yes: "Do not tell your family about this trip." },
  leaving: { free: null, "pay-to-leave": "If you leave early you pay compensation for breaking the contract." },
} as const satisfies Record<string, Record<string, string | null>>;

export type Question = keyof typeof QUESTIONS;
export type GuidedAnswers = { [Key in Question]?: keyof (typeof QUESTIONS)[Key] | undefined } & {
  country?: CountryCode | undefined;
};

const COUNTRY_NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Out: one sentence a line, in the order of the questions; empty when no answer says anything. */
export function composeAnswers(answers: GuidedAnswers): string {
  const lines: string[] = [];
  const country = answers.country ? COUNTRY_NAMES.of(answers.country) : undefined;
  if (country) lines.push(`The job is in ${country}.`);
  for (const key of Object.keys(QUESTIONS) as Question[]) {
    const option = answers[key];
    const sentence = option ? (QUESTIONS[key] as Record<string, string | null>)[option] : null;
    if (sentence) lines.push(sentence);
  }
  return lines.join("\n");
}
