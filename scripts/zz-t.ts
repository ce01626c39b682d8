import "./zz-tolerant.ts";
import { checkOffer, uncountedChecks, QUESTIONS } from "../lib/checks/index.ts";
const deps = uncountedChecks(); if (typeof deps === "string") throw new Error(deps);
for (const [q, opts] of Object.entries(QUESTIONS)) for (const [o, sentence] of Object.entries(opts)) { if (!sentence) continue; const r = checkOffer({ answers: { country:"KH", journey: "they-pay", [q]: o } }, deps); if (r.kind==="answered") console.log(q, o, "|", sentence, "|", r.answer.verdict, r.answer.signals.map(s=>s.ruleId).join(",")); }
const r=checkOffer({ answers: { who:"company", employer:"named", skill:"asked", journey:"i-pay", entry:"work-visa", contact:"office", country:"JP" } }, deps); if (r.kind==="answered") console.log(r.answer.verdict, r.answer.frame, r.answer.missing, r.answer.signals.map(s=>s.ruleId).join(","));
