declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  export default function jaroWinkler(first: string, second: string): number;
}
declare module "natural/lib/natural/distance/levenshtein_distance.js" {
  const distances: {
    DamerauLevenshteinDistance(source: string, target: string, options?: { restricted?: boolean }): number;
  };
  export default distances;
}
