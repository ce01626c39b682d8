/** Work is linear in the text: four times as much of anything hostile takes about four times as long. */
import { expect, test } from "@jest/globals";
import { bestCost } from "../../../helpers/best-cost.ts";
import { reading } from "./show.ts";

const LENGTH = 20_000;
/** Four times the length may take this many times as long on a busy machine; squares would take sixteen. */
const MOST = 9;
const SLACK_MS = 40;

test.each([
  ["letters without a space", "a"],
  ["mixed scripts", "аf"],
  ["mixed scripts that cannot be brought into one", "fбжw"],
  ["digits and letters", "a1b0"],
  ["leet", "v13c "],
  ["dots", "a."],
  ["at signs", "@a.b"],
  ["single letters", "a "],
  ["single letters with signs", "a-b.c_"],
  ["marks", "a\u0301\u0323"],
  ["invisible", "a\u200b"],
  ["regional letters", "🇰"],
  ["emoji", "👩‍👧"],
  ["brackets", "[12/03, 21:14] "],
  ["heads of messages", "12:30 A: b\n"],
  ["names", "A: b\nB: c\n"],
  ["numbered lines", "1/ 0741000906\n"],
  ["rules", "---\n"],
  ["short lines", "a\n"],
  ["lines that may wrap", "đi làm việc nhẹ lương cao bao ăn ở mọi thứ\n"],
  ["Han", "招"],
  ["Han with spaces", "招 "],
  ["Thai", "ที่"],
  ["Khmer stacks", "ក្ក"],
  ["stacked signs", "ก้้"],
  ["expanding characters", "\ufdfa"],
  ["surrogates", "\ud83d"],
  ["capital O", "O.0"],
])("%s", (_what, piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  const quarter = bestCost(() => reading(text.slice(0, LENGTH / 4)));
  const whole = bestCost(() => reading(text));
  expect(whole).toBeLessThan(quarter * MOST + SLACK_MS);
});
