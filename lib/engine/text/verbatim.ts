/** In: a dot or an at sign inside a run without spaces. Out: the run noted as verbatim when it is a link, an address or a
 *  handle: its dots end no sentence and its digits stand for no letters.
 *  Knowingly missed: links without a scheme under endings that are also words (`bao.me`), unless a path follows. */
import { INFO } from "./characters.ts";
import { KIND, KIND_BITS, type Units } from "./units.ts";

const ENDINGS = new Set(
  (
    "com net org info biz vn app io xyz vip cc club site shop store online tk ly gg gl gov edu example test cn hk tw sg jp " +
    "kr th kh mm my ph pk bd lk np ke ng gh za ug tz et br mx pe ru ua uk us eu de fr au ca be dev ai tv ws pro"
  ).split(" "),
);
/** Endings that are words too: a link only when a path follows. */
const DOUBTFUL = new Set("me co la in id to so it is at no top link live work group chat page cam".split(" "));
/** A longer run without a space is no link. */
const LONGEST = 400;

export function lookForLink(units: Units, at: number): void {
  const { text, codes } = units;
  if (at < units.looked) return;
  if (codes[at] !== 0x40 && !isWordUnit(codes[at + 1])) return;
  let start = at;
  while (start > units.looked && isSolid(codes[start - 1]!)) start--;
  let end = at + 1;
  while (end < text.length && isSolid(codes[end]!)) end++;
  units.looked = end;
  if (end - start <= LONGEST && isVerbatim(text.slice(start, end).toLowerCase())) units.verbatim.push({ start, end });
}

function isVerbatim(run: string): boolean {
  if (run.includes("://") || run.startsWith("www.")) return true;
  const sign = run.indexOf("@");
  if (sign >= 0) {
    const isHandle = !isWordAt(run, sign - 1) && isWordAt(run, sign + 1);
    return isHandle || endsLikeHost(run.slice(sign + 1));
  }
  return endsLikeHost(run);
}

/** `name.com`, `t.me/x`, `shop.example.vn:80/…`; not `cao.bao`, and nothing with marks. */
function endsLikeHost(run: string): boolean {
  const [, host, rest] = /^([a-z0-9.-]*)(.*)$/.exec(run) ?? [];
  if (!host) return false;
  const labels = host.replace(/\.+$/, "").split(".");
  const ending = labels[labels.length - 1]!;
  if (labels.length < 2 || labels.some((label) => label === "")) return false;
  if (isWordAt(rest ?? "", 0)) return false;
  if (labels.every((label) => label.length === 1)) return false;
  return ENDINGS.has(ending) || (DOUBTFUL.has(ending) && /^(:\d+)?\/\w/.test(rest ?? ""));
}

function isSolid(unit: number): boolean {
  const kind = INFO[unit]! & KIND_BITS;
  return kind !== KIND.space && kind !== KIND.line;
}

function isWordUnit(unit: number | undefined): boolean {
  const kind = unit === undefined ? KIND.other : INFO[unit]! & KIND_BITS;
  return kind === KIND.letter || kind === KIND.digit;
}

function isWordAt(run: string, at: number): boolean {
  return at >= 0 && at < run.length && isWordUnit(run.charCodeAt(at));
}
