/** Out: a problem for each flag whose group is not known, whose number another flag bears, or whose number is not one of its
 *  group's. Numbers are what records keep: they stay for ever, also when the flag is retired. */
import { GROUP_NAMES, GROUPS, isGroup } from "../groups.ts";
import type { RuleLibrary } from "../library.ts";
import { meantOr } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { problemIn } from "../rule-file.ts";

export function numbersUnique({ flags, explanations }: RuleLibrary): Problem[] {
  const problems: Problem[] = [];
  const bearer = new Map<number, string>();
  for (const file of flags) {
    const { number, id } = file.data;
    const other = bearer.get(number);
    if (other) {
      const hint = "`npm run rules:new` finds the next free one";
      problems.push(problemIn(file, ["number"], "duplicate-number", `number ${number} belongs to \`${other}\``, hint));
    }
    bearer.set(number, other ?? id);
    if (!isGroup(file.folder)) {
      problems.push(unknownGroup(file));
      continue;
    }
    const [first, last] = GROUPS[file.folder];
    if (number < first || number > last) {
      const message = `number ${number} is not one of group \`${file.folder}\``;
      problems.push(problemIn(file, ["number"], "number-out-of-range", message, `its numbers are ${first} to ${last}`));
    }
  }
  return [
    ...problems,
    ...explanations.filter(({ name }) => !isGroup(name)).map((file) => unknownGroup(file, file.name)),
  ];
}

function unknownGroup(file: Parameters<typeof problemIn>[0], group = file.folder): Problem {
  const hint = meantOr(group, GROUP_NAMES, `groups are ${GROUP_NAMES.join(", ")}`);
  return problemIn(file, [], "unknown-group", `unknown group \`${group}\``, hint);
}
