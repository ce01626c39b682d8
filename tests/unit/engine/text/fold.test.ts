/** Step 1: letters of every script and style, marks, invisible characters. */
import { expect, test } from "@jest/globals";
import { evasions, marked, reading, stream, tokens } from "./show.ts";

test.each([
  ["Tuyển Gấp", "tuyen gap", "tuyển gấp"],
  ["ĐƯỢC Ở", "duoc o", "được ở"],
  ["Straße Ærø İstanbul Ǣ", "strasse aero istanbul ae", "strasse aerø istanbul ae"],
  ["ﬁnance Ⅷ ㎞", "finance viii km", "finance viii km"],
  ["Ёлка ёж", "елка еж", "елка еж"],
  ["Ελλάδα ΆΣ ς", "ελλαδα ασ σ", "ελλαδα ασ σ"],
  ["مُرَتَّب كـــتاب أجر", "مرتب کتاب اجر", "مرتب کتاب اجر"],
  ["ज़रूरी माँ", "जरूरी मां", "जरूरी मां"],
  ["ｶﾞｲﾄﾞ", "ガイド", "ガイド"],
  ["เเม่ น้ํา น้ำ", "แม่ น้ํา น้ํา", "แม่ น้ํา น้ํา"],
  ["១២៣ ๑๒ ٣٤ ১২", "123 12 34 12", "123 12 34 12"],
  ["don’t O'Smach", "dont osmach", "dont osmach"],
])("folds %s", (text, folded, written) => {
  expect(stream(text)).toBe(folded);
  expect(marked(text)).toBe(written);
});

test.each([
  ["ｆｕｌｌ ｗｉｄｔｈ", "full width"],
  ["𝐛𝐨𝐥𝐝 𝓼𝓬𝓻𝓲𝓹𝓽 𝟙𝟚", "bold script 12"],
  ["ⓒⓘⓡⓒⓛⓔ 🅰🅱 🅉", "circle ab z"],
  ["ᴛᴇʟᴇ", "tele"],
  ["🇹🇪🇱🇪🇬", "teleg"],
])("reads %s in its plain letters and notes the style", (text, folded) => {
  expect(stream(text)).toBe(folded);
  expect(evasions(text).every((note) => note.startsWith("styled "))).toBe(true);
  expect(evasions(text).length).toBeGreaterThan(0);
});

test("reads emoji digits as a number; a single one is a bullet and no evasion", () => {
  expect(stream("gọi 0️⃣7️⃣4️⃣")).toBe("goi 074");
  expect(evasions("gọi 0️⃣7️⃣4️⃣")).toEqual(["styled 0️⃣7️⃣4️⃣"]);
  expect(evasions("1️⃣ lương cao")).toEqual([]);
});

test("full-width letters beside Chinese are ordinary", () => {
  expect(evasions("加ＶＸ，月薪８０００")).toEqual([]);
});

test("flags and pictures are no letters", () => {
  expect(stream("đi 🇰🇭🇹🇭 làm 👩‍👩‍👧 nhé ✈️")).toBe("di lam nhe");
  expect(evasions("đi 🇰🇭🇹🇭 làm 👩‍👩‍👧 nhé ✈️")).toEqual([]);
});

test.each(["mi\u200bễn", "mi\u00adễn", "mi\u2060ễn", "m\u202ei\u202cễn", "mi\u{e0061}ễn", "mi\ufe0fễn"])(
  "removes what is invisible inside a word and keeps the span (%#)",
  (text) => {
    expect(tokens(text)).toMatchObject([{ stream: "mien", text }]);
    expect(evasions(text)).toEqual([`hidden ${text}`]);
  },
);

test("joiners that a script needs, and invisible characters between words, are no evasion", () => {
  for (const text of ["می\u200cخواهم", "ක්\u200dෂ", "ทำ\u200bงาน", "\ufeffđi\u200b làm", "\u200e12/03"])
    expect(evasions(text)).toEqual([]);
  expect(tokens("đi\u200b làm").map(({ text }) => text)).toEqual(["đi", "làm"]);
});

test("an invisible joiner where two paragraphs meet is a space", () => {
  expect(stream("degree\u2060Experience")).toBe("degree experience");
});

test("decomposed text reads as composed text, marks in any order", () => {
  expect(marked("tuye\u0302\u0309n vie\u0323\u0302c vie\u0302\u0323c d\u0323i".normalize("NFC"))).toBe(
    marked("tuyển việc việc ḍi"),
  );
  expect(marked("vie\u0302\u0323c vie\u0323\u0302c")).toBe("việc việc");
});

test("a pile of marks is one letter and cheap", () => {
  expect(stream(`z${"\u0300\u0315".repeat(40)}alo`)).toBe("zalo");
  const started = performance.now();
  expect(reading(`a${"\u0301".repeat(1_000_000)}`).tokenCount).toBe(1);
  expect(performance.now() - started).toBeLessThan(1500);
});

test("one character that stands for a phrase is capped", () => {
  expect(stream("\ufdfa").length).toBeLessThanOrEqual(8);
});

test("lone surrogates and controls are tolerated", () => {
  expect(stream("a\ud800b \udc00 c\u0000d")).toBe("a b cd");
});

test("unit spans point at what was written", () => {
  const text = "x ﬃ ❶ 𝐀b";
  const read = reading(text);
  const shown = Array.from({ length: read.length }, (_, unit) =>
    text.slice(read.unitStart[unit], read.unitEnd[unit]),
  ).filter(Boolean);
  expect(shown).toEqual(["x", "ﬃ", "ﬃ", "ﬃ", "𝐀", "b"]);
});
