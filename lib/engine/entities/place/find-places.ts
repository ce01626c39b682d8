/** In: the hits of place names and the amounts of money found. Out: the places that count. A name that is short or also an
 *  everyday word (`context`) counts only beside another place of the same country or, for a zone, city or stop on the way,
 *  when the text talks of money and the place is abroad for its reader. Of two readings of one name (Bangkok: a city, a stop
 *  on the way) the one that tells more is kept, if it counts. An emoji flag names its country.
 *  Never alone: tags such as CT, PP, KK, and 老街 (rules/places). */
import type { Context, Place, PlaceKind, PlaceMention, Reading, RuleSet } from "../../types.ts";
import type { FlatText } from "../scan/flat-text.ts";

export interface PlaceHit {
  place: number;
  start: number;
  end: number;
  context: boolean;
}

/** What tells most comes first. */
const TELLING: PlaceKind[] = ["compound", "sez", "border-town", "border-crossing", "transit", "city", "region", "country", "abroad"];
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
  const home = context.from ?? (reading.language && money.currencyOfLanguage.get(reading.language)?.country) ?? null;
  const flags = flagMentions(flat, places);
  const sure = hits.filter((hit) => !hit.context).map((hit) => places[hit.place] as Place);
  const certain = [...sure, ...flags.map((flag) => places[flag.place] as Place)];
  const counting = hits.filter((hit) => {
    if (!hit.context) return true;
    const place = places[hit.place] as Place;
    if (place.kind === "transit") return isOnTheWay(place, certain) || (hasMoney && isAbroad(place, home));
    if (certain.some((other) => other !== place && isPartner(place, other))) return true;
    return hasMoney && ABROAD_IS_CONTEXT.has(place.kind) && hit.end - hit.start >= SHORTEST_BY_MONEY && isAbroad(place, home);
  });
  const mentions = counting.map((hit) => toMention(hit, places[hit.place] as Place));
  return [...mostTelling(mentions), ...flags].sort((a, b) => a.start - b.start);
}

function toMention({ place, start, end }: Pick<PlaceHit, "place" | "start" | "end">, { kind, country }: Place): PlaceMention {
  return { kind: "place", start, end, place, placeKind: kind, country };
}

function isPartner(place: Place, other: Place): boolean {
  return place.country !== null && place.country === other.country && other.kind !== "abroad";
}

/** For a stop on the way: beside a destination of another country. */
function isOnTheWay(place: Place, others: readonly Place[]): boolean {
  return others.some(({ kind, country }) => DESTINATIONS.has(kind) && country !== place.country);
}

function isAbroad({ country }: Place, home: string | null): boolean {
  return country !== null && home !== null && country !== home;
}

/** Where names overlap, the longer one, and of equals the more telling. */
function mostTelling(mentions: PlaceMention[]): PlaceMention[] {
  const ordered = [...mentions].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || TELLING.indexOf(a.placeKind) - TELLING.indexOf(b.placeKind),
  );
  const kept: PlaceMention[] = [];
  for (const mention of ordered) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept;
}

function flagMentions(flat: FlatText, places: readonly Place[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let index = 0; index + 1 < flat.flags.length; index++) {
    const start = flat.flags[index] as number;
    if (flat.flags[index + 1] !== start + 2) continue;
    const letters = [1, 3].map((offset) => String.fromCharCode(flat.text.charCodeAt(start + offset) - 0xdde6 + 65));
    const place = places.findIndex(({ kind, country }) => kind === "country" && country === letters.join(""));
    if (place >= 0) found.push(toMention({ place, start, end: start + 4 }, places[place] as Place));
    index++;
  }
  return found;
}

