/** What to do next: verdict, harms and situation → codes in the order in which a hurried person needs them.
 *  The words for each code are messages (`advice.<code>` in lib/i18n), written by the guidance for people at risk: nothing
 *  here ever tells anybody to confront or test a recruiter, to pay or promise a ransom, or to try an escape. */
import type { Harm, Verdict } from "../engine/types.ts";
import type { Situation } from "./schema.ts";

export const ADVICE = [
  // someone is held, or it is not known
  "use-this-page-only-if-safe",
  "send-a-silent-message",
  "say-where-you-are",
  "do-not-risk-an-escape",
  "forced-work-is-not-your-fault",
  "call-the-number-yourself",
  "no-paid-rescuers",
  // for somebody else
  "let-them-choose-when-to-talk",
  "call-police-and-ministry",
  "ask-the-police-before-any-payment",
  "keep-names-private",
  // there, free to move
  "keep-passport-on-you",
  "go-to-a-public-place",
  "contact-embassy",
  "lost-passport-is-solvable",
  // on the way
  "you-can-still-say-no",
  "share-live-location",
  "note-the-car",
  "official-crossings-only",
  "ask-staff-when-the-route-changes",
  // thinking about it
  "do-not-go-yet",
  "no-originals-no-money",
  "ask-for-the-particulars",
  "check-the-register",
  "tell-two-people",
  "keep-the-messages",
  "no-money-first",
  "paid-already-tell-your-bank",
  "lend-no-account",
  "no-id-photos-or-codes",
  "find-the-company-yourself",
  "never-met-never-pay",
  "no-private-pictures",
  "under-eighteen",
  // talk about offers
  "paste-the-offer-itself",
  "if-it-happened-to-you",
  // nothing known found
  "none-found-is-not-safe",
  "ask-what-they-left-out",
  "come-back-with-the-reply",
] as const;
export type AdviceCode = (typeof ADVICE)[number];

/** What the choice of advice may know. `minor`: signs that somebody under 18 is meant. `missing`: open points. */
export interface AdviceCase {
  verdict: Verdict;
  harms: readonly Harm[];
  situation: Situation | null;
  minor: boolean;
  abroad: boolean;
  missing: number;
}

const HELD: AdviceCode[] = [
  "use-this-page-only-if-safe",
  "send-a-silent-message",
  "say-where-you-are",
  "do-not-risk-an-escape",
  "forced-work-is-not-your-fault",
  "call-the-number-yourself",
  "no-paid-rescuers",
];
const FOR_SOMEONE: AdviceCode[] = [
  "let-them-choose-when-to-talk",
  "call-police-and-ministry",
  "ask-the-police-before-any-payment",
  "keep-the-messages",
  "keep-names-private",
  "call-the-number-yourself",
  "no-paid-rescuers",
];
const THERE: AdviceCode[] = [
  "keep-passport-on-you",
  "go-to-a-public-place",
  "contact-embassy",
  "lost-passport-is-solvable",
  "call-the-number-yourself",
  "no-paid-rescuers",
];
const ON_THE_WAY: AdviceCode[] = [
  "you-can-still-say-no",
  "share-live-location",
  "official-crossings-only",
  "ask-staff-when-the-route-changes",
  "note-the-car",
];

const BY_HARM: Record<Harm, AdviceCode[]> = {
  trafficking: [
    "do-not-go-yet",
    "no-originals-no-money",
    "ask-for-the-particulars",
    "check-the-register",
    "tell-two-people",
    "you-can-still-say-no",
  ],
  "sexual-exploitation": [
    "do-not-go-yet",
    "no-originals-no-money",
    "no-private-pictures",
    "ask-for-the-particulars",
    "tell-two-people",
    "you-can-still-say-no",
  ],
  "task-scam": ["no-money-first", "paid-already-tell-your-bank", "find-the-company-yourself"],
  "fee-fraud": ["no-money-first", "find-the-company-yourself", "check-the-register", "paid-already-tell-your-bank"],
  "money-mule": ["lend-no-account", "paid-already-tell-your-bank", "tell-two-people"],
  romance: ["never-met-never-pay", "tell-two-people", "paid-already-tell-your-bank"],
  investment: ["no-money-first", "find-the-company-yourself", "paid-already-tell-your-bank"],
  "identity-theft": ["no-id-photos-or-codes", "find-the-company-yourself", "paid-already-tell-your-bank"],
};

/** Out: distinct codes, most pressing first. `harms` are those that the verdict rests on, gravest first. */
export function adviceFor(about: AdviceCase): AdviceCode[] {
  const codes: AdviceCode[] = [...bySituation(about), ...(about.minor ? (["under-eighteen"] as const) : [])];
  if (about.verdict !== "help-now") codes.push(...byVerdict(about));
  return [...new Set(codes)];
}

function bySituation({ verdict, situation }: AdviceCase): AdviceCode[] {
  // The words show somebody in danger: whoever wrote them, both readers are served unless they said which one they are.
  if (situation === "held") return HELD;
  if (situation === "for-someone") return verdict === "help-now" ? [...FOR_SOMEONE, ...HELD.slice(1, 3)] : FOR_SOMEONE;
  if (verdict === "help-now") return [...HELD, ...FOR_SOMEONE];
  if (situation === "there") return THERE;
  return situation === "about-to-travel" ? ON_THE_WAY : [];
}

function byVerdict({ verdict, harms, abroad, missing, situation }: AdviceCase): AdviceCode[] {
  if (verdict === "awareness") return ["if-it-happened-to-you", "paste-the-offer-itself"];
  if (verdict === "none-found") {
    const codes: AdviceCode[] = ["none-found-is-not-safe"];
    if (missing > 0) codes.push("ask-what-they-left-out");
    if (abroad) codes.push("check-the-register");
    return [...codes, "no-originals-no-money", "tell-two-people", "come-back-with-the-reply"];
  }
  const gone = situation === "there" || situation === "held";
  const codes = harms.flatMap((harm) => BY_HARM[harm]).filter((code) => !(gone && code === "do-not-go-yet"));
  return [...codes, "keep-the-messages", "come-back-with-the-reply"];
}
