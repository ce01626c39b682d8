import { expect, test } from "@jest/globals";
import { ADVICE, type AdviceCase, adviceFor } from "../../../lib/checks/advice.ts";
import { SITUATIONS } from "../../../lib/checks/schema.ts";
import { HARMS, VERDICTS } from "../../../lib/engine/types.ts";

const base: AdviceCase = {
  verdict: "high",
  harms: ["trafficking"],
  situation: null,
  minor: false,
  abroad: true,
  missing: 0,
};

const every = VERDICTS.flatMap((verdict) =>
  [null, ...SITUATIONS].flatMap((situation) =>
    HARMS.flatMap((harm) =>
      [false, true].map((minor): AdviceCase => ({ ...base, verdict, situation, harms: [harm], minor, missing: 3 })),
    ),
  ),
);

test("every case gets some advice, none of it twice", () => {
  for (const about of every) {
    const codes = adviceFor(about);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test("every advice is given in some case", () => {
  const given = new Set(every.flatMap(adviceFor));
  expect(ADVICE.filter((code) => !given.has(code))).toEqual([]);
});

test("somebody who is held hears first how to be safe and how to write without speaking", () => {
  expect(adviceFor({ ...base, situation: "held" }).slice(0, 2)).toEqual([
    "use-this-page-only-if-safe",
    "send-a-silent-message",
  ]);
  expect(adviceFor({ ...base, verdict: "help-now", harms: [] })[0]).toBe("use-this-page-only-if-safe");
});

test("a relative is told whom to call and to ask the police before paying anything", () => {
  const codes = adviceFor({ ...base, verdict: "help-now", situation: "for-someone" });
  expect(codes.indexOf("call-police-and-ministry")).toBeLessThan(codes.indexOf("ask-the-police-before-any-payment"));
});

test("who has left is not told not to go", () => {
  expect(adviceFor({ ...base, situation: "there" })).not.toContain("do-not-go-yet");
  expect(adviceFor(base)[0]).toBe("do-not-go-yet");
});

test("nothing found is never called safe, and asks for what was left out", () => {
  expect(adviceFor({ ...base, verdict: "none-found", harms: [], missing: 4 }).slice(0, 2)).toEqual([
    "none-found-is-not-safe",
    "ask-what-they-left-out",
  ]);
});
