import { expect, test } from "@jest/globals";
import { newestVersion } from "../../../lib/ruleset/version.ts";

test("takes the first heading of the changelog that is a version", () => {
  expect(newestVersion("# Changes\n\n## 2026.12.01-2\n\nNew.\n\n## 2026.11.24-1\n")).toBe("2026.12.01-2");
});

test.each([null, "", "# Changes\n", "## Next\n", "## 2026.12.1-2\n"])("finds none in %j", (text) => {
  expect(newestVersion(text)).toBeNull();
});
