import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findEntities } from "../../../../lib/engine/entities/find-entities.ts";
import { read } from "../../../../lib/engine/text/read.ts";
import type { Place, RuleSet } from "../../../../lib/engine/types.ts";
import { money } from "./money-fixture.ts";

const cambodia: Place = { id: "kh", name: "Cambodia", kind: "country", country: "KH", asOf: null };
const ruleset = { money, places: [cambodia], terms: [], words: [], languages: [] } as unknown as RuleSet;
const nothing = { terms: [], places: [] };

function entities(text: string, language = "vi") {
  return findEntities({ ...read(text, []), language, languages: [language] }, nothing, ruleset, {});
}
const told = (text: string, language?: string) =>
  entities(text, language).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test("finds everything in an offer, in the order of the text", () => {
  const text =
    "TUYỂN GẤP 20 NAM NỮ 🇰🇭 lương cứng 800$ - 1200$, 18-35 tuổi, bay 12/11. Zalo 0741 000 118, t.me/vd00, a@b.example, Telegram @vd_00";
  expect(told(text)).toEqual([
    "place 🇰🇭",
    "pay 800$ - 1200$",
    "age 18-35 tuổi",
    "date 12/11",
    "phone 0741 000 118",
    "link t.me/vd00",
    "email a@b.example",
    "handle @vd_00",
  ]);
});

test("reads no amount, age or phone number inside a link, a date or a number", () => {
  expect(told("lương https://x.example.com/20tr/0912345678 ngày 18/10/2025")).toEqual([
    "link https://x.example.com/20tr/0912345678",
    "date 18/10/2025",
  ]);
});

test("any text: entities are sorted, lie inside it, and the same text gives the same ones", () => {
  const piece = fc.constantFrom(
    "lương ",
    "20tr",
    " - ",
    "18",
    "tuổi ",
    "0912 345 678",
    "@",
    ".",
    "a_b",
    "$",
    "月",
    "12/3",
    "🇰🇭",
    "\u200b",
    "O",
    "ks",
    "\n",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 30 }).map((all) => all.join("")),
        fc.string({ unit: "binary", maxLength: 80 }),
      ),
      (text) => {
        const found = entities(text);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
        expect(entities(text)).toEqual(found);
      },
    ),
  );
});
