/** In: a stretch of a line. Out: the time of day in it, and whether all of it is a date and time as chat apps write them
 *  (`12/03, 21:14`, `Thứ 2, 10:02`, `CN 20:30`, `오후 9:02`, `2 Oct, 8:14 pm`, `Day 1, 11:20`).
 *  Work is bounded: only the beginning of a line is looked at. */

/** A stamp is no longer than this. */
export const LONGEST_STAMP = 40;
/** Letters in a stamp: names of days and months, am and pm. */
const MOST_LETTERS = 16;
const HALVES = new Set([
  "am",
  "pm",
  "a.m.",
  "p.m.",
  "sa",
  "ch",
  "sáng",
  "chiều",
  "tối",
  "น.",
  "น",
  "ч",
  "h",
  "uhr",
  "wib",
]);

/** What may stand before a time where no bracket says that it is one. */
const DATE_WORDS = new Set(
  (
    "day thứ thu cn t2 t3 t4 t5 t6 t7 ngày ngay tháng thang hôm nay qua today yesterday at lúc luc mon tue wed thu fri sat sun monday " +
    "tuesday wednesday thursday friday saturday sunday jan feb mar apr may jun jul aug sep sept oct nov dec january february march " +
    "april june july august september october november december st nd rd th am pm 오전 오후 上午 下午 凌晨 晚上 早上 中午 昨天 今天 星期 " +
    "周一 周二 周三 周四 周五 周六 周日 年 月 日 午前 午後 เมื่อวาน วันนี้ hari ini kemarin senin selasa rabu kamis jumat sabtu minggu вчера сегодня"
  ).split(" "),
);

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const DOT = 0x2e;

export interface Time {
  start: number;
  end: number;
}

/** The first `h:mm` (or `h:mm:ss`) in `[from, to)`; with `dots` also `19.44`. */
export function findTime(text: string, from: number, to: number, dots: boolean): Time | null {
  for (let at = from + 1; at + 2 < to; at++) {
    if (!isDivider(text, at, dots) || !isDigit(text, at - 1)) continue;
    if (!isDigit(text, at + 1) || !isDigit(text, at + 2) || isDigit(text, at + 3)) continue;
    const start = at - 2 >= from && isDigit(text, at - 2) ? at - 2 : at - 1;
    if (start > from && isDigit(text, start - 1)) continue;
    let end = at + 3;
    if (isDivider(text, end, dots) && isDigit(text, end + 1) && isDigit(text, end + 2) && !isDigit(text, end + 3))
      end += 3;
    if (dots && isDivider(text, end, true) && isDigit(text, end + 1)) continue;
    return { start, end: Math.min(end, to) };
  }
  return null;
}

/** Where a time ends once `pm`, `CH`, `น.` behind it is passed. */
export function afterHalf(text: string, end: number, to: number): number {
  let from = end;
  while (from < to && isSpace(text[from]!)) from++;
  let at = from;
  while (at < to && at - from < 6 && !isSpace(text[at]!) && !"-–—:：]\t".includes(text[at]!)) at++;
  return HALVES.has(text.slice(from, at).toLowerCase()) ? at : end;
}

/** True when the whole stretch is a date, a time or both, with a time of day in it. */
export function isStamp(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_STAMP || to - from < 4) return false;
  return isDateLike(text, from, to) && (findTime(text, from, to, false) ?? findTime(text, from, to, true)) !== null;
}

/** True when every word of the stretch is a number or belongs to a date: `Day 1, `, `9月12日 `; not `Linh `. */
export function isDate(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_STAMP) return false;
  const words =
    text
      .slice(from, to)
      .toLowerCase()
      .match(/[^\s\d/.,()-]+/g) ?? [];
  return words.every((word) => DATE_WORDS.has(word));
}

/** Digits, signs and few letters; with letters it must hold a digit too or be short, as `CN` or `Mon`. */
export function isDateLike(text: string, from: number, to: number): boolean {
  let letters = 0;
  let digits = 0;
  for (let at = from; at < to; at++) {
    if (isDigit(text, at)) digits++;
    else if (!isSpace(text[at]!) && !"/-–.,:()年月日".includes(text[at]!)) letters++;
  }
  return letters === 0 || (letters <= MOST_LETTERS && (digits > 0 || letters <= 9));
}

function isDivider(text: string, at: number, dots: boolean): boolean {
  const unit = text.charCodeAt(at);
  return unit === COLON || unit === WIDE_COLON || (dots && unit === DOT);
}

export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

export function isSpace(sign: string): boolean {
  return sign === " " || sign === "\u00a0" || sign === "\u202f" || sign === "\u200e";
}
