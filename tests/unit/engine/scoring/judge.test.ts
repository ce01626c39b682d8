import { expect, test } from "@jest/globals";
import { judge } from "../../../../lib/engine/scoring/judge.ts";
import type { Flag, Harm, Scoring, Strength } from "../../../../lib/engine/types.ts";

const flag = (id: string, group: string, harms: Partial<Record<Harm, Strength>>): Flag => ({
  id,
  rule: 0,
  number: 1,
  group,
  status: "live",
  harms,
  when: [],
  languages: ["en"],
});
const FLAGS = [
  flag("ticket", "travel", { trafficking: "strong" }),
  flag("tourist", "travel", { trafficking: "strong" }),
  flag("no-skill", "role", { trafficking: "medium" }),
  flag("chat", "channel", { trafficking: "weak" }),
  flag("deposit", "task", { "task-scam": "strong" }),
];
const SCORING: Scoring = {
  strengths: { strong: 30, medium: 15, weak: 6 },
  weights: new Map(),
  caps: new Map([["travel", 40]]),
  bands: { caution: 35, high: 65 },
  parts: [
    { id: "ticket", side: "movement", flags: [0], circumstances: [], absent: [] },
    { id: "entry", side: "movement", flags: [1], circumstances: [], absent: [] },
    { id: "skill", side: "cover", flags: [2], circumstances: [], absent: [] },
    { id: "chat", side: "cover", flags: [3], circumstances: [], absent: [] },
    { id: "employer", side: "cover", flags: [], circumstances: [], absent: ["employer"] },
  ],
  combinations: [
    { id: "three", harm: "trafficking", verdict: "high", parts: 3, movement: 1, flags: [], only: [], unless: [7] },
    { id: "two", harm: "trafficking", verdict: "caution", parts: 2, movement: 1, flags: [], only: [], unless: [] },
  ],
  frames: {
    strengths: { strong: 3, medium: 2, weak: 1 },
    bars: { "in-danger": 3, offer: 3, warning: 3, news: 3, testimony: 3 },
  },
  saidBy: { employer: [], place: [], work: [], pay: [], journey: [], papers: [] },
};
const shown = (flags: number[], circumstances: number[] = [], entities: "employer"[] = []) => ({
  flags: new Set(flags),
  circumstances: new Set(circumstances),
  entities: new Set(entities),
});

test("three parts with one of movement are high, and the combination is named", () => {
  const judgement = judge("offer", shown([0, 2]), FLAGS, SCORING);
  expect(judgement).toMatchObject({
    verdict: "high",
    because: ["three", "two"],
    parts: ["ticket", "skill", "employer"],
  });
  expect(judgement.harms.trafficking).toBeGreaterThanOrEqual(65);
});

test("parts of cover alone raise nothing, whatever they weigh", () => {
  const judgement = judge("offer", shown([2, 3]), FLAGS, SCORING);
  expect(judgement).toMatchObject({ verdict: "none-found", score: 0 });
});

test("a circumstance keeps a combination from holding and leaves the next one", () => {
  expect(judge("offer", shown([0, 2], [7]), FLAGS, SCORING)).toMatchObject({ verdict: "caution", because: ["two"] });
});

test("weights alone never make high", () => {
  const heavy: Scoring = { ...SCORING, weights: new Map([[4, { "task-scam": 99 }]]) };
  expect(judge("offer", shown([4], [], ["employer"]), FLAGS, heavy)).toMatchObject({ verdict: "caution", score: 64 });
});

test("an absent employer counts in an offer only", () => {
  expect(judge("offer", shown([0]), FLAGS, SCORING).verdict).toBe("caution");
  expect(judge("talk", shown([0]), FLAGS, SCORING).verdict).toBe("none-found");
  expect(judge("offer", shown([0], [], ["employer"]), FLAGS, SCORING).verdict).toBe("none-found");
});

test("a sign more never lowers a figure", () => {
  for (let bits = 0; bits < 32; bits++) {
    const flags = [0, 1, 2, 3, 4].filter((index) => bits & (1 << index));
    const before = judge("offer", shown(flags), FLAGS, SCORING);
    for (const extra of [0, 1, 2, 3, 4]) {
      const after = judge("offer", shown([...flags, extra]), FLAGS, SCORING);
      expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
    }
  }
});

test("somebody in danger gets no score, a warning none either", () => {
  expect(judge("in-danger", shown([0, 1, 2]), FLAGS, SCORING)).toMatchObject({ verdict: "help-now", score: null });
  expect(judge("warning", shown([0, 1, 2]), FLAGS, SCORING)).toMatchObject({ verdict: "awareness", score: 0 });
});
