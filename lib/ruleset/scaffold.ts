/** In: a library, a group and an id for a new flag. Out: the files to write, new or changed, or why not. What the editor has
 *  to fill in begins with `…`; the loader asks for each of these by line (validate/texts-finished.ts).
 *  Pure; writing is the command's (scripts/rules-new.ts). */
import { GROUP_NAMES, GROUPS, isGroup, PUBLIC_LOCALES } from "./groups.ts";
import type { RuleLibrary } from "./library.ts";
import { meantOr } from "./nearest-name.ts";
import type { LibraryFile } from "./parse-library.ts";
import { id as idSchema } from "./schema/common.ts";

export type Scaffold = { kind: "ready"; files: LibraryFile[] } | { kind: "refused"; message: string };

export function scaffoldFlag(library: RuleLibrary, group: string, id: string): Scaffold {
  if (!isGroup(group)) {
    return refused(
      `There is no group \`${group}\`: ${meantOr(group, GROUP_NAMES, `groups are ${GROUP_NAMES.join(", ")}`)}`,
    );
  }
  if (!idSchema.safeParse(id).success) {
    return refused(`\`${id}\` is no id: small letters a-z, digits and single hyphens, like \`fee-upfront\`.`);
  }
  if (library.named.flags.has(id)) return refused(`The flag \`${id}\` exists already; ids are never used twice.`);
  const number = nextNumber(library, GROUPS[group]);
  if (number === null) return refused(`Group \`${group}\` has no free number left (lib/ruleset/groups.ts).`);
  const files = [{ path: `flags/${group}/${id}.yaml`, text: flagText(id, number) }];
  for (const locale of PUBLIC_LOCALES) {
    const path = `explanations/${locale}/${group}.yaml`;
    files.push({ path, text: (library.texts.get(path) ?? EXPLANATION_HEAD).trimEnd() + explanationText(id) });
  }
  return { kind: "ready", files };
}

const refused = (message: string): Scaffold => ({ kind: "refused", message });

/** The one after the highest that was ever given, so that a deleted draft's number does not come back; then any gap. */
function nextNumber({ flags }: RuleLibrary, [first, last]: readonly [number, number]): number | null {
  const taken = new Set(flags.map(({ data }) => data.number).filter((number) => number >= first && number <= last));
  const after = Math.max(first - 1, ...taken) + 1;
  if (after <= last) return after;
  for (let number = first; number <= last; number++) if (!taken.has(number)) return number;
  return null;
}

function flagText(id: string, number: number): string {
  return `id: ${id}
number: ${number}
status: draft
title: "… what it is, in a few words"
why: "… one sentence for editors: why this is a sign, and of what"
harms: { trafficking: medium }
when:
  - near: ["… a term id", "… another"]
look-alikes:
  honest-case: "… who honestly writes like this"
sources:
  - { who: "… who warns", country: VN, date: "2026", via: "… where we have it from, and the day", says: "… own summary" }
examples:
  - { lang: en, match: "… a text of your own with [brackets around] the evidence" }
  - { lang: vi, match: "… một câu tự viết, [bằng chứng trong ngoặc]" }
  - { lang: en, not: "… a text that has the words and is no sign" }
  - { lang: vi, calm: "… a text of the look-alike", look-alike: honest-case }
`;
}

const EXPLANATION_HEAD = "review: awaiting\nflags:";

function explanationText(id: string): string {
  return `
  ${id}:
    name: "… what it is called, for the reader"
    why: "… why it matters to the reader, one or two short sentences"
    honest: "… how an honest employer does it"
    ask: "… the one question to ask them"
`;
}
