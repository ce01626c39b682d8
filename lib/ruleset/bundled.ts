/** Out: the rules that are shipped in `rules/`, read and compiled once per process, when first asked for. The folder is found
 *  at run time below the working directory: it is no part of a build. Kept on globalThis, since a bundler may load this
 *  module several times. */
import path from "node:path";
import { type InvalidRules, type LoadedRules, loadRules } from "./load.ts";
import { openParsedCache } from "./parsed-cache.ts";
import { readRulesFolder } from "./store.ts";

const KEY = Symbol.for("offercheck.bundled-rules");
type Holder = { [KEY]?: LoadedRules | InvalidRules };

export function loadRuleSet(): LoadedRules | InvalidRules {
  const holder = globalThis as Holder;
  holder[KEY] ??= readBundled();
  return holder[KEY];
}

function readBundled(): LoadedRules | InvalidRules {
  // Read at run time: neither may become part of a build, nor make one anew.
  const cache = openParsedCache(path.resolve(/* turbopackIgnore: true */ ".data/cache/rules/parsed.json"));
  const rules = loadRules(readRulesFolder(path.resolve(/* turbopackIgnore: true */ "rules")), cache);
  cache.keep();
  return rules;
}
