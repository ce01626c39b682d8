/** GET: whether this process lives (it answers) and is ready (it has rules to check with). The database is told of and decides
 *  nothing: the check answers without it. */
import { checkService } from "../../../lib/checks/index.ts";
import { guarded, json, only, problem } from "../../../lib/http/index.ts";

export function GET(): Promise<Response> {
  return guarded(() => {
    const state = checkService();
    if (state.kind === "not-ready") return problem("not-ready", { headers: { "Retry-After": "5" } });
    const { counted, recorder } = state.service;
    return json({
      live: true,
      ready: true,
      ruleset: counted.ruleSet.version,
      database: describe(recorder?.databaseReachable),
      records: { waiting: recorder?.waiting ?? 0, dropped: recorder?.dropped ?? 0 },
    });
  });
}

/** undefined: none is named · null: not tried yet */
function describe(reachable: boolean | null | undefined): string {
  if (reachable === undefined) return "none";
  if (reachable === null) return "unknown";
  return reachable ? "reachable" : "unreachable";
}

const refuse = only("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
