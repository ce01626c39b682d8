import { expect, test } from "@jest/globals";
import { within } from "../../../lib/http/deadline.ts";
import { chunksOf, streamed } from "../../../lib/http/stream.ts";

test("makes a piece only when the one before has been taken, and stops when nobody reads on", async () => {
  let made = 0;
  let ended = false;
  async function* pieces() {
    try {
      for (;;) yield `piece ${made++}\n`;
    } finally {
      ended = true;
    }
  }
  const reader = streamed(pieces(), { "Content-Type": "text/plain" }).body!.getReader();
  for (let read = 0; read < 3; read++) await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(made).toBeLessThanOrEqual(5);
  await reader.cancel();
  expect(ended).toBe(true);
});

test("a body without anything is no chunk, and one that breaks off breaks the answer off", async () => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(null)) chunks.push(chunk);
  expect(chunks).toEqual([]);
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error("gone"));
    },
  });
  await expect(chunksOf(broken).next()).rejects.toThrow("gone");
});

test("waits no longer than it is told", async () => {
  expect(await within(1_000, Promise.resolve(7))).toBe(7);
  expect(await within(10, new Promise(() => undefined))).toBeNull();
});
