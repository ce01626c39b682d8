/** In: word hits. Out: the skills, certificates and years of experience that the text asks for: hits of terms marked
 *  `as: skill` that are not denied ("no experience needed" asks for nothing). Overlapping hits are one. */
import type { Hit, Skill } from "../../types.ts";

export function findSkills(hits: readonly Hit[]): Skill[] {
  const found: Skill[] = [];
  for (const hit of hits) {
    if (hit.negated || !hit.alone) continue;
    const last = found[found.length - 1];
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end);
    else found.push({ kind: "skill", start: hit.start, end: hit.end });
  }
  return found;
}
