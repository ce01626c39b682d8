/** The body of a request as text, counted in bytes while it arrives, so that neither a false Content-Length nor a chunked
 *  stream can bring more than `limit`. Out: the whole text or a fault; never a part of a text.
 *  Bad UTF-8 is refused rather than replaced: a replaced letter could hide a sign. A byte order mark is passed over. */
import type { Fault } from "../errors.ts";
import { contentTypeOf, isPacked } from "./content-type.ts";
import { within } from "./deadline.ts";

/** A phone on 2G sends the largest body in less. */
const BODY_MS = 60_000;

/** 20,000 Thai characters, form-encoded, are 180,000 bytes. */
export const MAX_BODY = 256 * 1024;

export type ReadBody = { kind: "read"; text: string } | { kind: "refused"; faults: Fault[] };

export async function readBody(
  request: Request,
  { media, limit = MAX_BODY }: { media: readonly string[]; limit?: number },
) {
  const type = contentTypeOf(request.headers);
  if (!media.includes(type.media)) return refused("wrong-media-type", `Send ${media.join(" or ")}`);
  if (!type.utf8) return refused("wrong-media-type", "Send UTF-8");
  if (isPacked(request.headers)) return refused("wrong-media-type", "Send the body without Content-Encoding");
  if (Number(request.headers.get("content-length")) > limit) return refused("body-too-large", `At most ${limit} bytes`);
  if (!request.body) return { kind: "read", text: "" } satisfies ReadBody;
  return decode(await gather(request.body, limit), limit);
}

/** Out: the chunks, or null when they are more than `limit`, or undefined when the sender broke off or dawdles. */
async function gather(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array[] | null | undefined> {
  const reader = body.getReader();
  const until = performance.now() + BODY_MS;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const piece = await within(until - performance.now(), reader.read());
      if (!piece) {
        void reader.cancel().catch(() => undefined);
        return undefined;
      }
      const { done, value } = piece;
      if (done) return chunks;
      bytes += value.byteLength;
      if (bytes > limit) {
        void reader.cancel().catch(() => undefined);
        return null;
      }
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
}

function decode(chunks: Uint8Array[] | null | undefined, limit: number): ReadBody {
  if (chunks === null) return refused("body-too-large", `At most ${limit} bytes`);
  if (chunks === undefined) return refused("body-unreadable", "The body ended early");
  try {
    const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    return { kind: "read", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refused("not-utf-8", "Bytes that are not UTF-8 were found");
  }
}

function refused(code: Fault["code"], detail: string): ReadBody {
  return { kind: "refused", faults: [{ code, pointer: "", detail }] };
}
