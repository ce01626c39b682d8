/** The settings of a running OfferCheck, from the environment: read once, all faults named at once. No setting is required,
 *  each has a safe default and a line in docs/settings.md (a test compares). Nothing else in lib or app reads process.env. */
import { isIP } from "node:net";
import { z } from "zod";

const list = z
  .string()
  .default("")
  .transform((text) => text.split(/[\s,]+/).filter(Boolean));

const wholeNumber = (least: number, most: number, standard: number) =>
  z.coerce.number(`must be a whole number`).int().min(least).max(most).default(standard);

const isAddressOrRange = (text: string) => {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

const schema = z
  .object({
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
      .optional(),
    OFFERCHECK_DATA: z.string().min(1).default(".data"),
    KEY_DIR: z.string().min(1).optional(),
    BATCH_KEYS: list.refine((keys) => keys.every((key) => /^[0-9a-f]{64}$/.test(key)), {
      error: "must be SHA-256 sums, 64 lower-case hex digits each, with commas between",
    }),
    TRUSTED_PROXIES: list.refine((proxies) => proxies.every(isAddressOrRange), {
      error: "must be IP addresses or ranges (10.0.0.0/8), with commas between",
    }),
    CHECKS_PER_MINUTE: wholeNumber(1, 1_000_000, 300),
    RECORD_AFTER_SECONDS: z
      .string()
      .regex(/^\d+(\.\d+)?-\d+(\.\d+)?$/, "must be two numbers with a hyphen between, such as 30-90")
      .default("30-90")
      .transform((text) => text.split("-").map(Number) as [number, number])
      .refine(([from, to]) => from <= to && to <= 3600, { error: "must rise and stay below 3600" }),
    RECORDS_IN_MEMORY: wholeNumber(1, 1_000_000, 10_000),
    SEEN_EVERY_SECONDS: wholeNumber(1, 3600, 60),
  })
  .transform(({ KEY_DIR, ...settings }) => ({ ...settings, KEY_DIR: KEY_DIR ?? `${settings.OFFERCHECK_DATA}/keys` }));

export type Env = z.infer<typeof schema>;
export const SETTING_NAMES: readonly string[] = Object.keys(schema.in.shape);

export type ParsedEnv = { kind: "valid"; env: Env } | { kind: "invalid"; faults: string[] };

/** An empty variable counts as one that is not set: that is how compose files and shells clear one. */
export function parseEnv(source: Record<string, string | undefined>): ParsedEnv {
  const given = Object.fromEntries(SETTING_NAMES.filter((name) => source[name]).map((name) => [name, source[name]]));
  const outcome = schema.safeParse(given);
  if (outcome.success) return { kind: "valid", env: outcome.data };
  // The value is left out: DATABASE_URL holds a password.
  return { kind: "invalid", faults: outcome.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
}

let read: Env | undefined;

/** The settings of this process. Throws one error that names every fault; instrumentation.ts asks first, at start. */
export function env(): Env {
  if (read) return read;
  const outcome = parseEnv(process.env);
  if (outcome.kind === "invalid") throw new Error(`These settings cannot be used:\n  ${outcome.faults.join("\n  ")}`);
  read = outcome.env;
  return read;
}
