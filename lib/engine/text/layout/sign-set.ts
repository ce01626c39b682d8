/** In: signs. Out: a table over all units with 1 for each of them: a look-up instead of a search. */
export function signSet(signs: string): Uint8Array {
  const units = new Uint8Array(65536);
  for (let at = 0; at < signs.length; at++) units[signs.charCodeAt(at)] = 1;
  return units;
}
