/** Out: a problem for each mention of a term or entity that is not there, in relations of flags, frames and circumstances and
 *  in what scoring takes for said. Left to others: whether a term is used at all (terms-used.ts). */
import type { RuleLibrary } from "../library.ts";
import { meantOr } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { readAlternative } from "../read-item.ts";
import { type Reference, references } from "../read-relations.ts";
import { problemIn, type RuleFile } from "../rule-file.ts";

export function termsExist(library: RuleLibrary): Problem[] {
  const { flags, frames, circumstances, scoring, named } = library;
  const problems: Problem[] = [];
  for (const file of [...flags, ...frames, ...circumstances]) {
    for (const reference of references(file.data.when, ["when"]))
      problems.push(...faults(file, reference, named.terms));
  }
  for (const [point, list] of Object.entries(scoring?.data["said-by"] ?? {})) {
    for (const [index, written] of list.entries()) {
      const reference = { at: ["said-by", point, index], written, read: readAlternative(written) };
      if (scoring) problems.push(...faults(scoring, reference, named.terms));
    }
  }
  return problems;
}

function faults(file: RuleFile<unknown>, { at, written, read }: Reference, terms: ReadonlySet<string>): Problem[] {
  if (read.kind === "faulty") return [problemIn(file, at, "unknown-entity", read.message, read.hint)];
  // Left open by the scaffold: texts-finished.ts asks for it.
  if (read.kind === "entity" || terms.has(read.id) || written.startsWith("…")) return [];
  const hint = meantOr(read.id, terms, `write it down as terms/…/${read.id}.yaml, or name another`);
  const place = { value: at, start: written.length - read.id.length, length: read.id.length };
  return [problemIn(file, place, "unknown-term", `unknown term \`${read.id}\``, hint)];
}
