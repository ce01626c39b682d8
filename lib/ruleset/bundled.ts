/** Out: the rules that are shipped in `rules/`, read once per process, when first asked for: as they were compiled before if
 *  neither they nor our code has changed since. The folder is found at run time below the working directory: it is no part
 *  of a build. Kept on globalThis, since a bundler may load this module several times. */
import path from "node:path";
import type { RuleSet } from "../engine/types.ts";
import { type Catalogue, catalogueOf } from "./catalogue.ts";
import { cacheKey, keepCompiled, readCompiled } from "./compiled-cache.ts";
import { type InvalidRules, loadRules } from "./load.ts";
import { openParsedCache } from "./parsed-cache.ts";
import { readFolder } from "./store.ts";

export interface BundledRules {
  kind: "loaded";
  ruleset: RuleSet;
  catalogue: Catalogue;
}

const KEY = Symbol.for("offercheck.bundled-rules");
type Holder = { [KEY]?: BundledRules | InvalidRules };

export function loadRuleSet(): BundledRules | InvalidRules {
  const holder = globalThis as Holder;
  holder[KEY] ??= readBundled();
  return holder[KEY];
}

// Found at run time: none of these may become part of a build, nor make one anew.
const below = (folder: string) => path.resolve(/* turbopackIgnore: true */ folder);

function readBundled(): BundledRules | InvalidRules {
  const files = readFolder(below("rules"));
  const file = below(".data/cache/rules/compiled.bin");
  const key = cacheKey(
    files,
    ["lib/engine", "lib/ruleset"].flatMap((folder) => readFolder(below(folder))),
  );
  const known = readCompiled(file, key);
  if (known) return { kind: "loaded", ruleset: known.ruleset, catalogue: catalogueOf(known.catalogue) };
  const cache = openParsedCache(below(".data/cache/rules/parsed.json"));
  const rules = loadRules(files, cache);
  cache.keep();
  if (rules.kind === "invalid") return rules;
  const { ruleset, catalogue } = rules;
  keepCompiled(file, key, { ruleset, catalogue });
  return { kind: "loaded", ruleset, catalogue: catalogueOf(catalogue) };
}
