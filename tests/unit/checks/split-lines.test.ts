import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { MAX_LINE, splitLines } from "../../../lib/checks/batch/split-lines.ts";

async function linesOf(chunks: Uint8Array[]) {
  async function* source() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const some of splitLines(source())) {
    lines.push(...some.map((line) => (line.kind === "line" ? line.text : line.code)));
  }
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test("gives the same lines however the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 1, max: 7 }), async (texts, size) => {
      const lines = texts.map((text) => JSON.stringify(text));
      const whole = bytes(lines.join("\n"));
      const chunks = [];
      for (let at = 0; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
      expect(await linesOf(chunks)).toEqual(lines);
    }),
  );
});

test("passes over a byte order mark and empty lines, and takes CRLF", async () => {
  expect(await linesOf([bytes("\u{feff}{}\r\n\r\n \n{}")])).toEqual(["{}\r", "{}"]);
});

test("a line with bad UTF-8 is bad by itself", async () => {
  expect(await linesOf([bytes("a\n"), new Uint8Array([0xff, 0x0a]), bytes("b")])).toEqual(["a", "not-utf-8", "b"]);
});

test("a line that is too long is dropped while it comes, and the next one is read", async () => {
  const chunk = bytes("x".repeat(64 * 1024));
  const chunks = [bytes("a\n"), ...Array.from({ length: 20 }, () => chunk), bytes("\nb\n")];
  expect(await linesOf(chunks)).toEqual(["a", "body-too-large", "b"]);
  expect(await linesOf([bytes(`${"y".repeat(MAX_LINE)}\n`)])).toEqual(["y".repeat(MAX_LINE)]);
  expect(await linesOf([bytes("y".repeat(MAX_LINE + 1))])).toEqual(["body-too-large"]);
});
