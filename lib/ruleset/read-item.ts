/** In: one item of a relation as written (`covers-cost`, `not covers-cost`, `<place:border-town>`, a list of these).
 *  Out: what it stands for, or what is wrong with it. Left to others: whether the term exists (validate/terms-exist.ts). */
import { type EntityKind, EVASIONS, PAY_PERIODS, PLACE_KINDS } from "../engine/types.ts";
import { meantOr } from "./nearest-name.ts";
import type { ItemEntry } from "./schema/relation.ts";

export type ReadAlternative =
  | { kind: "term"; id: string; negated: boolean }
  | { kind: "entity"; entity: EntityKind; class: string | null }
  | { kind: "faulty"; message: string; hint: string };

const APPS = [
  "telegram",
  "whatsapp",
  "zalo",
  "line",
  "wechat",
  "messenger",
  "facebook",
  "instagram",
  "viber",
  "signal",
  "kakaotalk",
  "qq",
  "skype",
  "discord",
  "imo",
  "tiktok",
  "snapchat",
  "vk",
];

interface Classes {
  names: readonly string[];
  /** codes that are no closed list: countries, currencies */
  code?: { form: RegExp; example: string };
}

const COUNTRY = { form: /^[A-Z]{2}$/, example: "a country code such as KH" };
const CURRENCY = { form: /^[A-Z]{3,5}$/, example: "a currency such as USDT" };

/** Which classes of an entity a rule may ask for: what matching/scope.ts tells apart. */
const ENTITIES: Record<EntityKind, Classes> = {
  pay: { names: PAY_PERIODS, code: CURRENCY },
  phone: { names: [] },
  link: { names: ["chat", "shortener", "file", "site", ...APPS] },
  handle: { names: APPS },
  email: { names: ["free"] },
  place: { names: PLACE_KINDS, code: COUNTRY },
  age: { names: [] },
  date: { names: [] },
  employer: { names: ["legal", "named"] },
  licence: { names: ["official"] },
  skill: { names: [] },
  evasion: { names: EVASIONS },
};
const ENTITY_NAMES = Object.keys(ENTITIES);

const isEntity = (name: string): name is EntityKind => Object.hasOwn(ENTITIES, name);

export function readItem(entry: ItemEntry): ReadAlternative[] {
  return (typeof entry === "string" ? [entry] : entry).map(readAlternative);
}

export function readAlternative(written: string): ReadAlternative {
  if (written.startsWith("<")) {
    if (!written.endsWith(">")) return faulty(`\`${written}\` is not closed`, "an entity is written `<pay>`");
    return readEntity(written.slice(1, -1));
  }
  const denied = /^not\s+(\S.*)$/.exec(written);
  const id = denied?.[1] ?? written;
  if (!denied || !id.startsWith("<")) return { kind: "term", id, negated: denied !== null };
  return faulty("an entity cannot be denied", "`absent` asks for one that is not there");
}

/** `place:border-town`, without the angle brackets, as `absent` names it too. */
export function readEntity(written: string): ReadAlternative {
  const [name = "", ...rest] = written.split(":");
  if (!isEntity(name)) {
    return faulty(`unknown entity \`${name}\``, meantOr(name, ENTITY_NAMES, `entities are ${ENTITY_NAMES.join(", ")}`));
  }
  if (rest.length === 0) return { kind: "entity", entity: name, class: null };
  const className = rest.join(":");
  const { names, code } = ENTITIES[name];
  if (names.includes(className) || code?.form.test(className))
    return { kind: "entity", entity: name, class: className };
  const offered = [...names, ...(code ? [code.example] : [])];
  const possible = offered.length > 0 ? `${name} can be ${offered.join(", ")}` : `${name} has no kinds`;
  return faulty(`unknown kind \`${className}\` of ${name}`, meantOr(className, names, possible));
}

const faulty = (message: string, hint: string): ReadAlternative => ({ kind: "faulty", message, hint });
