import { expect, test } from "@jest/globals";
import { explainError, explainOutput } from "../../../scripts/start/failure.mjs";
import { countReport } from "../../../scripts/test/run-jest.mjs";

test("a full disk is called a full disk, whoever meets it", () => {
  const full = expect.stringContaining("The disk is full");
  expect(explainError(Object.assign(new Error("write"), { code: "ENOSPC" })).sentence).toEqual(full);
  expect(explainOutput("Installing", "npm error code ENOSPC\nnpm error errno -28").sentence).toEqual(full);
  expect(explainOutput("Building", "os error 28: No space left on device").sentence).toEqual(full);
});

test("a folder that may not be written is named", () => {
  const { sentence } = explainError(Object.assign(new Error("mkdir"), { code: "EACCES", path: "/srv/data" }));
  expect(sentence).toContain("/srv/data");
});

test("a program that failed is quoted at its end, where it says why", () => {
  const said = Array.from({ length: 100 }, (_, line) => `line ${line}`).join("\n");
  const { sentence } = explainOutput("Building the pages", said);
  expect(sentence).toContain("line 99");
  expect(sentence).not.toContain("line 9\n");
  expect(sentence).toMatch(/Building the pages failed; the lines above say why\.$/);
});

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  numTotalTests: 3,
  success: true,
};

test.each([
  ["all passed", {}, { passed: 3, failed: 0 }],
  ["one failed", { numPassedTests: 2, numFailedTests: 1, success: false }, { passed: 2, failed: 1 }],
  ["one was skipped", { numPassedTests: 2, numPendingTests: 1 }, { passed: 2, failed: 1 }],
  ["one is only planned", { numPassedTests: 2, numTodoTests: 1 }, { passed: 2, failed: 1 }],
  ["a file did not run", { numRuntimeErrorTestSuites: 1, success: false }, { passed: 3, failed: 1 }],
  ["there are no tests", { numPassedTests: 0, numTotalTests: 0 }, { passed: 0, failed: 1 }],
  ["the end itself failed", { success: false }, { passed: 3, failed: 1 }],
])("the count of a test run when %s", (_when, change, counted) => {
  expect(countReport({ ...report, ...change }, ["unit"])).toMatchObject(counted);
});
