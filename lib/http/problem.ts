/** The only maker of error answers: RFC 9457 problem JSON from the closed table of lib/errors.ts.
 *  `type` is a name, not an address: the same everywhere, whoever runs this. Never cached, and never holds what was sent. */
import { ERRORS, type ErrorCode, type Fault } from "../errors.ts";
import { API_HEADERS } from "./headers.ts";

interface ProblemParts {
  detail?: string;
  headers?: Record<string, string>;
}

export function problem(code: ErrorCode, { detail, headers }: ProblemParts = {}): Response {
  return respond({ ...problemBody(code), ...(detail ? { detail } : {}) }, headers);
}

/** In: one or more faults; the first gives code and status, all are listed. */
export function problemFromFaults(faults: readonly Fault[]): Response {
  return respond(problemFromFaultsBody(faults));
}

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  detail?: string;
  pointer?: string;
  errors?: Fault[];
}

/** The same as a value, for a line of NDJSON. */
export function problemFromFaultsBody(faults: readonly Fault[]): ProblemBody {
  const first = faults[0];
  if (!first) return problemBody("internal");
  return { ...problemBody(first.code), detail: first.detail, pointer: first.pointer, errors: [...faults] };
}

function problemBody(code: ErrorCode): ProblemBody {
  const { status, title } = ERRORS[code];
  return { type: `urn:offercheck:problem:${code}`, title, status, code };
}

function respond(body: ProblemBody, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "Content-Type": "application/problem+json", ...API_HEADERS, ...headers },
  });
}
