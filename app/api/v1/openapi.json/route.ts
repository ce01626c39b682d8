/** GET: the OpenAPI 3.1 description, made of the schemas that check the requests. */
import { openApi } from "../../../../lib/checks/index.ts";
import { guarded, json, only } from "../../../../lib/http/index.ts";

export function GET(): Promise<Response> {
  return guarded(() => json(openApi()));
}

const refuse = only("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
