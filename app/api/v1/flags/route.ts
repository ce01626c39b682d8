/** GET: names, explanations and sources of the flags. `?locale=vi`; without it, by Accept-Language. */
import { checkService, publicFlagsOf } from "../../../../lib/checks/index.ts";
import { guarded, json, only, problem } from "../../../../lib/http/index.ts";
import { isLocale, pickLocale } from "../../../../lib/i18n/index.ts";

export function GET(request: Request): Promise<Response> {
  return guarded(() => {
    const state = checkService();
    if (state.kind === "not-ready") return problem("not-ready", { headers: { "Retry-After": "5" } });
    const wished = new URL(request.url).searchParams.get("locale");
    const locale = isLocale(wished) ? wished : pickLocale(wished ?? request.headers.get("accept-language"));
    return json(publicFlagsOf(state.service, locale));
  });
}

const refuse = only("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
