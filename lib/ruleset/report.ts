/** In: problems and the files they are in. Out: a text that shows each with its file, line and column, the line itself, a
 *  caret under the place, and what to do. Left to others: printing it. */
import type { Problem } from "./problem.ts";

const PREFIX = "rules/";
/** Longer lines are cut around the caret, so that the caret stays under its place on a narrow screen. */
const WIDEST = 110;

export function report(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string {
  const drawn = problems.map((problem) => draw(problem, texts.get(problem.path) ?? null));
  return `${drawn.join("\n\n")}\n\n${summary(problems)}`;
}

export function draw(problem: Problem, text: string | null): string {
  const { path, line, column, length, message, hint } = problem;
  const lines = [`${PREFIX}${path}:${line}:${column}  ${message}`];
  const written = text?.split("\n")[line - 1]?.replace(/\r$/, "");
  if (written !== undefined && written.trim() !== "") {
    const cut = cutAround(written, column - 1, length);
    const number = String(line);
    lines.push(
      `  ${number} | ${cut.shown}`,
      `  ${" ".repeat(number.length)} | ${" ".repeat(cut.before)}${"^".repeat(cut.under)}`,
    );
  }
  if (hint) lines.push(`  hint: ${hint}`);
  return lines.join("\n");
}

function summary(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ path }) => path)).size;
  return `${count(problems.length, "problem")} in ${count(files, "file")}`;
}

export const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** Widths are in terminal cells: Chinese letters take two, combining marks none. */
function cutAround(written: string, start: number, length: number): { shown: string; before: number; under: number } {
  const from = written.length > WIDEST && start > WIDEST / 2 ? boundary(written, start - Math.floor(WIDEST / 2)) : 0;
  const to = Math.min(written.length, boundary(written, from + WIDEST));
  const lead = from > 0 ? "…" : "";
  const tail = to < written.length ? "…" : "";
  const marked = written.slice(start, Math.min(start + Math.max(1, length), to));
  return {
    shown: visible(`${lead}${written.slice(from, to)}${tail}`),
    before: width(visible(`${lead}${written.slice(from, start)}`)),
    under: Math.max(1, width(visible(marked))),
  };
}

/** Never between the halves of one letter. */
function boundary(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

/** What cannot be seen is shown by its number, so that the caret has something to point at. Joiners and the variation
 *  selector belong to the letters around them. */
function visible(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replace(/[\p{Cf}\p{Cc}\u00a0\u2028\u2029\u3164]/gu, (sign) =>
      sign === "\u200d" || sign === "\u200c"
        ? sign
        : `⟨U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}⟩`,
    );
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const NONE = /\p{Mn}|\p{Me}|\u200c|\u200d|\ufe0f/u;

function width(text: string): number {
  let cells = 0;
  for (const letter of text) cells += NONE.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return cells;
}
