import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { evaluate } from "../../../lib/engine/index.ts";
import { cacheKey, keepCompiled, readCompiled } from "../../../lib/ruleset/compiled-cache.ts";
import { loadRules } from "../../../lib/ruleset/load.ts";
import { smallLibrary } from "./small-library.ts";

const files = smallLibrary();
const loaded = loadRules(files);
if (loaded.kind === "invalid") throw new Error("the small library has a mistake");
const { ruleset, catalogue } = loaded;
const key = cacheKey(files, []);

function inFolder(run: (file: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), "offercheck-compiled-"));
  try {
    run(path.join(folder, "rules/compiled.bin"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("what comes back judges as what was kept, and says the same of the flags", () => {
  inFolder((file) => {
    keepCompiled(file, key, { ruleset, catalogue });
    const back = readCompiled(file, key);
    expect(back?.catalogue).toEqual(catalogue);
    for (const text of ["We pay your flight to Bavet.", "Bên em chi trả vé máy bay.", "we never pay the flight"]) {
      expect(evaluate(text, back?.ruleset ?? ruleset)).toEqual(evaluate(text, ruleset));
    }
    expect(back?.ruleset).toEqual(ruleset);
  });
});

test("a changed rule, other code, a cut file and a file with a changed byte are not used", () => {
  inFolder((file) => {
    keepCompiled(file, key, { ruleset, catalogue });
    expect(readCompiled(file, cacheKey(smallLibrary({ "scoring.yaml": "other" }), []))).toBeNull();
    expect(readCompiled(file, cacheKey(files, [{ path: "evaluate.ts", text: "other" }]))).toBeNull();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 9));
    expect(readCompiled(file, key)).toBeNull();
    bytes[bytes.length - 99] = (bytes[bytes.length - 99] as number) ^ 1;
    writeFileSync(file, bytes);
    expect(readCompiled(file, key)).toBeNull();
  });
});

test("a folder that takes no file costs nothing but time", () => {
  inFolder((file) => {
    writeFileSync(path.dirname(file), "in the way of the folder");
    keepCompiled(file, key, { ruleset, catalogue });
    expect(readCompiled(file, key)).toBeNull();
  });
});
