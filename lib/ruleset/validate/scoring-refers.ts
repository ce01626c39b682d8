/** Out: a problem for each flag, circumstance, group or entity that scoring.yaml names and that is not there, for what it says
 *  twice, and for combinations that can never hold. */
import { GROUP_NAMES, isGroup } from "../groups.ts";
import type { RuleLibrary } from "../library.ts";
import { meantOr } from "../nearest-name.ts";
import type { DataPath, Problem, ProblemKind } from "../problem.ts";
import { readEntity } from "../read-item.ts";
import { problemIn } from "../rule-file.ts";

interface Mention {
  at: DataPath;
  id: string;
  /** set when the name is a key, not a value */
  key?: true;
}

export function scoringRefers({ scoring, named }: RuleLibrary): Problem[] {
  if (!scoring) return [];
  const { caps, weights, parts, combinations } = scoring.data;
  const flags: Mention[] = Object.keys(weights).map((id) => ({ at: ["weights", id], id, key: true }));
  const circumstances: Mention[] = [];
  const problems: Problem[] = [];
  for (const [name, part] of Object.entries(parts)) {
    flags.push(...mentions(part.flags, ["parts", name, "flags"]));
    circumstances.push(...mentions(part.circumstances, ["parts", name, "circumstances"]));
    for (const { at, id } of mentions(part.absent, ["parts", name, "absent"])) {
      const read = readEntity(id);
      if (read.kind === "faulty") problems.push(problemIn(scoring, at, "unknown-entity", read.message, read.hint));
    }
    if (!part.flags && !part.circumstances && !part.absent) {
      problems.push(problemIn(scoring, { key: ["parts", name] }, "scoring", `nothing fills the part \`${name}\``));
    }
  }
  const ids = new Set<string>();
  for (const [index, entry] of combinations.entries()) {
    const here = ["combinations", index];
    if (ids.has(entry.id))
      problems.push(problemIn(scoring, [...here, "id"], "duplicate-id", `\`${entry.id}\` stands here twice`));
    ids.add(entry.id);
    const single = !Array.isArray(entry.flags);
    for (const [i, { any, count }] of [entry.flags ?? []].flat().entries()) {
      const condition = single ? [...here, "flags"] : [...here, "flags", i];
      flags.push(...mentions(any, [...condition, "any"]));
      if (count > any.length) {
        const message = `asks for ${count} of ${any.length} flags`;
        problems.push(problemIn(scoring, [...condition, "count"], "scoring", message, "it could never hold"));
      }
    }
    circumstances.push(...mentions(entry.only, [...here, "only"]), ...mentions(entry.unless, [...here, "unless"]));
    const all = Object.values(parts);
    const most = { parts: all.length, movement: all.filter(({ side }) => side === "movement").length };
    for (const key of ["parts", "movement"] as const) {
      if ((entry[key] ?? 0) <= most[key]) continue;
      problems.push(
        problemIn(scoring, [...here, key], "scoring", `asks for more than the ${most[key]} that there are`),
      );
    }
  }
  for (const group of Object.keys(caps).filter((name) => !isGroup(name))) {
    const hint = meantOr(group, GROUP_NAMES, `groups are ${GROUP_NAMES.join(", ")}`);
    problems.push(problemIn(scoring, { key: ["caps", group] }, "unknown-group", `unknown group \`${group}\``, hint));
  }
  const missing = (list: Mention[], known: ReadonlySet<string>, kind: ProblemKind, noun: string) =>
    list
      .filter(({ id }) => !known.has(id))
      .map(({ at, id, key }) =>
        problemIn(
          scoring,
          key ? { key: at } : at,
          kind,
          `unknown ${noun} \`${id}\``,
          meantOr(id, known, `there is no such ${noun}`),
        ),
      );
  return [
    ...problems,
    ...missing(flags, named.flags, "unknown-flag", "flag"),
    ...missing(circumstances, named.circumstances, "unknown-circumstance", "circumstance"),
  ];
}

function mentions(ids: readonly string[] | undefined, at: DataPath): Mention[] {
  return (ids ?? []).map((id, index) => ({ at: [...at, index], id }));
}
