/** POST: one offer in, one answer out. What is in it: lib/checks. */
import { checkOffer, checkService } from "../../../../lib/checks/index.ts";
import {
  guarded,
  json,
  only,
  parseJson,
  problem,
  problemFromFaults,
  readBody,
  refuseTooMany,
} from "../../../../lib/http/index.ts";

export function POST(request: Request): Promise<Response> {
  return guarded(async () => {
    const refusal = await refuseTooMany(request.headers);
    if (refusal) return refusal;
    const body = await readBody(request, { media: ["application/json"] });
    if (body.kind === "refused") return problemFromFaults(body.faults);
    const parsed = parseJson(body.text);
    if (parsed.kind === "refused") return problemFromFaults(parsed.faults);
    const state = checkService();
    if (state.kind === "not-ready") return problem("not-ready", { headers: { "Retry-After": "5" } });
    const outcome = checkOffer(parsed.value, state.service.counted);
    return outcome.kind === "answered" ? json(outcome.answer) : problemFromFaults(outcome.faults);
  });
}

const refuse = only("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
