/** In: word hits. Out: the skills, certificates and years of experience that the text asks for: hits of terms marked
 *  `as: skill` that are not denied ("no experience needed" asks for nothing). */
import type { Hit, RuleSet, Skill } from "../../types.ts";

export function findSkills(hits: readonly Hit[], { terms, words }: Pick<RuleSet, "terms" | "words">): Skill[] {
  return hits
    .filter((hit) => terms[hit.term]?.as === "skill" && !hit.negated && !words[hit.word]?.context)
    .map(({ start, end }) => ({ kind: "skill", start, end }));
}
