/** In: lines of NDJSON, each a request with an `id`. Out: lines of NDJSON in the same order: the answer with its `id`, or one
 *  error object for a line that is none. Nothing is recorded. Memory does not grow with the number of lines. */
import { setImmediate as breathe } from "node:timers/promises";
import { ERRORS, type ErrorCode, type Fault } from "../../errors.ts";
import { parseJson, problemFromFaultsBody } from "../../http/index.ts";
import { type CheckDeps, type CheckOptions, checkOffer } from "../check-offer.ts";
import { type Line, splitLines } from "./split-lines.ts";

/** Others wait for this process meanwhile. */
const WORK_MS = 10;
/** Lines go out in pieces of about this many characters. */
const PIECE = 32 * 1024;
const LONGEST_ID = 200;

export async function* checkLines(
  chunks: AsyncIterable<Uint8Array>,
  deps: CheckDeps,
  options: CheckOptions = {},
): AsyncGenerator<string> {
  let number = 0;
  let workedSince = performance.now();
  for await (const lines of splitLines(chunks)) {
    let piece = "";
    for (const line of lines) {
      number++;
      piece += `${JSON.stringify(checkLine(line, number, deps, options))}\n`;
      if (piece.length >= PIECE) {
        yield piece;
        piece = "";
      }
      if (performance.now() - workedSince > WORK_MS) {
        await breathe();
        workedSince = performance.now();
      }
    }
    if (piece !== "") yield piece;
  }
}

/** `number` counts the lines that are not empty, from 1. */
function checkLine(line: Line, number: number, deps: CheckDeps, options: CheckOptions): object {
  if (line.kind === "bad") return failed(null, number, [faultOf(line.code)]);
  const parsed = parseJson(line.text);
  if (parsed.kind === "refused") return failed(null, number, parsed.faults);
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return failed(null, number, [{ code: "wrong-shape", pointer: "", detail: "Expected object" }]);
  }
  const { id, ...request } = value as { id?: unknown };
  if (!isId(id)) {
    return failed(null, number, [
      { code: "wrong-shape", pointer: "/id", detail: "Expected a short string or a number" },
    ]);
  }
  const outcome = checkOffer(request, deps, options);
  return outcome.kind === "answered" ? { id, ...outcome.answer } : failed(id, number, outcome.faults);
}

function failed(id: string | number | null, line: number, faults: Fault[]): object {
  return { id, line, ...problemFromFaultsBody(faults) };
}

function faultOf(code: ErrorCode): Fault {
  return { code, pointer: "", detail: ERRORS[code].title };
}

function isId(id: unknown): id is string | number {
  return typeof id === "number" || (typeof id === "string" && id.length <= LONGEST_ID);
}
