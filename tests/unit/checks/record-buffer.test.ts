import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { recordBuffer } from "../../../lib/checks/record-buffer.ts";

/** A generator of the same numbers each time. */
function chance(seed = 1) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

interface Wanted {
  delay?: [number, number];
  capacity?: number;
  fails?: () => boolean;
}

function setUp({ delay = [10_000, 10_000], capacity = 10_000, fails = () => false }: Wanted = {}) {
  const batches: number[][] = [];
  const buffer = recordBuffer<number>({
    async write(rows) {
      if (fails()) throw new Error("the database is away");
      batches.push([...rows]);
    },
    delay,
    capacity,
    random: chance(),
  });
  return { batches, buffer };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test("P3: writes later, in another order, everything once", async () => {
  const { batches, buffer } = setUp({ delay: [20, 30] });
  for (const row of upTo(50)) buffer.add(row);
  expect(batches).toEqual([]);
  await sleep(100);
  expect(batches).toHaveLength(1);
  expect(batches[0]).not.toEqual(upTo(50));
  expect([...batches[0]!].sort((a, b) => a - b)).toEqual(upTo(50));
  expect(buffer.waiting).toBe(0);
});

test("does not write before the least delay", async () => {
  const { batches, buffer } = setUp({ delay: [200, 200] });
  buffer.add(1);
  await sleep(100);
  expect(batches).toEqual([]);
  await sleep(250);
  expect(batches).toEqual([[1]]);
});

test("keeps rows while the database is away, and writes them when it is back, without anybody asking", async () => {
  let away = true;
  const { batches, buffer } = setUp({ delay: [5, 5], fails: () => away });
  for (const row of upTo(3)) buffer.add(row);
  await sleep(50);
  expect(batches).toEqual([]);
  expect(buffer.waiting).toBe(3);
  away = false;
  buffer.add(3);
  await sleep(3_200);
  expect(batches.flat().sort()).toEqual([0, 1, 2, 3]);
});

test("lets the oldest go when it is full, and counts them", async () => {
  const { batches, buffer } = setUp({ capacity: 5 });
  for (const row of upTo(8)) buffer.add(row);
  expect(buffer.dropped).toBe(3);
  await buffer.flush();
  expect(batches.flat().sort()).toEqual([3, 4, 5, 6, 7]);
});

test("of a large flush that breaks off, what was written is not written again and the rest is kept", async () => {
  let writes = 0;
  const { batches, buffer } = setUp({ fails: () => ++writes === 2 });
  for (const row of upTo(1_200)) buffer.add(row);
  await buffer.flush();
  expect(batches.map((batch) => batch.length)).toEqual([500]);
  expect(buffer.waiting).toBe(700);
  await buffer.flush();
  expect(batches.flat().sort((a, b) => a - b)).toEqual(upTo(1_200));
});

test("two flushes at once write nothing twice", async () => {
  const { batches, buffer } = setUp();
  for (const row of upTo(10)) buffer.add(row);
  await Promise.all([buffer.flush(), buffer.flush()]);
  expect(batches.flat()).toHaveLength(10);
});

test("does not wait when there is enough to hide in", async () => {
  const { batches, buffer } = setUp();
  for (const row of upTo(2_000)) buffer.add(row);
  await sleep(50);
  expect(batches.flat()).toHaveLength(2_000);
});
