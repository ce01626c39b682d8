import { expect, test } from "@jest/globals";
import { limitPerMinute } from "../../../lib/http/limits.ts";

const from = (address: string | null) => ({ address, local: false });

test("lets a client ask so often and then says how long to wait", async () => {
  const limit = limitPerMinute(3, () => 0);
  for (let asked = 0; asked < 3; asked++) expect(await limit.take(from("203.0.113.7"))).toBe(0);
  const seconds = await limit.take(from("203.0.113.7"));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await limit.take(from("203.0.113.8"))).toBe(0);
});

test("counts a whole IPv6 network as one, however it is written", async () => {
  const limit = limitPerMinute(2, () => 0);
  expect(await limit.take(from("2001:db8::1"))).toBe(0);
  expect(await limit.take(from("2001:db8:0:0:ffff::2"))).toBe(0);
  expect(await limit.take(from("2001:db8::3"))).toBeGreaterThan(0);
  expect(await limit.take(from("2001:db8:0:1::3"))).toBe(0);
});

test("gives those who cannot be told apart a hundred times as much", async () => {
  const limit = limitPerMinute(1, () => 0);
  for (let asked = 0; asked < 100; asked++) expect(await limit.take(from(null))).toBe(0);
  expect(await limit.take(from(null))).toBeGreaterThan(0);
});
