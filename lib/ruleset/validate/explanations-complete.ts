/** Out: a problem for each live flag that the public cannot read about in every public language, and for each explanation of
 *  a flag that is not there or belongs to another group. */
import { PUBLIC_LOCALES } from "../groups.ts";
import type { RuleLibrary } from "../library.ts";
import { meantOr } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { problemIn } from "../rule-file.ts";

export function explanationsComplete({ flags, explanations, named, texts }: RuleLibrary): Problem[] {
  const problems: Problem[] = [];
  const explained = new Map(PUBLIC_LOCALES.map((locale) => [locale as string, new Set<string>()]));
  const groupOf = new Map(flags.map(({ data, folder }) => [data.id, folder]));
  for (const file of explanations) {
    for (const id of Object.keys(file.data.flags)) {
      const at = { key: ["flags", id] };
      explained.get(file.folder)?.add(id);
      if (!named.flags.has(id)) {
        problems.push(
          problemIn(
            file,
            at,
            "unknown-flag",
            `unknown flag \`${id}\``,
            meantOr(id, named.flags, "there is no such flag"),
          ),
        );
      } else if ((groupOf.get(id) ?? file.name) !== file.name) {
        const hint = `move it to explanations/${file.folder}/${groupOf.get(id)}.yaml`;
        problems.push(problemIn(file, at, "explanation-elsewhere", `\`${id}\` is not of group \`${file.name}\``, hint));
      }
    }
  }
  const read = new Set(explanations.map(({ path }) => path));
  for (const file of flags.filter(({ data, name }) => data.status === "live" && data.id === name)) {
    for (const [locale, ids] of explained) {
      const path = `explanations/${locale}/${file.folder}.yaml`;
      const broken = texts.has(path) && !read.has(path);
      if (ids.has(file.data.id) || broken) continue;
      const hint = `write it in ${path}`;
      problems.push(
        problemIn(
          file,
          ["id"],
          "no-explanation",
          `\`${file.data.id}\` is live without an explanation in \`${locale}\``,
          hint,
        ),
      );
    }
  }
  return problems;
}
