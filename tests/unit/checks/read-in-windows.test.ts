/// <reference lib="es2024.string" />
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readInWindows, windowsOf } from "../../../lib/checks/read-in-windows.ts";
import { type Evaluation, HARMS, type Harm } from "../../../lib/engine/types.ts";

const figures = (trafficking: number) =>
  Object.fromEntries(HARMS.map((harm) => [harm, harm === "trafficking" ? trafficking : 0])) as Record<Harm, number>;

/** Stands for the engine: finds each "lure" and each line "Name: words". */
function evaluate(text: string): Evaluation {
  const lures = [...text.matchAll(/lure/g)].map(({ index }) => ({ start: index, end: index + 4 }));
  const lines = [...text.matchAll(/^(\w+): (.*)$/gm)];
  const names = [...new Set(lines.map(([, name]) => name))];
  const score = lures.length > 0 ? 70 : 0;
  const messages = lines.map(([line, name = "", said = ""], index) => {
    const start = lines[index]!.index + line.length - said.length;
    return { start, end: start + said.length, post: 0, speaker: names.indexOf(name), tokenFrom: 0, tokenTo: 0 };
  });
  const turned = messages.findIndex(({ start, end }) => text.slice(start, end).includes("lure"));
  return {
    rulesetVersion: "2026.11.24-1",
    rulesetHash: "0",
    language: "en",
    languages: ["en"],
    length: text.length,
    frame: "offer",
    verdict: score > 0 ? "high" : "none-found",
    score,
    harms: figures(score),
    signals: lures.length > 0 ? [{ flag: 0, evidence: lures, first: lures, tokenFrom: 0, tokenTo: 0 }] : [],
    missing: text.includes("pays") ? ["place"] : ["place", "pay"],
    because: [],
    turnedAt: turned < 0 ? null : turned,
    speakers: names.map((name) => ({
      name: { start: text.indexOf(`${name}:`), end: text.indexOf(`${name}:`) + name!.length },
      side: "other",
      messages: 1,
    })),
    messages,
    posts: [],
    entities: [],
    evasions: [],
    notChecked: ["images"],
  };
}

test("windows cover the whole text, overlap, and are never too long", () => {
  const lines = fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { maxLength: 60 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 20, max: 200 }), (some, longest) => {
      const text = some.join("\n");
      const windows = windowsOf(text, longest);
      let covered = 0;
      for (const { start, end } of windows) {
        expect(start).toBeLessThanOrEqual(covered);
        expect(end - start).toBeLessThanOrEqual(longest);
        expect(text.slice(start, end).isWellFormed()).toBe(text.isWellFormed());
        covered = end;
      }
      expect(covered).toBe(text.length);
    }),
  );
});

test("a text that fits is read as it is", () => {
  expect(readInWindows("a lure", 100, evaluate)).toEqual(evaluate("a lure"));
});

test("what two windows both saw counts once, and every span quotes the same words", () => {
  const text = Array.from({ length: 60 }, (_, line) => `An: line ${line} ${line % 7 === 0 ? "lure" : "calm"}`).join(
    "\n",
  );
  const whole = evaluate(text);
  const read = readInWindows(text, 200, evaluate);
  expect(read.signals[0]?.evidence).toEqual(whole.signals[0]?.evidence);
  expect(read.messages.map(({ start }) => start)).toEqual(whole.messages.map(({ start }) => start));
  expect(read.speakers).toEqual([{ name: { start: 0, end: 2 }, side: "other", messages: 60 }]);
  expect(read).toMatchObject({ verdict: "high", score: 70, length: text.length });
});

test("speakers of all windows are told apart by name", () => {
  const text = [
    ...Array.from({ length: 30 }, () => "An: hello there"),
    ...Array.from({ length: 30 }, () => "Binh: good day"),
  ].join("\n");
  const read = readInWindows(text, 200, evaluate);
  const names = read.speakers.map(({ name }) => text.slice(name.start, name.end));
  expect(names).toEqual(["An", "Binh"]);
  for (const { start, speaker } of read.messages) {
    const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
    expect(line).toBe(`${names[speaker]}: `);
  }
});

test("it turned at the first message that any window calls so, and what is said anywhere is said", () => {
  const lines = Array.from({ length: 60 }, (_, line) => `An: line ${line} ${line >= 40 ? "lure" : "calm"}`);
  const text = [...lines, "An: it pays"].join("\n");
  const read = readInWindows(text, 200, evaluate);
  expect(read.turnedAt).toBe(40);
  expect(read.missing).toEqual(["place"]);
});
