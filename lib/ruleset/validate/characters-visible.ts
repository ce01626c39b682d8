/** Out: a problem for each character that nobody can see: in any file as written, and in words also when written as an escape.
 *  Joiners pass in the scripts that need them, the variation selector after an emoji. An example that needs one writes it as
 *  an escape in double quotes ("\u200b"), where a reader sees it. */
import type { RuleLibrary } from "../library.ts";
import { type Problem, problemAt } from "../problem.ts";

/** Format characters, blanks that are not the space bar's, and marks that draw nothing. */
const INVISIBLE =
  /[\p{Cf}\p{Zl}\p{Zp}\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180d]|[\ufe00-\ufe0f]/gu;
const JOINERS = new Set(["\u200c", "\u200d"]);
const SELECTOR = "\ufe0f";
const JOINED =
  /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Extended_Pictographic}/u;

export function charactersVisible({ texts, terms }: RuleLibrary): Problem[] {
  const problems = [...texts].flatMap(([path, text]) => inText(path, text));
  for (const { source, data } of terms) {
    for (const key of ["words", "except"] as const) {
      for (const [language, entries] of Object.entries(data[key] ?? {})) {
        for (const [index, entry] of entries.entries()) {
          const word = typeof entry === "string" ? entry : entry.word;
          const found = unseen(word)[0];
          if (!found || source.text.includes(word)) continue;
          problems.push(named(source.at([key, language, index]), found.sign));
        }
      }
    }
  }
  return problems;
}

function inText(path: string, text: string): Problem[] {
  if (!path.endsWith(".yaml")) return [];
  return unseen(text).map(({ sign, at }) => {
    const before = text.slice(0, at);
    const lineStart = before.lastIndexOf("\n") + 1;
    return named({ path, line: before.split("\n").length, column: at - lineStart + 1, length: 1 }, sign);
  });
}

function unseen(text: string): { sign: string; at: number }[] {
  return [...text.matchAll(INVISIBLE)]
    .map(({ 0: sign, index: at }) => ({ sign, at }))
    .filter(({ sign, at }) => {
      const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
      if (JOINERS.has(sign)) return before !== SELECTOR && !JOINED.test(before);
      return sign !== SELECTOR || !/[\p{Extended_Pictographic}0-9#*]/u.test(before);
    });
}

function named(position: Parameters<typeof problemAt>[0], sign: string): Problem {
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const escaped = `"\\u${number.toLowerCase()}"`;
  const hint = `delete it and type the place anew; where the text is about it, write it as ${escaped} in double quotes`;
  return problemAt(position, "invisible-character", `a character that cannot be seen (U+${number})`, hint);
}
