import { expect, test } from "@jest/globals";
import { uncountedChecks } from "../../../lib/checks/in-process.ts";
import { warmUp } from "../../../lib/checks/warm-up.ts";

test("checks for as long as it may, and lets others have their turn meanwhile", async () => {
  const deps = uncountedChecks();
  if (typeof deps === "string") throw new Error(deps);
  let turns = 0;
  const clock = setInterval(() => turns++, 1);
  const began = performance.now();
  const made = await warmUp(deps, 3_000);
  clearInterval(clock);
  expect(made).toBeGreaterThan(1);
  expect(turns).toBeGreaterThan(5);
  expect(performance.now() - began).toBeLessThan(15_000);
});

test("does nothing where there is nothing to check", async () => {
  const deps = uncountedChecks();
  if (typeof deps === "string") throw new Error(deps);
  expect(await warmUp({ ...deps, catalogue: { ...deps.catalogue, locales: [] } }, 400)).toBe(0);
});
