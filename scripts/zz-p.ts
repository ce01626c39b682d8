import "./zz-tolerant.ts";
import { Session } from "node:inspector/promises";
import { uncountedChecks } from "../lib/checks/index.ts";
import { evaluate } from "../lib/engine/index.ts";

const deps = uncountedChecks();
if (typeof deps === "string") throw new Error(deps);
const one =
  "Tuyển gấp 10 bạn nhập liệu sang Bavet, lương 1000$/tháng, bao vé máy bay, không cần kinh nghiệm, công ty giữ hộ chiếu, ib zalo 0741000118\n";
for (let i = 0; i < 300; i++) evaluate(one, deps.ruleSet, { from: "VN" });
const s = new Session();
s.connect();
await s.post("Profiler.enable");
await s.post("Profiler.start");
const c = process.cpuUsage();
for (let i = 0; i < 1000; i++) evaluate(one, deps.ruleSet, { from: "VN" });
const u = process.cpuUsage(c);
console.log("cpu us", (u.user + u.system) / 1000);
const { profile } = (await s.post("Profiler.stop")) as any;
const self = new Map<string, number>();
const total = profile.samples.length;
const by = new Map(profile.nodes.map((n: any) => [n.id, n]));
for (const id of profile.samples) {
  const n: any = by.get(id);
  const k =
    n.callFrame.functionName + " " + n.callFrame.url.split("/").slice(-2).join("/") + ":" + n.callFrame.lineNumber;
  self.set(k, (self.get(k) ?? 0) + 1);
}
console.log(
  [...self]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 15)
    .map(([k, v]) => ((100 * v) / total).toFixed(1) + "% " + k)
    .join("\n"),
);
