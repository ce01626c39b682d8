/** Out: a problem for each language of a term that does not say whether a native speaker has read it, and for each review of
 *  a language that the term does not have. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { problemIn } from "../rule-file.ts";

export function reviewsComplete({ terms }: RuleLibrary): Problem[] {
  return terms.flatMap((file) => {
    const { words, review } = file.data;
    const unread = Object.keys(words).filter((language) => !(language in review));
    const wordless = Object.keys(review).filter((language) => !(language in words));
    return [
      ...unread.map((language) => {
        const hint = `add \`${language}: awaiting\` to \`review\``;
        return problemIn(file, { key: ["review"] }, "review", `nothing says whether \`${language}\` was read`, hint);
      }),
      ...wordless.map((language) =>
        problemIn(
          file,
          { key: ["review", language] },
          "review",
          `the term has no words in \`${language}\``,
          "delete the entry",
        ),
      ),
    ];
  });
}
