/** In: word hits of terms marked `as: employer-form` (Công ty CP, Co., Ltd, Khách sạn …) and the text. Out: employers, where a
 *  name stands beside the form: behind it (`Công ty TNHH Sao Bắc`) or before it (`Crown Stitch Co., Ltd`).
 *  The term `employer-form` gives legal forms; any other such term gives a bare name (`named`).
 *  "Công ty" alone, "công ty bên Thái", "confidential" name nobody. Whether the name is true is not known here. */
import type { Employer, Hit, PlaceMention, RuleSet } from "../../types.ts";
import type { FlatText } from "../scan/flat-text.ts";
import { nameAfter, nameBefore } from "./name-beside.ts";

const LEGAL = "employer-form";
/** Han names run into their form: this many letters before it make a name. */
const HAN_NAME = { least: 2, most: 14 };
const HAN = /[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7a3\u0e00-\u0e7f\u1780-\u17ff\u1000-\u109f\u0e80-\u0eff]/;

export function findEmployers(
  flat: FlatText,
  hits: readonly Hit[],
  { terms }: Pick<RuleSet, "terms">,
  places: readonly PlaceMention[],
): Employer[] {
  const found: Employer[] = [];
  for (const hit of hits) {
    const term = terms[hit.term];
    if (term?.as !== "employer-form" || hit.negated) continue;
    const span = nameSpan(flat.text, hit, places);
    if (!span) continue;
    const form = term.id === LEGAL ? "legal" : "named";
    const last = found[found.length - 1];
    if (last && span.start < last.end) {
      if (form === "legal") last.form = "legal";
      last.end = Math.max(last.end, span.end);
      continue;
    }
    found.push({ kind: "employer", ...span, form });
  }
  return found;
}

function nameSpan(text: string, hit: Hit, places: readonly PlaceMention[]): { start: number; end: number } | null {
  if (HAN.test(text.slice(hit.start, hit.end))) return hanName(text, hit);
  const isPlace = (start: number, end: number) => places.some((place) => place.start <= start && place.end >= end);
  const after = nameAfter(text, hit.end, isPlace);
  if (after !== null) return { start: hit.start, end: after };
  const before = nameBefore(text, hit.start, isPlace);
  return before === null ? null : { start: before, end: hit.end };
}

/** `中路桥江海外工程有限公司`, `株式会社…`, `บริษัท …`: letters of the same script on either side. */
function hanName(text: string, { start, end }: Hit): { start: number; end: number } | null {
  let from = start;
  while (from > 0 && start - from < HAN_NAME.most && HAN.test(text[from - 1] as string)) from--;
  if (start - from >= HAN_NAME.least) return { start: from, end };
  let to = text[end] === " " ? end + 1 : end;
  const first = to;
  while (to < text.length && to - first < HAN_NAME.most && HAN.test(text[to] as string)) to++;
  return to - first >= HAN_NAME.least ? { start, end: to } : null;
}

