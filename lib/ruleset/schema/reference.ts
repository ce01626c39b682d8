/** Reference tables: places, help lines, registers of recruiters. Every row keeps where it is from and how far to trust it. */
import { z } from "zod";
import { PLACE_KINDS } from "../../engine/types.ts";
import { countryCode, day, id, languageCode, text } from "./common.ts";
import { wordObject } from "./word.ts";

const note = text.nullable().optional();
const sourceList = z.array(z.strictObject({ id: text, url: text.nullable(), date: day.nullable(), title: z.string() }));

/** A name of a place: a word that also says where it was seen. */
const placeName = z.union([
  z.string().min(1, "is an empty name"),
  wordObject.extend({ status: z.enum(["source", "memory"]).optional(), source: text.nullable().optional(), note }),
]);
const placeNames = z.record(languageCode, z.array(placeName).min(1));

export const place = z.strictObject({
  id,
  name: text,
  kind: z.enum(PLACE_KINDS),
  country: countryCode.nullable(),
  as_of: day.nullable(),
  needs_context: z.boolean().optional(),
  verified: z.boolean().optional(),
  role: note,
  sources: z.array(text).optional(),
  source: z.strictObject({ url: text.nullable(), date: day.nullable() }).optional(),
  note,
  watched: z.unknown().optional(),
  words: placeNames,
  except: placeNames.optional(),
});
export type PlaceRow = z.infer<typeof place>;

export const placesFile = z.strictObject({
  about: text,
  compiled: day.optional(),
  rules: z.array(text).optional(),
  sources: sourceList.optional(),
  routes: z.array(z.strictObject({ route: z.array(text), sources: z.array(text).optional(), note })).optional(),
  places: z.array(place),
});
export type PlacesFile = z.infer<typeof placesFile>;

const status = z.enum(["found", "old", "memory"]);

const helpLine = z.strictObject({
  id,
  /** a country, or a name for a group of countries */
  country: text,
  scope: z.enum(["in-country", "from-abroad", "online"]),
  organisation: text,
  name: text,
  channels: z.array(z.strictObject({ type: text, value: text, note })),
  languages: z.array(text).nullable(),
  hours: text.nullable(),
  free: z.boolean().nullable(),
  silent: z.boolean(),
  for: z.array(text),
  source_url: text.nullable(),
  source_date: day.nullable(),
  verified: z.boolean(),
  verified_at: day.nullable(),
  review_due: day,
  status,
  priority: z.int(),
  note,
});
export type HelpLine = z.infer<typeof helpLine>;

export const helpFile = z.strictObject({
  about: text,
  compiled: day,
  fields: z.record(z.string(), text).optional(),
  rules: z.array(text).optional(),
  superseded: z.array(z.strictObject({ country: text, values: z.array(text), reason: text })),
  lines: z.array(helpLine),
});
export type HelpFile = z.infer<typeof helpFile>;

const trust = z.enum(["source", "old", "memory"]);

export const register = z.strictObject({
  country: text,
  country_name: text,
  kind: z.enum(["register", "authority", "ngo"]),
  name_local: text,
  name_en: text,
  url: text,
  url_status: trust,
  look_up: z.array(text),
  ask: z.array(z.strictObject({ type: text, value: text, status: trust })),
  rule: note,
  note,
  source_url: text.nullable(),
  source_date: day.nullable(),
  verified: z.boolean(),
});
export type RegisterRow = z.infer<typeof register>;

export const registersFile = z.strictObject({
  about: text,
  compiled: day,
  fields: z.record(z.string(), text).optional(),
  advice: z.array(text),
  registers: z.array(register),
});
export type RegistersFile = z.infer<typeof registersFile>;
