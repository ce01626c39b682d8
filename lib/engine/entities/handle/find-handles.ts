/** In: a flat text, its at signs and underscores, and what is taken already. Out: names under which somebody is reached in an
 *  app: `@name`, and a name with a digit or underscore behind the app's name (`Telegram ekip_vd00`, `LINE：kh_vd00`).
 *  Knowingly missed: names of letters alone without an at sign (`tele: hungvip`), which read like any word. */
import type { Handle } from "../../types.ts";
import { appBefore } from "../link/app-beside.ts";
import { type FlatText, isDigit, isLetter, spanOf } from "../scan/flat-text.ts";

const [DOT, UNDERSCORE, DASH, COLON, SPACE] = [0x2e, 0x5f, 0x2d, 0x3a, 0x20];
const LENGTH = { least: 3, most: 40 };
/** A name that only digits tell stands right behind the app's name. */
const SHORTEST_BY_DIGIT = 5;

export function findHandles(flat: FlatText, taken: Uint8Array): Handle[] {
  const found: Handle[] = [];
  for (const at of flat.ats) {
    if (taken[at] || isNameUnit(flat, at - 1)) continue;
    const end = nameEnd(flat, at + 1);
    if (!isName(flat, at + 1, end)) continue;
    found.push(toHandle(flat, taken, at, end, appBefore(flat, at)?.app ?? null));
  }
  for (const first of [...flat.underscores, ...flat.digits]) {
    if (taken[first]) continue;
    let start = first;
    while (first - start <= LENGTH.most && isNameUnit(flat, start - 1)) start--;
    const end = nameEnd(flat, first);
    const byDigit = flat.units[first] !== UNDERSCORE;
    if (!isName(flat, start, end) || (byDigit && end - start < SHORTEST_BY_DIGIT)) continue;
    const beside = appBefore(flat, start);
    if (!beside || beside.between > 0 || !stands(flat, start)) continue;
    found.push(toHandle(flat, taken, start, end, beside.app));
  }
  return found;
}

function toHandle(flat: FlatText, taken: Uint8Array, start: number, end: number, app: string | null): Handle {
  taken.fill(1, start, end);
  const handle = String.fromCharCode(...flat.units.subarray(start, end)).replace(/^@/, "");
  return { kind: "handle", ...spanOf(flat, start, end), handle, app };
}

function nameEnd(flat: FlatText, from: number): number {
  let end = from;
  while (end - from <= LENGTH.most && isNameUnit(flat, end)) end++;
  while (end > from && (flat.units[end - 1] === DOT || flat.units[end - 1] === DASH)) end--;
  return end;
}

/** Holds a letter, and is no longer than apps allow. */
function isName({ units }: FlatText, start: number, end: number): boolean {
  if (end - start < LENGTH.least || end - start > LENGTH.most) return false;
  for (let at = start; at < end; at++) if (isLetter(units[at] as number)) return true;
  return false;
}

/** Behind a space or a colon, not in the middle of something. */
function stands({ units }: FlatText, start: number): boolean {
  const before = units[start - 1];
  return before === undefined || before === SPACE || before === COLON || before === 0x40 || before >= 0x80;
}

function isNameUnit({ units, from, text, length }: FlatText, at: number): boolean {
  if (at < 0 || at >= length || text.charCodeAt(from[at] as number) >= 0x80) return false;
  const unit = units[at] as number;
  return isDigit(unit) || isLetter(unit) || unit === DOT || unit === UNDERSCORE || unit === DASH;
}
