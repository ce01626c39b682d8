import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { dayIndex } from "../../../lib/checks/near-copies/day-index.ts";
import { keyFiles } from "../../../lib/checks/near-copies/key-files.ts";
import { BANDS, bandsOf, seedsFrom } from "../../../lib/checks/near-copies/min-hash.ts";
import { nearCopies, type SeenSource } from "../../../lib/checks/near-copies/seen.ts";
import { shingles } from "../../../lib/checks/near-copies/shingles.ts";

const folder = mkdtempSync(path.join(tmpdir(), "offercheck-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const offers = readFileSync("tests/fixtures/composed-offers.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { text: string; lang: string });
const seeds = seedsFrom(Buffer.alloc(32, 7));

const bandsIn = (text: string) => bandsOf(shingles(text, [])!, seeds);
const sharedBands = (one: Int32Array, other: Int32Array) => one.filter((band, index) => band === other[index]).length;

function chance(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

describe("P5: fingerprints", () => {
  test("find a text again when a tenth of its words were changed", () => {
    const random = chance(3);
    const vocabularies = new Map<string, string[]>();
    for (const { text, lang } of offers)
      vocabularies.set(lang, [...(vocabularies.get(lang) ?? []), ...text.split(/\s+/)]);
    let found = 0;
    let tried = 0;
    for (const { text, lang } of offers) {
      if (!/\s/.test(text) || !shingles(text, [])) continue;
      const words = vocabularies.get(lang)!;
      const change = (word: string) => (random() < 0.1 ? words[Math.floor(random() * words.length)]! : word);
      const changed = text.replace(/\S+/g, change);
      tried++;
      if (shingles(changed, []) && sharedBands(bandsIn(text), bandsIn(changed)) >= 2) found++;
    }
    expect(tried).toBeGreaterThan(200);
    expect(found / tried).toBeGreaterThanOrEqual(0.95);
  });

  test("take no two different offers for one", () => {
    const all = offers.filter(({ text }) => shingles(text, [])).map(({ text }) => bandsIn(text));
    let pairs = 0;
    let wrong = 0;
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        pairs++;
        if (sharedBands(one, other) >= 2) wrong++;
      }
    }
    expect(pairs).toBeGreaterThan(5_000);
    expect(wrong).toBeLessThanOrEqual(pairs / 5_000);
  });

  test("do not change with phone number, sum, marks, case, emoji or width", () => {
    const plain = "Tuyển 10 bạn nhập liệu, lương 25-30 triệu, bao vé máy bay, liên hệ Zalo 0741 000 118 nhé";
    const other = "TUYEN 12 BAN NHẬP LIỆU 🔥, lương 800 triệu, bao ｖé máy bay!!! liên   hệ Zalo 0741000999 nhé 👍";
    expect([...shingles(plain, [])!]).toEqual([...shingles(other, [])!]);
  });

  test("do not change with a link that is masked", () => {
    const text = (link: string) =>
      `Easy work from home, no experience needed, join us now: ${link} and start today with us`;
    const masked = (link: string) => shingles(text(link), [{ start: 56, end: 56 + link.length }]);
    expect([...masked("t.me/abcdefgh")!]).toEqual([...masked("https://wa.me/x")!]);
  });

  test("leave out what is too short to be a copy of anything", () => {
    expect(shingles("Ok, see you tomorrow then!", [])).toBeNull();
  });

  test("tell nothing without the key", () => {
    const { text } = offers[0]!;
    expect(sharedBands(bandsIn(text), bandsOf(shingles(text, [])!, seedsFrom(randomBytes(32))))).toBe(0);
  });
});

describe("an index of a day", () => {
  const row = (text: string) => [...bandsIn(text)];

  test("counts the rows that share two bands, and only those", () => {
    const target = bandsIn(offers[0]!.text);
    const oneBand = Int32Array.from(bandsIn(offers[1]!.text));
    oneBand[3] = target[3]!;
    const twoBands = Int32Array.from(oneBand);
    twoBands[20] = target[20]!;
    const rows = [...target, ...oneBand, ...twoBands, ...row(offers[2]!.text)];
    const index = dayIndex(Int32Array.from(rows));
    expect(index.rows).toBe(4);
    expect(index.countLike(target)).toBe(2);
    expect(index.countLike(target)).toBe(2);
    expect(index.countLike(bandsIn(offers[3]!.text))).toBe(0);
  });

  test("the same number in another band is no match", () => {
    const target = bandsIn(offers[0]!.text);
    const turned = Int32Array.from([...target.slice(1), target[0]!]);
    expect(dayIndex(turned).countLike(target)).toBe(0);
  });

  test("an empty day has nothing", () => {
    expect(dayIndex(new Int32Array(0)).countLike(bandsIn(offers[0]!.text))).toBe(0);
  });
});

