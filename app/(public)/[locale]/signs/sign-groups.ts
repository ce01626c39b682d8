/** In: the published flags in the order of their groups. Out: what the catalogue page shows of them, by group. */
import type { Locale } from "../../../../lib/i18n/index.ts";
import type { ReadableFlag } from "../../../../lib/ruleset/index.ts";
import type { SignGroup } from "../../../ui/signs-page/signs-page.tsx";

export function signGroups(flags: readonly ReadableFlag[], locale: Locale): SignGroup[] {
  const groups = new Map<string, SignGroup>();
  for (const { id, group, name, why, honest, ask, sources, locale: written } of flags) {
    const known = groups.get(group) ?? { name: group, signs: [] };
    const lang = written === locale ? undefined : written;
    const sign = { id, name, why, honest, ask, sources, lang };
    groups.set(group, { name: group, signs: [...known.signs, sign] });
  }
  return [...groups.values()];
}
