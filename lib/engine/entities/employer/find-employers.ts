/** In: word hits of terms marked `as: employer-form` (Công ty CP, Co., Ltd, Khách sạn …) and the text. Out: employers, where a
 *  name stands beside the form: behind it (`Công ty TNHH Sao Bắc`) or before it (`Crown Stitch Co., Ltd`).
 *  The term `employer-form` gives legal forms; any other such term gives a bare name (`named`).
 *  "Công ty" alone, "công ty bên Thái", "confidential" name nobody. Whether the name is true is not known here. */

import { languageOf } from "../../matching/word-facts.ts";
import type { Employer, Hit, PlaceMention, RuleSet } from "../../types.ts";
import { type IsPlace, nameAfter, nameBefore } from "./name-beside.ts";
import { hasNoCapitals, isJoined, nameWithoutCapitals } from "./name-without-capitals.ts";

const LEGAL = "employer-form";
/** Languages whose company names stand before the form; elsewhere behind it. */
const NAME_FIRST = new Set(["en", "zh", "ko", "de", "tr"]);
/** English forms that stand first all the same. */
const FORM_FIRST = "m/s";
const COMPANY = new Set(["công ty", "cong ty", "cty"]);
/** Words of a name that is in capitals like all around it. */
const SHOUTED_NAME = 3;
export function findEmployers(
  text: string,
  hits: readonly Hit[],
  { terms, matcher, languages }: Pick<RuleSet, "terms" | "matcher" | "languages">,
  places: readonly PlaceMention[],
): Employer[] {
  const isPlace = (start: number, end: number) => places.some((place) => place.start === start && place.end >= end);
  const found: Employer[] = [];
  for (const hit of hits) {
    if (hit.negated) continue;
    const form = terms[hit.term]?.id === LEGAL ? "legal" : "named";
    if (form === "named" && !hit.alone) continue;
    const language = languages[languageOf(matcher.facts.packed[hit.word] ?? 0)]?.code ?? "en";
    const span = nameSpan(text, hit, language, form, isPlace);
    if (!span) continue;
    const last = found[found.length - 1];
    if (last && span.start < last.end) {
      if (form === "legal") last.form = "legal";
      last.end = Math.max(last.end, span.end);
    } else found.push({ kind: "employer", ...span, form });
  }
  return found;
}

type NameSpan = { start: number; end: number } | null;

function nameSpan(text: string, hit: Hit, language: string, form: Employer["form"], isPlace: IsPlace): NameSpan {
  const written = text.slice(hit.start, hit.end);
  const bare = form === "named";
  if (hasNoCapitals(written)) return bare && !isJoined(written) ? null : nameWithoutCapitals(text, hit);
  const formFirst = !NAME_FIRST.has(language) || written.toLowerCase().startsWith(FORM_FIRST);
  // `bank`, `agency` in small letters are no part of a name
  if (bare && !formFirst && written[0] === (written[0] as string).toLowerCase()) return null;
  const before = formFirst ? null : nameBefore(text, hit.start, bare, isPlace);
  const after = formFirst ? nameAfter(text, hit.end, bare, isPlace) : null;
  const words = before?.words ?? after?.words ?? 0;
  // in capitals throughout, capitals tell nothing: `CÔNG TY TỐT`
  if (bare && written === written.toUpperCase() && words < SHOUTED_NAME) return null;
  // `công ty Bảo hiểm` is mostly the next sentence: a plain company needs a name of two words
  if (bare && COMPANY.has(written.toLowerCase()) && words < 2) return null;
  if (before) return { start: before.start, end: hit.end };
  return after ? { start: hit.start, end: after.end } : null;
}
