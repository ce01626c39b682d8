/** In: bytes as they come. Out: whole lines, decoded, or what is wrong with one. Holds one line and one chunk at a time.
 *  LF or CRLF; a byte order mark before the first line and empty lines are passed over. */
import type { ErrorCode } from "../../errors.ts";

/** A check's own limit, and what else a line says. */
export const MAX_LINE = 256 * 1024;

export type Line = { kind: "line"; text: string } | { kind: "bad"; code: ErrorCode };

const LF = 0x0a;

/** Lines of one chunk come together, so that an answer need not wait for the next chunk. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let started: Uint8Array[] = [];
  let bytes = 0;
  let first = true;

  function finish(rest: Uint8Array): Line[] {
    const tooLong = bytes + rest.length > MAX_LINE;
    const whole = tooLong ? rest : Buffer.concat([...started, rest]);
    started = [];
    bytes = 0;
    const skipMark = first;
    first = false;
    if (tooLong) return [{ kind: "bad", code: "body-too-large" }];
    const line = decode(whole, skipMark);
    return line.kind === "line" && line.text.trim() === "" ? [] : [line];
  }

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      lines.push(...finish(chunk.subarray(from, to)));
      from = to + 1;
    }
    const rest = chunk.subarray(from);
    bytes += rest.length;
    // Of a line that is too long already nothing more is kept.
    if (bytes > MAX_LINE) started = [];
    else if (rest.length > 0) started.push(rest.slice());
    if (lines.length > 0) yield lines;
  }
  const last = finish(new Uint8Array(0));
  if (last.length > 0) yield last;
}

function decode(bytes: Uint8Array, skipMark: boolean): Line {
  try {
    return { kind: "line", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: !skipMark }).decode(bytes) };
  } catch {
    return { kind: "bad", code: "not-utf-8" };
  }
}
