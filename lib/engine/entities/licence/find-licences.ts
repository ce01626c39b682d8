/** In: word hits of terms marked `as: licence-word` (giấy phép, RA licence, SIP3MI, MST …) and the text. Out: licence and
 *  registration numbers: what follows such a word within the line and looks like a number. `official` when it has the shape
 *  that a register of some country uses. A word without a number is nothing, since anyone can type "licensed".
 *  Whether the number is true, only the register can tell (rules/registers). */
import type { Hit, Licence, RuleSet } from "../../types.ts";
import { isOfficial, SHAPES } from "./shapes.ts";

/** How far behind the word the number may stand, in UTF-16 units of its line. */
const REACH = 90;
const NUMBER = /[\p{L}\p{N}][\p{L}\p{N}./\-–:]*/gu;
const LEAST_DIGITS = 3;
/** How many words may stand between: `giấy phép hoạt động dịch vụ đưa NLĐ đi làm việc ở nước ngoài số 000/GP`. */
const MOST_WORDS = 16;

export function findLicences(text: string, hits: readonly Hit[], { terms }: Pick<RuleSet, "terms">): Licence[] {
  const found: Licence[] = [];
  for (const hit of hits) {
    if (terms[hit.term]?.as !== "licence-word" || hit.negated) continue;
    const number = numberBehind(text, hit);
    const last = found[found.length - 1];
    if (number && (!last || number.start >= last.end)) found.push(number);
  }
  return found;
}

function numberBehind(text: string, hit: Hit): Licence | null {
  const lineEnd = text.indexOf("\n", hit.end);
  const stretch = text.slice(hit.end, Math.min(hit.end + REACH, lineEnd < 0 ? text.length : lineEnd));
  const own = text.slice(hit.start, hit.end);
  let words = 0;
  for (const match of stretch.matchAll(NUMBER)) {
    if (words++ > MOST_WORDS || isEndOfSentence(stretch, match.index)) return null;
    const number = match[0].replace(/[./:–-]+$/, "");
    const start = hit.end + match.index;
    // `DMW-000-LB-0000-R`: the word itself begins the number
    const whole = match.index === 0 ? own + number : joinsWord(stretch, match.index) ? own + stretch.slice(0, match.index) + number : number;
    const shape = SHAPES.find(({ pattern }) => pattern.test(whole.toUpperCase()) || pattern.test(number.toUpperCase()));
    if (shape || (isNumbered(stretch, match.index) && isOfficial(number))) {
      return { kind: "licence", start: hit.start, end: start + number.length, official: true, country: shape?.country ?? null };
    }
    const digits = number.replace(/\D/g, "").length;
    if (digits >= LEAST_DIGITS) {
      return isNumbered(stretch, match.index)
        ? { kind: "licence", start: hit.start, end: start + number.length, official: false, country: null }
        : null;
    }
  }
  return null;
}

function joinsWord(stretch: string, at: number): boolean {
  return at > 0 && /^[-/]$/.test(stretch.slice(0, at));
}

function isEndOfSentence(stretch: string, at: number): boolean {
  return /[!?;]|\.\s+\p{Lu}/u.test(stretch.slice(0, at + 1)) && !/\b(?:no|No|NO|Lic|lic)\.\s*\p{Lu}?$/u.test(stretch.slice(0, at + 1));
}

/** Right behind the word, or behind `số`, `No.`, `№`, `#`, a colon. */
function isNumbered(stretch: string, at: number): boolean {
  return /^[\s(]*$|(?:số|so|no|no\.|nomor|number|num|nr|№|#|:|：|第|제|n[º°o]\.?)\s*$/iu.test(stretch.slice(0, at));
}
