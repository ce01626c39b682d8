/** Out: a problem for each source of a flag that says neither when somebody opened it (`read`) nor where we have it from
 *  (`via`), and for an address that is given although nobody opened it. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { problemIn } from "../rule-file.ts";

export function sourcesTold({ flags }: RuleLibrary): Problem[] {
  return flags.flatMap((file) =>
    file.data.sources.flatMap((source, index) => {
      if (source.read !== undefined || source.via !== undefined) return [];
      const hint = 'say `read: 2026-11-24` if somebody opened the page, else `via: "domain/red-flags.md, 2026-11-24"`';
      return [problemIn(file, ["sources", index], "source", `nothing says how we know what ${source.who} says`, hint)];
    }),
  );
}
