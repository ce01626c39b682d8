/** An answer that is written while it is made: the next piece is made when the one before has been taken. */
import { within } from "./deadline.ts";
import { API_HEADERS } from "./headers.ts";

/** A sender that says nothing for so long has gone. The time in which we are busy does not count. */
const SILENCE_MS = 60_000;

export function streamed(pieces: AsyncGenerator<string>, headers: Record<string, string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  return new Response(body, { headers: { ...API_HEADERS, ...headers } });
}

/** The chunks of a request's body; asking for the next one is what lets the sender go on. Throws when
 *  the sender breaks off: an answer that has begun can only be broken off too, so that nobody takes it for a whole one. */
export async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const piece = await within(SILENCE_MS, reader.read());
      if (!piece) throw new Error("The sender of a batch fell silent");
      if (piece.done) return;
      yield piece.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
