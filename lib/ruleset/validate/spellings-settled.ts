/** Out: a problem for each chat spelling that leads to another one: spelling out happens once, so the reader of `k: ko` and
 *  `ko: không` would get half of the way, and `a: b` with `b: a` would go in a circle. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { problemIn } from "../rule-file.ts";

export function spellingsSettled({ languages }: RuleLibrary): Problem[] {
  return languages.flatMap((file) => {
    const spelling = file.data.spelling ?? {};
    return Object.entries(spelling).flatMap(([short, full]) => {
      const again = full.split(/\s+/).find((word) => Object.hasOwn(spelling, word) && spelling[word] !== word);
      if (again === undefined) return [];
      const hint = `write what \`${again}\` stands for: \`${spelling[again]}\``;
      return [
        problemIn(
          file,
          ["spelling", short],
          "circular-spelling",
          `\`${short}\` leads to \`${again}\`, itself a spelling`,
          hint,
        ),
      ];
    });
  });
}
