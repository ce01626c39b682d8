import { parseLibrary } from "../lib/ruleset/parse-library.ts";
import { readRulesFolder } from "../lib/ruleset/store.ts";
import { readWord, writtenWord } from "../lib/ruleset/read-word.ts";
import { openParsedCache } from "../lib/ruleset/parsed-cache.ts";
const files=readRulesFolder("rules");
const cache = openParsedCache(".data/cache/rules/parsed.json");
const { library } = parseLibrary(files, cache);
const n: Record<string, number> = {}; let plain=0, all=0;
const list: [any,string][] = [];
for (const t of library.terms) for (const k of ["words","except"] as const) for (const [l, es] of Object.entries(t.data[k]??{})) for (const e of es) { n[l]=(n[l]??0)+1; all++; if (/^[a-z]+(?: [a-z]+)*$/.test(writtenWord(e))) plain++; list.push([e,l]); }
console.log(n, plain, all);
for (let i=0;i<4;i++){ const c=process.cpuUsage().user; for (const [e,l] of list) readWord(e,l); console.log((process.cpuUsage().user-c)/1000); }
