/** In: a reading, the word and place hits, the rule set and what else is known. Out: everything that the text names or states:
 *  pay, phones, links, handles, mail addresses, places, ages, dates, employers, licences, skills, sorted by start.
 *  Order matters: what is found first takes its units, so that no amount is read in a link or a date, and no phone number in
 *  an amount. Figures are read on the flat text (scan/), words on the hits. Linear in the text. */
import type { FoundWords } from "../matching/find-words.ts";
import type { Context, Employer, Entity, Hit, PlaceMention, Reading, RuleSet, Term } from "../types.ts";
import { findAges } from "./age/find-ages.ts";
import { findDates } from "./date/find-dates.ts";
import { findEmployers } from "./employer/find-employers.ts";
import { findHandles } from "./handle/find-handles.ts";
import { findLicences } from "./licence/find-licences.ts";
import { findLinks } from "./link/find-links.ts";
import { findPay } from "./pay/find-pay.ts";
import { sceneOf } from "./pay/scene.ts";
import { findPhones } from "./phone/find-phones.ts";
import { findPlaces } from "./place/find-places.ts";
import { flatten } from "./scan/flat-text.ts";
import { findSkills } from "./skill/find-skills.ts";

export function findEntities(reading: Reading, words: FoundWords, ruleset: RuleSet, context: Context): Entity[] {
  const { text } = reading;
  const flat = flatten(text);
  const taken = new Uint8Array(flat.length + 1);
  const links = findLinks(flat, taken);
  const dates = findDates(flat, taken);
  const certain = findPlaces(flat, reading, words.places, ruleset, context, false);
  const scene = sceneOf(flat, reading, certain, ruleset, context);
  const phones = findPhones(scene, taken);
  const handles = findHandles(flat, taken);
  const ages = findAges(flat, taken);
  const pay = findPay(scene, taken);
  const doubtful = pay.length > 0 && words.places.some(({ context: needsContext }) => needsContext);
  const places = doubtful ? findPlaces(flat, reading, words.places, ruleset, context, true) : certain;
  const hits = hitsByUse(words.terms, ruleset.terms);
  const employers = findEmployers(text, hits["employer-form"], ruleset, places);
  const found: Entity[] = [
    ...links,
    ...dates,
    ...phones,
    ...handles,
    ...ages,
    ...pay,
    ...outsideNames(places, employers),
    ...employers,
    ...findLicences(flat, hits["licence-word"]),
    ...findSkills(hits.skill),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Use = NonNullable<Term["as"]>;

/** Hits of the terms that stand for an entity, by what they are used as. */
function hitsByUse(hits: readonly Hit[], terms: readonly Term[]): Record<Use, Hit[]> {
  const found: Record<Use, Hit[]> = { skill: [], "employer-form": [], "licence-word": [] };
  for (const hit of hits) {
    const use = terms[hit.term]?.as;
    if (use) found[use].push(hit);
  }
  return found;
}

/** "Overseas" in the name of a company is no place abroad. */
function outsideNames(places: PlaceMention[], employers: Employer[]): PlaceMention[] {
  let next = 0;
  return places.filter(({ start, end, placeKind }) => {
    while ((employers[next]?.end ?? Infinity) <= start) next++;
    const employer = employers[next];
    return placeKind !== "abroad" || !employer || employer.start > start || employer.end < end;
  });
}
