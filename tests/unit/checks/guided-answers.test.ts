import { expect, test } from "@jest/globals";
import { composeAnswers, type GuidedAnswers, pointsSaid, QUESTIONS } from "../../../lib/checks/guided-answers.ts";
import { uncountedChecks } from "../../../lib/checks/in-process.ts";
import { checkOffer } from "../../../lib/checks/index.ts";

const checks = uncountedChecks();
if (typeof checks === "string") throw new Error(checks);

function answerTo(answers: GuidedAnswers) {
  if (typeof checks === "string") throw new Error(checks);
  const outcome = checkOffer({ answers }, checks);
  if (outcome.kind !== "answered") throw new Error("not answered");
  return outcome.answer;
}

/** What a careful reader would see in each answer. */
const SIGNS: Record<string, Record<string, string>> = {
  who: {
    stranger: "chan-unsolicited",
    friend: "proc-friend-or-fellow-national-recruiter",
    relative: "proc-friend-or-fellow-national-recruiter",
  },
  employer: { "not-named": "proc-vague-employer" },
  place: { "not-said": "dest-told-later", changed: "proc-location-changes" },
  work: { online: "role-generic-online", casino: "role-casino-online-gaming", tasks: "task-like-follow-review-order" },
  skill: { "not-asked": "role-no-skill-asked", "language-only": "role-language-only-requirement" },
  pay: { high: "pay-too-high-for-skill" },
  journey: { "they-pay": "travel-all-paid-by-recruiter", debt: "debt-travel-costs-deducted" },
  entry: { tourist: "travel-tourist-visa-for-work", "no-papers": "travel-irregular-crossing" },
  passport: { "they-keep-it": "doc-passport-handover" },
  money: {
    "fee-first": "fee-upfront",
    deposit: "task-small-reward-then-deposit",
    account: "mule-receive-and-forward",
  },
  contact: { "chat-only": "chan-move-to-encrypted-chat" },
  secrecy: { yes: "sec-do-not-tell-family" },
  leaving: { "pay-to-leave": "contract-exit-penalty" },
};

test.each(
  Object.entries(SIGNS).flatMap(([question, signs]) => Object.entries(signs).map((sign) => [question, ...sign])),
)("%s: %s is seen as %s", (question, option, flag) => {
  const answer = answerTo({ country: "KH", journey: "they-pay", [question as string]: option });
  expect(answer.signals.map(({ ruleId }) => ruleId)).toContain(flag);
});

test("every option that says something has a sign here, but for two that only set the scene", () => {
  const said = Object.entries(QUESTIONS).flatMap(([question, options]) =>
    Object.entries(options).flatMap(([option, sentence]) => (sentence ? `${question} ${option}` : [])),
  );
  const signs = Object.entries(SIGNS).flatMap(([question, own]) =>
    Object.keys(own).map((option) => `${question} ${option}`),
  );
  expect(said.filter((name) => !signs.includes(name))).toEqual(["who online-partner", "employer checkable"]);
});

test("the bones of a trafficking offer are seen in answers too, and quoted from our own sentences", () => {
  const answer = answerTo({
    who: "friend",
    country: "KH",
    employer: "not-named",
    skill: "not-asked",
    journey: "they-pay",
    entry: "tourist",
    contact: "chat-only",
  });
  expect(answer.verdict).toBe("high");
  const composed = answer.composed!;
  for (const { evidence } of answer.signals) {
    for (const span of evidence) {
      expect(span.in).toBe("answers");
      expect(composed.slice(span.start, span.end).trim()).not.toBe("");
    }
  }
  expect(answer.notChecked[0]?.code).toBe("answers-only");
  expect([answer.language, answer.languages]).toEqual([null, []]);
});

test("honest answers raise nothing", () => {
  const answer = answerTo({
    who: "company",
    country: "JP",
    employer: "checkable",
    place: "named",
    work: "manual",
    skill: "asked",
    pay: "usual",
    journey: "i-pay",
    entry: "work-visa",
    passport: "i-keep-it",
    contact: "office",
  });
  expect(answer.verdict).toBe("none-found");
  expect(answer.missing).toEqual([]);
});

test("no answers make no sentence", () => {
  expect(composeAnswers({})).toBe("");
  expect(pointsSaid({})).toEqual([]);
});
