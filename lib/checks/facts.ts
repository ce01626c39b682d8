/** In: the entities of an offer. Out: what it says of pay, places, contacts and employer, for the person who asked.
 *  Values are cut from their own text: they leave with the answer and are kept nowhere. Pure. */
import type { Entity, RuleSet } from "../engine/types.ts";
import type { CheckAnswer } from "./answer-schema.ts";
import type { Parts } from "./parts.ts";

type Facts = CheckAnswer["facts"];

export function factsOf(entities: readonly Entity[], { places }: RuleSet, parts: Parts): Facts {
  const facts: Facts = { pay: [], places: [], contacts: [], employer: null };
  for (const entity of entities) {
    const [span] = parts.place(entity);
    if (!span) continue;
    switch (entity.kind) {
      case "pay": {
        const { min, max, currency, currencyFrom, period, periodFrom, monthlyUsd, ratio } = entity;
        facts.pay.push({ ...span, min, max, currency, currencyFrom, period, periodFrom, monthlyUsd, ratio });
        break;
      }
      case "place": {
        const { placeKind: kind, country } = entity;
        facts.places.push({ ...span, name: places[entity.place]?.name ?? "", kind, country });
        break;
      }
      case "phone":
        facts.contacts.push({ ...span, kind: "phone", value: entity.number, country: entity.country });
        break;
      case "link":
        facts.contacts.push({ ...span, kind: "link", value: entity.host, app: entity.app });
        break;
      case "handle":
        facts.contacts.push({ ...span, kind: "handle", value: entity.handle, app: entity.app });
        break;
      case "email":
        facts.contacts.push({ ...span, kind: "email", value: entity.domain });
        break;
      case "employer":
        if (facts.employer?.form !== "legal") facts.employer = { ...span, form: entity.form };
        break;
    }
  }
  return facts;
}
