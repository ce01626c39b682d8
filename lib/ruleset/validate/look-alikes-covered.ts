/** Out: a problem for each look-alike that no `not` or `calm` shows, and for each example that names a look-alike which the
 *  flag does not know. */
import type { RuleLibrary } from "../library.ts";
import { meantOr } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { problemIn } from "../rule-file.ts";

export function lookAlikesCovered({ flags, frames, circumstances }: RuleLibrary): Problem[] {
  const problems: Problem[] = [];
  for (const file of [...flags, ...frames, ...circumstances]) {
    const known = Object.keys(file.data["look-alikes"] ?? {});
    const shown = new Set(file.data.examples.map((example) => example["look-alike"]));
    for (const name of known.filter((one) => !shown.has(one))) {
      const hint = `add an example \`{ lang: en, calm: "…", look-alike: ${name} }\``;
      problems.push(
        problemIn(
          file,
          { key: ["look-alikes", name] },
          "look-alike-without-example",
          `no example shows \`${name}\``,
          hint,
        ),
      );
    }
    for (const [index, example] of file.data.examples.entries()) {
      const name = example["look-alike"];
      if (name === undefined || known.includes(name)) continue;
      const hint = meantOr(name, known, "describe it under `look-alikes`");
      problems.push(
        problemIn(
          file,
          ["examples", index, "look-alike"],
          "unknown-look-alike",
          `unknown look-alike \`${name}\``,
          hint,
        ),
      );
    }
  }
  return problems;
}
