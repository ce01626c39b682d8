import { expect, test } from "@jest/globals";
import { MAX_LONG_TEXT, MAX_TEXT, parseRequest } from "../../../lib/checks/schema.ts";

const faultOf = (value: unknown) => {
  const parsed = parseRequest(value);
  return parsed.kind === "invalid" ? [parsed.faults[0]?.code, parsed.faults[0]?.pointer] : "valid";
};

test("takes all fields of the request", () => {
  const request = {
    text: "x",
    answers: { who: "friend", country: "kh" },
    earlier: "y",
    locale: "vi-VN",
    from: "VN",
    situation: "about-to-travel",
    statistics: false,
  };
  expect(parseRequest(request)).toEqual({ kind: "valid", request });
});

test.each([
  [{}, "nothing-to-check", "/text"],
  [{ text: " \n " }, "nothing-to-check", "/text"],
  [{ answers: {} }, "nothing-to-check", "/text"],
  [{ text: 1 }, "wrong-shape", "/text"],
  [{ text: null }, "wrong-shape", "/text"],
  [[], "wrong-shape", ""],
  [null, "wrong-shape", ""],
  ["text", "wrong-shape", ""],
  [{ text: "x", secret: 1 }, "wrong-shape", ""],
  [{ text: "x", statistics: "no" }, "wrong-shape", "/statistics"],
  [JSON.parse('{"text":"x","__proto__":{"a":1}}'), "wrong-shape", ""],
  [JSON.parse('{"text":"x","answers":{"__proto__":{"a":1}}}'), "wrong-shape", "/answers"],
  [{ text: "x".repeat(MAX_TEXT + 1) }, "text-too-long", "/text"],
  [{ text: "x", situation: "away" }, "wrong-value", "/situation"],
  [{ text: "x", from: "VNM" }, "wrong-value", "/from"],
  [{ text: "x", locale: "../vi" }, "wrong-value", "/locale"],
  [{ answers: { who: "king" } }, "wrong-value", "/answers/who"],
])("refuses %j", (value, code, pointer) => {
  expect(faultOf(value)).toEqual([code, pointer]);
});

test("counts in UTF-16 code units and takes exactly the longest text", () => {
  expect(faultOf({ text: "😀".repeat(MAX_TEXT / 2) })).toBe("valid");
  expect(faultOf({ text: `${"😀".repeat(MAX_TEXT / 2)}.` })).toEqual(["text-too-long", "/text"]);
});

test("the page and the command line may bring a long chat", () => {
  expect(parseRequest({ text: "x".repeat(MAX_LONG_TEXT) }, { long: true }).kind).toBe("valid");
  expect(parseRequest({ text: "x".repeat(MAX_LONG_TEXT + 1) }, { long: true }).kind).toBe("invalid");
});

test("no fault repeats what was sent", () => {
  const sent = {
    text: "x",
    "my cousin": 1,
    situation: "my cousin",
    from: "my cousin",
    answers: { who: "my cousin", "my cousin": 1 },
  };
  expect(JSON.stringify(parseRequest(sent))).not.toContain("cousin");
});
