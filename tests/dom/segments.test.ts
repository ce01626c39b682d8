/** Cutting a text where marks begin and end. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ownPlaces } from "../../app/ui/marked-offer/own-place.ts";
import { type MarkedPlace, numbersAt, segments } from "../../app/ui/marked-offer/segments.ts";

const place = (number: number, start: number, end: number, nth = 1): MarkedPlace => ({
  number,
  nth,
  start,
  end,
  own: false,
});
const short = (length: number, places: MarkedPlace[]) =>
  segments(length, places).map(({ start, end, covered, ending }) => [
    start,
    end,
    covered,
    ending.map(({ number }) => number),
  ]);

test("a text without signs is one piece, and an empty text none", () => {
  expect(short(9, [])).toEqual([[0, 9, false, []]]);
  expect(short(0, [])).toEqual([]);
});

test("signs that overlap are cut apart, and each number stands where its words end", () => {
  expect(short(10, [place(1, 2, 6), place(2, 4, 8)])).toEqual([
    [0, 2, false, []],
    [2, 4, true, []],
    [4, 6, true, [1]],
    [6, 8, true, [2]],
    [8, 10, false, []],
  ]);
});

test("signs on the same words share one mark, in the order of their numbers", () => {
  expect(short(5, [place(3, 1, 4), place(1, 1, 4)])).toEqual([
    [0, 1, false, []],
    [1, 4, true, [1, 3]],
    [4, 5, false, []],
  ]);
});

test("signs that touch stay two marks", () => {
  expect(short(4, [place(1, 0, 2), place(2, 2, 4)])).toEqual([
    [0, 2, true, [1]],
    [2, 4, true, [2]],
  ]);
});

test("places outside the text or without length are left out", () => {
  expect(short(4, [place(1, 2, 2), place(2, 9, 12), place(3, -2, 1)])).toEqual([
    [0, 1, true, [3]],
    [1, 4, false, []],
  ]);
});

describe("whatever the places", () => {
  const at = fc.integer({ min: 0, max: 60 });
  const places = fc.array(fc.tuple(at, at), { maxLength: 12 });

  test("the pieces are the whole text, each place ends once, and exactly the places are covered", () => {
    fc.assert(
      fc.property(places, at, (drawn, length) => {
        const marked = drawn.map(([one, other], index) => place(index + 1, Math.min(one, other), Math.max(one, other)));
        const pieces = segments(length, marked);
        expect(pieces.map(({ start }) => start)).toEqual([0, ...pieces.map(({ end }) => end)].slice(0, pieces.length));
        expect(pieces.at(-1)?.end ?? 0).toBe(length);
        const real = marked.filter(({ start, end }) => Math.min(end, length) > start);
        expect(pieces.flatMap(({ ending }) => ending)).toHaveLength(real.length);
        for (const { start, covered } of pieces) {
          expect(covered).toBe(real.some((one) => one.start <= start && start < Math.min(one.end, length)));
        }
      }),
    );
  });
});

describe("numbers where many signs rest on the same words", () => {
  const here = (number: number, own: boolean) => ({ ...place(number, 0, 4), own });

  test("are those of the strongest two, and of every sign whose own place it is", () => {
    const ending = [here(1, false), here(2, false), here(5, true), here(7, false)];
    expect(numbersAt(ending).map(({ number }) => number)).toEqual([1, 5]);
    expect(numbersAt(ending.slice(0, 2)).map(({ number }) => number)).toEqual([1, 2]);
    expect(numbersAt([here(4, true), here(6, true), here(8, true)]).map(({ number }) => number)).toEqual([4, 6, 8]);
  });

  test("a sign's own place is the one that fewest others share, then the longest", () => {
    const hiring = { start: 0, end: 6 };
    const ticket = { start: 20, end: 40 };
    const visa = { start: 50, end: 60 };
    const signs = [
      { evidence: [hiring, ticket] },
      { evidence: [hiring, visa, { start: 70, end: 90 }] },
      { evidence: [hiring] },
    ];
    expect(signs.map((sign) => ownPlaces(sign, signs))).toEqual([[1, 0], [2, 1, 0], [0]]);
    expect(ownPlaces({ evidence: [] }, signs)).toEqual([]);
  });

  test("a place in what was said before is another place", () => {
    const before = { start: 0, end: 6, in: "earlier" as const };
    const signs = [{ evidence: [{ start: 0, end: 6 }, before] }, { evidence: [{ start: 0, end: 6 }] }];
    expect(ownPlaces(signs[0]!, signs)).toEqual([1, 0]);
  });
});
