/** In: word hits of terms marked `as: employer-form` (Công ty CP, Co., Ltd, Khách sạn …) and the text. Out: employers, where a
 *  name stands beside the form: behind it (`Công ty TNHH Sao Bắc`) or before it (`Crown Stitch Co., Ltd`).
 *  The term `employer-form` gives legal forms; any other such term gives a bare name (`named`).
 *  "Công ty" alone, "công ty bên Thái", "confidential" name nobody. Whether the name is true is not known here. */
import type { Employer, Hit, PlaceMention, RuleSet } from "../../types.ts";
import { type IsPlace, nameAfter, nameBefore } from "./name-beside.ts";

const LEGAL = "employer-form";
/** Languages whose company names stand before the form; elsewhere behind it. */
const NAME_FIRST = new Set(["en", "zh", "ko", "de", "tr"]);
/** English forms that stand first all the same. */
const FORM_FIRST = /^m\/s/i;
/** Words of a name that is in capitals like all around it. */
const SHOUTED_NAME = 3;
/** Han names run into their form: this many letters before it make a name. */
const JOINED_NAME = { least: 2, most: 14 };
const JOINED = /[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7a3\u0e00-\u0e7f\u1780-\u17ff\u1000-\u109f\u0e80-\u0eff]/;

export function findEmployers(
  text: string,
  hits: readonly Hit[],
  { terms, words }: Pick<RuleSet, "terms" | "words">,
  places: readonly PlaceMention[],
): Employer[] {
  const placeAt = new Map(places.map(({ start, end }) => [start, end]));
  const isPlace = (start: number, end: number) => (placeAt.get(start) ?? -1) >= end;
  const found: Employer[] = [];
  for (const hit of hits) {
    const term = terms[hit.term];
    if (term?.as !== "employer-form" || hit.negated) continue;
    const form = term.id === LEGAL ? "legal" : "named";
    if (form === "named" && !hit.alone) continue;
    const span = nameSpan(text, hit, words[hit.word]?.language ?? "en", form, isPlace);
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
  if (JOINED.test(written)) return joinedName(text, hit);
  const formFirst = !NAME_FIRST.has(language) || FORM_FIRST.test(written);
  if (!formFirst) {
    const start = nameBefore(text, hit.start, isPlace);
    return start === null ? null : { start, end: hit.end };
  }
  const name = nameAfter(text, hit.end, isPlace);
  if (!name) return null;
  // in capitals throughout, capitals tell nothing: `CÔNG TY TỐT`
  const shouted = form === "named" && written === written.toUpperCase() && name.words < SHOUTED_NAME;
  return shouted ? null : { start: hit.start, end: name.end };
}

/** `中路桥江海外工程有限公司`, `株式会社…`, `บริษัท …`: letters of the same script on either side. */
function joinedName(text: string, { start, end }: Hit): NameSpan {
  let from = start;
  while (from > 0 && start - from < JOINED_NAME.most && JOINED.test(text[from - 1] as string)) from--;
  if (start - from >= JOINED_NAME.least) return { start: from, end };
  let to = text[end] === " " ? end + 1 : end;
  const first = to;
  while (to < text.length && to - first < JOINED_NAME.most && JOINED.test(text[to] as string)) to++;
  return to - first >= JOINED_NAME.least ? { start, end: to } : null;
}

