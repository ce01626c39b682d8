/** Who may send batches: anybody on this machine itself, others with a key. BATCH_KEYS holds the SHA-256 sums of the keys, so
 *  that the settings give nothing away. Out: the refusal, or null. */
import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "../env.ts";
import { clientOf, refuseTooMany } from "./gate.ts";
import { problem } from "./problem.ts";

export async function refuseBatch(headers: Headers): Promise<Response | null> {
  if (clientOf(headers).local) return null;
  const key = /^Bearer ([\x21-\x7e]{1,200})$/.exec(headers.get("authorization") ?? "")?.[1];
  if (key !== undefined && isKnown(key)) return null;
  const tooMany = await refuseTooMany(headers);
  if (tooMany) return tooMany;
  if (key === undefined) return problem("key-missing", { headers: { "WWW-Authenticate": "Bearer" } });
  return problem("key-unknown");
}

/** Compares with every key, so that time tells nothing. */
function isKnown(key: string): boolean {
  const sum = createHash("sha256").update(key).digest();
  return env()
    .BATCH_KEYS.map((known) => timingSafeEqual(Buffer.from(known, "hex"), sum))
    .some(Boolean);
}
