/** How often one address may ask. Generous, because many people share an address (a carrier, a dormitory, a café), and
 *  never for help pages. Counted per process and minute, under a keyed hash whose salt lives for a day in memory: no address
 *  is kept. Replicas each count for themselves until limits move to the database (docs/decisions/0006). */
import { createHmac, randomBytes } from "node:crypto";
import RateLimiterMemory from "rate-limiter-flexible/lib/RateLimiterMemory.js";
import type { Client } from "./client.ts";

/** Those who cannot be told apart are many: a test bench, or everybody behind a proxy that nobody named. */
const SHARED_FACTOR = 100;
const SHARED = "shared";
const DAY_MS = 86_400_000;

export interface Limit {
  /** Out: seconds to wait, or 0. */
  take(client: Client): Promise<number>;
}

export function limitPerMinute(perMinute: number, now: () => number): Limit {
  const each = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const shared = new RateLimiterMemory({ points: perMinute * SHARED_FACTOR, duration: 60 });
  let salt = { day: Number.NaN, bytes: Buffer.alloc(0) };

  function keyOf(address: string): string {
    const day = Math.floor(now() / DAY_MS);
    if (salt.day !== day) salt = { day, bytes: randomBytes(32) };
    return createHmac("sha256", salt.bytes).update(networkOf(address)).digest("base64url");
  }

  return {
    async take(client) {
      const [limiter, key] = client.address === null ? [shared, SHARED] : [each, keyOf(client.address)];
      try {
        await limiter.consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal;
        return Math.max(1, Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000));
      }
    },
  };
}

/** One household has a whole /64 of IPv6. */
function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const left = head.split(":");
  const right = tail === undefined ? [] : tail.split(":");
  const groups = tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill("0"), ...right];
  return groups.slice(0, 4).join(":");
}
