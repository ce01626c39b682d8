import { compileRuleSet, examineRules, openParsedCache, readRulesFolder } from "../lib/ruleset/index.ts";
const cpu=()=>process.cpuUsage().user/1000; const w=performance.now();
let t=cpu(); const lap=(n: string)=>{ console.log(n, Math.round(cpu()-t)); t=cpu(); };
const cache = openParsedCache(".data/cache/rules/parsed.json");
const files=readRulesFolder("rules"); lap("read");
const { library, problems } = examineRules(files, cache); lap("examine "+problems.length);
const ruleset = compileRuleSet(library); lap("compile "+ruleset.words.length);
console.log("wall", performance.now()-w); cache.keep();
