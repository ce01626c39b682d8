/** In: flags, frames and circumstances as written. Out: as the engine runs them, numbered in one row. One that names what is
 *  not there is left out: validate/ has named it, and the library is refused for it wherever it would be used. */
import type { Cue, Flag } from "../../engine/types.ts";
import type { RuleLibrary } from "../library.ts";
import { spokenLanguages } from "../spoken-languages.ts";
import { compileRelations, type TermIndex } from "./relations.ts";

export function compileFlags({ flags }: RuleLibrary, terms: TermIndex): Flag[] {
  const compiled = flags.flatMap(({ data, folder }) => {
    const when = compileRelations(data.when, terms, true);
    if (!when) return [];
    const { id, number, status, harms } = data;
    return [{ id, number, group: folder, status, harms, when, languages: spokenLanguages(data.examples) }];
  });
  return numbered(compiled, 0);
}

/** `from`: how many rules were numbered before. */
export function compileFrames({ frames }: RuleLibrary, terms: TermIndex, from: number): Cue[] {
  const compiled = frames.flatMap(({ data }) => {
    const when = compileRelations(data.when, terms);
    return when ? [{ id: data.id, speaksFor: data["speaks-for"], strength: data.strength, when }] : [];
  });
  return numbered(compiled, from);
}

/** A circumstance holds or does not: its strength is never weighed. */
export function compileCircumstances({ circumstances }: RuleLibrary, terms: TermIndex, from: number): Cue[] {
  const compiled = circumstances.flatMap(({ data }) => {
    const when = compileRelations(data.when, terms);
    return when ? [{ id: data.id, speaksFor: "circumstance" as const, strength: "strong" as const, when }] : [];
  });
  return numbered(compiled, from);
}

function numbered<Rule>(rules: readonly Rule[], from: number): (Rule & { rule: number })[] {
  return rules.map((rule, index) => ({ ...rule, rule: from + index }));
}
