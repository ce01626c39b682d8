/** Runs before every test file: a test during which `console.error` or `console.warn` is called fails, with what was said.
 *  A test that means to provoke one takes it with `expectConsole()` and looks at it. */

import { format } from "node:util";
import { afterEach, beforeEach, expect } from "@jest/globals";

type Level = "error" | "warn";

const said: string[] = [];
let expected = false;

for (const level of ["error", "warn"] satisfies Level[]) {
  const original = console[level];
  console[level] = (...words: unknown[]) => {
    said.push(`console.${level}: ${format(...words)}`);
    if (!expected) original(...words);
  };
}

/** Allows console output until the end of the test that calls it; gives the lines said so far when called. */
export function expectConsole(): () => readonly string[] {
  expected = true;
  return () => [...said];
}

beforeEach(() => {
  said.length = 0;
  expected = false;
});

afterEach(() => {
  if (!expected) expect(said).toEqual([]);
});
