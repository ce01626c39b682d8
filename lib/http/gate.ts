/** Who may ask how often, for this process: one set of counters for page and API, on globalThis because each route is bundled
 *  apart. Help pages never come here. */
import { env } from "../env.ts";
import { type Client, type ClientReader, clientReader } from "./client.ts";
import { type Limit, limitPerMinute } from "./limits.ts";
import { problem } from "./problem.ts";

interface Gate {
  client: ClientReader;
  checks: Limit;
}

const KEY = Symbol.for("offercheck.gate");
const holder = globalThis as { [KEY]?: Gate };

function gate(): Gate {
  holder[KEY] ??= {
    client: clientReader(env().TRUSTED_PROXIES),
    checks: limitPerMinute(env().CHECKS_PER_MINUTE, Date.now),
  };
  return holder[KEY];
}

export function clientOf(headers: Headers): Client {
  return gate().client(headers);
}

/** Counts one check. Out: seconds to wait, or 0. */
export function secondsToWait(headers: Headers): Promise<number> {
  return gate().checks.take(clientOf(headers));
}

/** Counts one check. Out: the refusal, or null. */
export async function refuseTooMany(headers: Headers): Promise<Response | null> {
  const seconds = await secondsToWait(headers);
  return seconds === 0 ? null : problem("too-many-requests", { headers: { "Retry-After": String(seconds) } });
}
