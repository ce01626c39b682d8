/** In: the examples of a flag. Out: the languages that it claims: those it has a `match` in. Of others nothing is said, since
 *  nobody has shown that its words mean there what they should. */
import type { Example } from "./schema/common.ts";

export function spokenLanguages(examples: readonly Example[]): string[] {
  return [...new Set(examples.filter(({ match }) => match !== undefined).map(({ lang }) => lang))];
}
