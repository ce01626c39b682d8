/** In: the hits of place names and the amounts of money found. Out: the places that count. A name that is short or also an
 *  everyday word (`context`) counts only beside another place of the same country or, for a zone, city or stop on the way,
 *  when the text talks of money and the place is abroad for its reader. Of two readings of one name (Bangkok: a city, a stop
 *  on the way) the one that tells more is kept, if it counts. An emoji flag names its country.
 *  "Over there" counts where money is talked of. Never alone: tags such as CT, PP, KK, and 老街 (rules/places). */
import type { Context, LanguageCode, Place, PlaceKind, PlaceMention, Reading, RuleSet } from "../../types.ts";
import type { FlatText } from "../scan/flat-text.ts";

export interface PlaceHit {
  place: number;
  language: LanguageCode;
  start: number;
  end: number;
  context: boolean;
}

/** What tells most comes first. */
const TELLING: PlaceKind[] = [
  "compound",
  "sez",
  "border-town",
  "border-crossing",
  "transit",
  "city",
  "region",
  "country",
  "abroad",
];
/** Where recruitment for compounds leads: a stop on the way is one beside such a place. */
const DESTINATIONS = new Set<PlaceKind>(["compound", "sez", "border-town"]);
/** Ordinary places by themselves: money and a reader from elsewhere are context enough. */
const ABROAD_IS_CONTEXT = new Set<PlaceKind>(["sez", "transit", "city", "country"]);
const SHORTEST_BY_MONEY = 4;

export function findPlaces(
  flat: FlatText,
  reading: Pick<Reading, "text" | "language">,
  hits: readonly PlaceHit[],
  { places, money }: Pick<RuleSet, "places" | "money">,
  context: Context,
  hasMoney: boolean,
): PlaceMention[] {
  const flags = flagMentions(flat, places);
  if (hits.length === 0) return flags;
  const home = context.from ?? (reading.language && money.currencyOfLanguage.get(reading.language)?.country) ?? null;
  const sure = hits.filter((hit) => !hit.context).map((hit) => places[hit.place] as Place);
  const certain = [...sure, ...flags.map((flag) => places[flag.place] as Place)];
  const destinations = certain.filter(({ kind }) => DESTINATIONS.has(kind));
  const countries = new Map<string, Place | null>();
  for (const place of certain) {
    if (place.country === null || place.kind === "abroad") continue;
    const known = countries.get(place.country);
    countries.set(place.country, known === undefined || known === place ? place : null);
  }
  const counting = hits.filter((hit) => {
    if (!hit.context) return true;
    const place = places[hit.place] as Place;
    const withMoney = hasMoney && isAbroad(place, home);
    if (place.kind === "transit") return withMoney || destinations.some(({ country }) => country !== place.country);
    if (place.kind === "abroad") return hasMoney && !isBareVietnamese(flat, hit);
    // null = several places of that country, so that one of them is another than this
    const partner = place.country === null ? undefined : countries.get(place.country);
    if (partner !== undefined && partner !== place) return true;
    return withMoney && ABROAD_IS_CONTEXT.has(place.kind) && hit.end - hit.start >= SHORTEST_BY_MONEY;
  });
  const mentions = counting.map((hit) => toMention(hit, places[hit.place] as Place));
  return [...mostTelling(mentions), ...flags].sort((a, b) => a.start - b.start);
}

function toMention(
  { place, start, end }: Pick<PlaceHit, "place" | "start" | "end">,
  { kind, country }: Place,
): PlaceMention {
  return { kind: "place", start, end, place, placeKind: kind, country };
}

/** `ben` for `bển`, written without marks, is mostly `bên`. */
function isBareVietnamese({ text }: FlatText, { language, start, end }: PlaceHit): boolean {
  return language === "vi" && !MARKED.test(text.slice(start, end));
}
const MARKED = /[^ -~]/;

function isAbroad({ country }: Place, home: string | null): boolean {
  return country !== null && home !== null && country !== home;
}

/** Where names overlap, the longer one, and of equals the more telling. One look at each, in the order of the text. */
function mostTelling(mentions: PlaceMention[]): PlaceMention[] {
  const ordered = mentions.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: PlaceMention[] = [];
  for (const mention of ordered) {
    const last = kept[kept.length - 1];
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

function rank({ placeKind }: PlaceMention): number {
  return TELLING.indexOf(placeKind);
}

function flagMentions(flat: FlatText, places: readonly Place[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let index = 0; index + 1 < flat.flags.length; index++) {
    const start = flat.flags[index] as number;
    if (flat.flags[index + 1] !== start + 2) continue;
    const letters = [1, 3].map((offset) => String.fromCharCode(flat.text.charCodeAt(start + offset) - 0xdde6 + 65));
    const place = countryPlaces(places).get(letters.join(""));
    if (place !== undefined) found.push(toMention({ place, start, end: start + 4 }, places[place] as Place));
    index++;
  }
  return found;
}

const byCountry = new WeakMap<readonly Place[], Map<string, number>>();

/** Index of the place that is the country itself. */
function countryPlaces(places: readonly Place[]): Map<string, number> {
  let known = byCountry.get(places);
  if (!known) {
    known = new Map();
    for (const [index, { kind, country }] of places.entries()) {
      if (kind === "country" && country !== null && !known.has(country)) known.set(country, index);
    }
    byCountry.set(places, known);
  }
  return known;
}
