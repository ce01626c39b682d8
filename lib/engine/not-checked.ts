/** In: the reading and its entities. Out: what the engine did not or cannot check, most important first. */
import type { Entity, NotChecked, Reading, RuleSet } from "./types.ts";

/** Letters under which a text is too short to read anything from. */
const LITTLE = 25;

export function notChecked(reading: Reading, entities: readonly Entity[], ruleset: RuleSet): NotChecked[] {
  const codes: NotChecked[] = [];
  const covered = new Set(ruleset.languages.filter((language) => language.covered).map((language) => language.code));
  const known = reading.languages.filter((language) => covered.has(language));
  if (reading.language !== null && !covered.has(reading.language)) codes.push("language-not-covered");
  else if (reading.language !== null && known.length < reading.languages.length) codes.push("language-partly-covered");
  if (reading.text.trim().length < LITTLE) codes.push("too-little-text");
  if (entities.some((entity) => entity.kind === "employer" || entity.kind === "licence"))
    codes.push("employer-register");
  if (entities.some((entity) => entity.kind === "link")) codes.push("links-not-opened");
  if (entities.some((entity) => entity.kind === "phone")) codes.push("phone-not-called");
  codes.push("images");
  return codes;
}
