import "./zz-tolerant.ts";
import { checkOffer, uncountedChecks } from "../lib/checks/index.ts";
const deps = uncountedChecks(); if (typeof deps === "string") throw new Error(deps);
for (const s of ["The employer is (name told) Co., Ltd.","The company is Named Company Ltd.","The company told its name: The Named Company Co., Ltd.", "The company is named."]) { const r = checkOffer({ text: "We offer you a job.\nThe job is in Cambodia.\n"+s+"\nWe pay your flight." }, deps); if (r.kind==="answered") console.log(s, "|", r.answer.verdict, JSON.stringify(r.answer.facts.employer), r.answer.signals.map(s=>s.ruleId).join(","), r.answer.missing); }
