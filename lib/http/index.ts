/** What routes and capabilities may use of the HTTP side. */

export { describeBug, guarded, json, only } from "./answer.ts";
export { refuseBatch } from "./batch-key.ts";
export type { Client } from "./client.ts";
export { contentTypeOf, isPacked } from "./content-type.ts";
export { clientOf, refuseTooMany, secondsToWait } from "./gate.ts";
export { parseJson } from "./parse-json.ts";
export { problem, problemFromFaults, problemFromFaultsBody } from "./problem.ts";
export { MAX_BODY, readBody } from "./read-body.ts";
export { leaveCleanly } from "./shutdown.ts";
export { chunksOf, streamed } from "./stream.ts";
export { watchServer } from "./watch-server.ts";
