/** In: a comparison and a scope. Out: the entities for which all of it holds; none when it does not. */
import type { Age, Comparison, Entity, EntityKind, Pay, Phone, PlaceMention } from "../types.ts";
import type { Find, Scope } from "./scope.ts";

type Test = { entity: EntityKind; holds: (entity: Entity) => boolean };

/** All conditions of one comparison speak of one entity; those on different kinds must each find theirs. */
export function compareEntities(comparison: Comparison, scope: Scope): Find[] {
  const tests = testsOf(comparison, scope);
  const kinds = [...new Set(tests.map((test) => test.entity))];
  const found: Find[] = [];
  for (const kind of kinds) {
    const mine = tests.filter((test) => test.entity === kind);
    const fits = (scope.entities.get(kind) ?? []).filter(({ entity }) => mine.every((test) => test.holds(entity)));
    if (fits.length === 0) return [];
    found.push(...fits);
  }
  return found.sort((a, b) => a.start - b.start);
}

function testsOf(comparison: Comparison, scope: Scope): Test[] {
  const tests: Test[] = [];
  const ratio = comparison["pay-ratio-above"];
  if (ratio !== undefined) tests.push({ entity: "pay", holds: (e) => ((e as Pay).ratio ?? 0) > ratio });
  const periods = comparison["pay-period"];
  if (periods) tests.push({ entity: "pay", holds: (e) => periods.includes((e as Pay).period) });
  const currency = comparison["pay-currency"];
  if (currency === "foreign") tests.push({ entity: "pay", holds: (e) => isForeign(e as Pay, scope) });
  else if (currency) tests.push({ entity: "pay", holds: (e) => currency.includes((e as Pay).currency) });
  if (comparison["phone-country"]) tests.push({ entity: "phone", holds: (e) => isElsewhere(e as Phone, scope) });
  const youngest = comparison["age-below"];
  if (youngest !== undefined)
    tests.push({ entity: "age", holds: (e) => ((e as Age).min ?? Number.POSITIVE_INFINITY) < youngest });
  const oldest = comparison["age-max-below"];
  if (oldest !== undefined)
    tests.push({ entity: "age", holds: (e) => ((e as Age).max ?? Number.POSITIVE_INFINITY) < oldest });
  return tests;
}

/** Stated in a currency that is neither the reader's own nor that of a country the post names. */
function isForeign(pay: Pay, scope: Scope): boolean {
  if (pay.currencyFrom !== "stated" || pay.currency === scope.home.currency) return false;
  for (const country of countriesNamed(scope)) {
    if (scope.home.currencyOf.get(country) === pay.currency) return false;
  }
  return true;
}

function isElsewhere(phone: Phone, scope: Scope): boolean {
  const named = countriesNamed(scope);
  return (
    phone.country !== null && named.length > 0 && !named.includes(phone.country) && phone.country !== scope.home.country
  );
}

function countriesNamed(scope: Scope): string[] {
  return (scope.postEntities.get("place") ?? []).flatMap(({ entity }) => (entity as PlaceMention).country ?? []);
}
