/** What every route does around its work: JSON out, nothing cached, no exception past this point. A bug is logged by its
 *  name and its place in our code only; its message could hold what somebody sent. */
import { ERRORS } from "../errors.ts";
import { API_HEADERS } from "./headers.ts";
import { problem } from "./problem.ts";

export function json(body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === "string" ? body : JSON.stringify(body), {
    headers: { "Content-Type": "application/json; charset=utf-8", ...API_HEADERS, ...headers },
  });
}

export async function guarded(work: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (bug) {
    console.error(describeBug(bug));
    return problem("internal");
  }
}

/** Out: the error's name and the frames of its stack, without the message that stands before them. */
export function describeBug(bug: unknown): string {
  if (!(bug instanceof Error)) return `${ERRORS.internal.title}: something that is not an error was thrown`;
  const stack = bug.stack ?? "";
  // The message may itself look like frames; the real ones stand behind it.
  const behind = bug.message === "" ? 0 : stack.indexOf(bug.message) + bug.message.length;
  const frames = stack
    .slice(behind)
    .split("\n")
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return [`${ERRORS.internal.title}: ${bug.name}`, ...frames].join("\n");
}

/** Handlers for the methods that a route does not take: Next's own 405 has no body. */
export function only(...taken: string[]) {
  const allow = [...taken, "OPTIONS"].join(", ");
  return () => problem("method-not-allowed", { detail: `Use ${taken.join(" or ")}`, headers: { Allow: allow } });
}
