/** POST: NDJSON in, NDJSON out in the same order, as fast as it is taken. On this machine for everybody, else by key; never
 *  recorded. proxy.ts, should there be one, has to leave this path out: it would cut the body at 10 MB. */
import { checkLines, checkService } from "../../../../../lib/checks/index.ts";
import {
  chunksOf,
  contentTypeOf,
  guarded,
  isPacked,
  only,
  problem,
  refuseBatch,
  streamed,
} from "../../../../../lib/http/index.ts";

const MEDIA = ["application/x-ndjson", "application/ndjson", "application/jsonl"];

export function POST(request: Request): Promise<Response> {
  return guarded(async () => {
    const refusal = await refuseBatch(request.headers);
    if (refusal) return refusal;
    const { media, utf8 } = contentTypeOf(request.headers);
    if (!MEDIA.includes(media) || !utf8 || isPacked(request.headers)) {
      return problem("wrong-media-type", { detail: `Send ${MEDIA[0]} in UTF-8, without Content-Encoding` });
    }
    const state = checkService();
    if (state.kind === "not-ready") return problem("not-ready", { headers: { "Retry-After": "5" } });
    return streamed(checkLines(chunksOf(request.body), state.service.uncounted), {
      "Content-Type": "application/x-ndjson; charset=utf-8",
    });
  });
}

const refuse = only("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
