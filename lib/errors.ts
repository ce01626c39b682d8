/** The closed table of everything that can be answered instead of an answer: code → status → title.
 *  A title is fixed text; nothing that somebody sent ever becomes part of one. docs/errors.md explains each code, and a test
 *  compares the two. Answers are made of these by lib/http/problem.ts, and nowhere else. */

export const ERRORS = {
  "body-unreadable": { status: 400, title: "The body could not be read" },
  "not-utf-8": { status: 400, title: "The body is not valid UTF-8" },
  "malformed-json": { status: 400, title: "The body is not valid JSON" },
  "too-deep": { status: 400, title: "The JSON is nested too deeply" },
  "wrong-shape": { status: 400, title: "A field is unknown or has the wrong type" },
  "key-missing": { status: 401, title: "This needs a key" },
  "key-unknown": { status: 403, title: "This key is not known here" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "This address does not take this method" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "wrong-media-type": { status: 415, title: "The body is of a type that this address does not take" },
  "nothing-to-check": { status: 422, title: "There is no text and no answer to check" },
  "text-too-long": { status: 422, title: "The text is too long for one check" },
  "not-text": { status: 422, title: "This does not look like text" },
  "wrong-value": { status: 422, title: "A field has a value that is not taken" },
  "too-many-requests": { status: 429, title: "Too many requests: wait a little" },
  internal: { status: 500, title: "Something went wrong on our side" },
  "not-ready": { status: 503, title: "Not ready yet: try again in a moment" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** Something wrong with what was sent. `pointer` is an RFC 6901 JSON pointer into the body; `detail` is fixed text with at
 *  most numbers of ours in it. */
export interface Fault {
  code: ErrorCode;
  pointer: string;
  detail: string;
}
