import { expect, test } from "@jest/globals";
import { decideFrame } from "../../../../lib/engine/framing/decide-frame.ts";
import type { Cue, FoundCue } from "../../../../lib/engine/types.ts";

const WEIGHING = {
  strengths: { strong: 3, medium: 2, weak: 1 },
  bars: { "in-danger": 3, offer: 3, warning: 3, news: 3, testimony: 3 },
};
const cue = (speaksFor: Cue["speaksFor"], strength: Cue["strength"]): Cue => ({
  id: speaksFor,
  rule: 0,
  speaksFor,
  strength,
  when: [],
});
const decide = (...cues: Cue[]) =>
  decideFrame(
    cues.map((_, index) => ({ cue: index, evidence: [] })),
    cues,
    WEIGHING,
  );

test("danger now comes before an offer", () => {
  expect(decide(cue("in-danger", "strong"), cue("offer", "strong"), cue("offer", "strong")).frame).toBe("in-danger");
});

test("danger that is over, or that a testimony tells, is no call for help", () => {
  expect(decide(cue("in-danger", "strong"), cue("resolved", "weak")).frame).not.toBe("in-danger");
  expect(decide(cue("in-danger", "strong"), cue("testimony", "strong"), cue("testimony", "medium")).frame).toBe(
    "testimony",
  );
});

test("one who is home does not hush that another is still held", () => {
  const held = [cue("in-danger", "strong"), cue("in-danger", "strong"), cue("in-danger", "medium")];
  expect(decide(...held, cue("resolved", "medium")).frame).toBe("in-danger");
  expect(decide(cue("in-danger", "strong"), cue("in-danger", "medium"), cue("resolved", "medium")).frame).not.toBe(
    "in-danger",
  );
});

test("an offer dressed as a warning is an offer when it recruits more than it warns", () => {
  expect(decide(cue("warning", "strong"), cue("offer", "strong"), cue("offer", "medium")).frame).toBe("offer");
  expect(decide(cue("warning", "strong"), cue("offer", "strong")).frame).toBe("warning");
});

test("a remark under an advert is one warning, however many ways it can be put", () => {
  const cues = [cue("warning", "strong"), cue("warning", "medium"), cue("offer", "strong"), cue("offer", "weak")];
  const found = (warnings: [number, number][]): FoundCue[] => [
    ...warnings.map(([start, end], index) => ({ cue: index, evidence: [{ start, end }] })),
    { cue: 2, evidence: [{ start: 0, end: 9 }] },
    { cue: 3, evidence: [{ start: 20, end: 29 }] },
  ];
  expect(
    decideFrame(
      found([
        [90, 94],
        [92, 99],
      ]),
      cues,
      WEIGHING,
    ).frame,
  ).toBe("offer");
  expect(
    decideFrame(
      found([
        [40, 44],
        [92, 99],
      ]),
      cues,
      WEIGHING,
    ).frame,
  ).toBe("warning");
});

test("an offer wrapped in a question is an offer, and is marked as asked", () => {
  expect(decide(cue("question", "medium"), cue("offer", "weak"))).toMatchObject({ frame: "offer", asked: true });
});

test("nothing found is talk", () => {
  expect(decide().frame).toBe("talk");
});

test("a recruiter who mentions kept papers is no call for help", () => {
  const offers = [cue("offer", "strong"), cue("offer", "strong"), cue("offer", "medium")];
  expect(decide(cue("in-danger", "strong"), ...offers).frame).toBe("offer");
});

test("an offer that is quoted weighs half against the warning around it", () => {
  const cues = [cue("warning", "strong"), cue("offer", "strong"), cue("offer", "medium")];
  const found = cues.map((_, index) => ({ cue: index, evidence: [{ start: 10, end: 20 }] }));
  expect(decideFrame(found, cues, WEIGHING, []).frame).toBe("offer");
  expect(decideFrame(found, cues, WEIGHING, [{ start: 8, end: 22 }]).frame).toBe("warning");
  expect(decideFrame(found, cues, WEIGHING, [{ start: 12, end: 22 }]).frame).toBe("offer");
});
