/** Text → value, without an exception that could carry the text into a log: V8 puts the first words of a bad body into the
 *  message of its SyntaxError. Depth is measured before parsing, so that a tower of brackets costs nothing. */
import type { Fault } from "../errors.ts";

export const MAX_DEPTH = 8;

export type ParsedJson = { kind: "parsed"; value: unknown } | { kind: "refused"; faults: Fault[] };

export function parseJson(text: string): ParsedJson {
  if (depthExceeds(text, MAX_DEPTH)) return refused("too-deep", `At most ${MAX_DEPTH} levels`);
  try {
    return { kind: "parsed", value: JSON.parse(text) };
  } catch {
    return refused("malformed-json", "The body could not be parsed");
  }
}

/** Counts brackets outside of strings. Text that is not JSON may be counted wrongly; it is refused by the parser anyway. */
function depthExceeds(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > most) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return false;
}

function refused(code: Fault["code"], detail: string): ParsedJson {
  return { kind: "refused", faults: [{ code, pointer: "", detail }] };
}
