/** In: a name that is not there and the names that are. Out: the one that was probably meant, or null.
 *  Two measures of natural: Jaro-Winkler favours a shared beginning, Damerau-Levenshtein counts the slips of a typing hand. */
import jaroWinkler from "natural/lib/natural/distance/jaro-winkler_distance.js";
import levenshtein from "natural/lib/natural/distance/levenshtein_distance.js";

const ALIKE = 0.88;

export function nearestName(name: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const candidate of known) {
    const slips = levenshtein.DamerauLevenshteinDistance(name, candidate, { restricted: true });
    const alike = jaroWinkler(name, candidate);
    const near = slips <= 1 + Math.floor(name.length / 6) || alike >= ALIKE;
    const score = alike - slips / 50;
    if (near && (best === null || score > bestScore)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** `did you mean …?`, or what to do when nothing is near. */
export function meantOr(name: string, known: Iterable<string>, otherwise: string): string {
  const nearest = nearestName(name, known);
  return nearest === null ? otherwise : `did you mean \`${nearest}\`?`;
}