describe("the monthly key", () => {
  const now = () => Date.parse("2026-11-24T12:00:00Z");

  test("is made once, is nobody else's to read, and is the same for every replica", () => {
    const place = path.join(folder, "one");
    const first = keyFiles(place, now).seeds(202611, true);
    expect(keyFiles(place, now).seeds(202611, true)).toEqual(first);
    expect(readdirSync(place)).toEqual(["near-copies-202611.key"]);
    expect(statSync(path.join(place, "near-copies-202611.key")).mode & 0o777).toBe(0o600);
    expect(statSync(place).mode & 0o777).toBe(0o700);
  });

  test("of another month is another, and one that is gone is not made again", () => {
    const keys = keyFiles(path.join(folder, "two"), now);
    expect(keys.seeds(202611, true)).not.toEqual(keys.seeds(202612, true));
    expect(keys.seeds(202609, false)).toBeNull();
  });

  test("is destroyed when its rows are gone, and nothing else in the folder is", () => {
    const place = path.join(folder, "three");
    const keys = keyFiles(place, now);
    for (const month of [202609, 202610, 202611]) keys.seeds(month, true);
    writeFileSync(path.join(place, "other.txt"), "x");
    keys.destroyAllBut(new Set([202610, 202611]));
    expect(readdirSync(place).sort()).toEqual(["near-copies-202610.key", "near-copies-202611.key", "other.txt"]);
    expect(keys.seeds(202609, false)).toBeNull();
  });

  test("F7: where nothing can be written, there is no key and no error", () => {
    const place = path.join(folder, "file");
    writeFileSync(place, "not a folder");
    chmodSync(place, 0o400);
    expect(keyFiles(path.join(place, "keys"), now).seeds(202611, true)).toBeNull();
  });
});

describe("seen", () => {
  const clock = { now: Date.parse("2026-11-24T12:00:00Z"), monotonic: 0 };
  const clocks = { now: () => clock.now, monotonic: () => clock.monotonic };
  const { text } = offers[0]!;

  function setUp(rowsByDay: Record<string, number>, name: string) {
    const keys = keyFiles(path.join(folder, name), () => clock.now);
    let failing = false;
    const reads: string[] = [];
    const source: SeenSource = {
      async counts() {
        if (failing) throw new Error("away");
        return new Map(Object.entries(rowsByDay));
      },
      async bands(day) {
        reads.push(day);
        const made = bandsOf(shingles(text, [])!, keys.seeds(Number(day.slice(0, 7).replace("-", "")), true)!);
        return Int32Array.from(Array.from({ length: rowsByDay[day]! }, () => [...made]).flat());
      },
    };
    const copies = nearCopies(keys, source, 60_000, clocks);
    return {
      copies,
      reads,
      fail: () => {
        failing = true;
      },
      ask: () => copies.seen(copies.fingerprint(text, [])!),
    };
  }

  test("is told from 11 up on at least 3 days", async () => {
    const eleven = setUp({ "2026-11-20": 4, "2026-11-21": 4, "2026-11-22": 3 }, "eleven");
    await eleven.copies.refresh();
    expect(eleven.ask()).toEqual({ count: 11, days: 30 });
    const ten = setUp({ "2026-11-20": 4, "2026-11-21": 4, "2026-11-22": 2 }, "ten");
    await ten.copies.refresh();
    expect(ten.ask()).toBeNull();
    const twoDays = setUp({ "2026-11-20": 40, "2026-11-21": 40 }, "two-days");
    await twoDays.copies.refresh();
    expect(twoDays.ask()).toBeNull();
  });

  test("counts rows of the month before, which had another key", async () => {
    const turn = setUp({ "2026-10-29": 5, "2026-10-31": 5, "2026-11-02": 5 }, "turn");
    await turn.copies.refresh();
    expect(turn.ask()).toEqual({ count: 15, days: 30 });
  });

  test("is not told before the first reading, nor when the readings have failed for minutes", async () => {
    const stale = setUp({ "2026-11-20": 10, "2026-11-21": 10, "2026-11-22": 10 }, "stale");
    expect(stale.ask()).toBeNull();
    await stale.copies.refresh();
    expect(stale.ask()).toEqual({ count: 30, days: 30 });
    stale.fail();
    await expect(stale.copies.refresh()).rejects.toThrow();
    clock.monotonic += 4 * 60_000;
    expect(stale.ask()).toEqual({ count: 30, days: 30 });
    clock.monotonic += 2 * 60_000;
    expect(stale.ask()).toBeNull();
  });

  test("reads a day again only when it has changed", async () => {
    const rows = { "2026-11-20": 5, "2026-11-21": 5, "2026-11-22": 5 };
    const days = setUp(rows, "again");
    await days.copies.refresh();
    rows["2026-11-22"] = 6;
    await days.copies.refresh();
    expect(days.reads).toEqual(["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-22"]);
    expect(days.ask()).toEqual({ count: 16, days: 30 });
  });

  test("says nothing of another text", async () => {
    const other = setUp({ "2026-11-20": 10, "2026-11-21": 10, "2026-11-22": 10 }, "other");
    await other.copies.refresh();
    expect(other.copies.seen(other.copies.fingerprint(offers[1]!.text, [])!)).toBeNull();
  });

  test("a day's 24 bands are what the table holds", () => {
    expect(bandsIn(text)).toHaveLength(BANDS);
  });
});
