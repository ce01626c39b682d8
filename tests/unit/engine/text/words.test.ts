/** Steps 6 and 7: tokens, gaps, rulers, clauses and sentences. */
import { expect, test } from "@jest/globals";
import { GAP } from "../../../../lib/engine/types.ts";
import { reading, stream, tokens } from "./show.ts";

test("cuts words, numbers and signs; what touches has no gap", () => {
  expect(tokens("lương 8tr30, 1.000$ hoặc 12,5%").map(({ stream: word, gap }) => [word, gap])).toEqual([
    ["luong", GAP.post],
    ["8", GAP.space],
    ["tr", GAP.none],
    ["30", GAP.none],
    ["1.000", GAP.comma],
    ["$", GAP.none],
    ["hoac", GAP.space],
    ["12,5", GAP.space],
    ["%", GAP.none],
  ]);
});

test.each([
  ["e-mail lương/thưởng việc_nhẹ", "e mail luong thuong viec nhe"],
  ["25-30tr", "25 30 tr"],
  ["招 聘 客 服，高薪 包吃住", "招聘客服 高薪 包吃住"],
  ["加微❤️信 8000元", "加微信 8000 元"],
  ["VIP会员 TM상담원", "vip 会员 tm 상담원"],
  ["เงินเดือน 20,000 บาท กินอยู่ฟรี", "เงินเดือน 20,000 บาท กินอยู่ฟรี"],
  ["ទៅ កម្ពុជា", "ទៅ កម្ពុជា"],
])("writes %s into the stream", (text, read) => {
  expect(stream(text)).toBe(read);
});

test.each([
  ["a. Sau đó", "a sau do"],
  ["việc nhẹ. Lương cao", "viec nhe | luong cao"],
  ["việc nhẹ.Lương cao.bao ăn", "viec nhe | luong cao | bao an"],
  ["TP. Vinh, TP.HCM, Mr. Nam, no. 5, Co., Ltd.", "tp vinh tp hcm mr nam no 5 co ltd"],
  ["I said no. Then", "i said no | then"],
  ["web shop.example.vn hoặc t.me/abc nhé", "web shop example vn hoac t me abc nhe"],
  ["chờ... rồi đi… ngay! hả? ừ; vậy", "cho | roi di | ngay | ha | u | vay"],
  ["• lương cao • bao ăn ▪ bao ở", "luong cao | bao an | bao o"],
  ["lương cao ✅ bao ăn", "luong cao bao an"],
  ["包吃住。加我！好？行；是", "包吃住 | 加我 | 好 | 行 | 是"],
  ["काम है। पैसा", "काम है | पैसा"],
  ["ម.៦ ទៅ។ មក", "ម 6 ទៅ | មក"],
  ["ม.6 10.00 น. ที่นี่", "ม 6 10.00 น ที่นี่"],
  ["việc\nlương", "viec | luong"],
])("ends sentences in %s", (text, read) => {
  expect(stream(text)).toBe(read);
});

test("a dash or bar with spaces round it, and brackets, part clauses; emoji part nothing", () => {
  const gaps = tokens("lương – thưởng | ăn (ở) 🔥 xe - vé-xe").map(({ gap }) => gap);
  expect(gaps).toEqual([GAP.post, GAP.comma, GAP.comma, GAP.comma, GAP.comma, GAP.comma, GAP.space]);
});

test("the ruler counts two for a word or number, one for a grapheme, none for a sign", () => {
  expect(tokens("bao vé 20 $ bay").map(({ at }) => at)).toEqual([2, 4, 6, 6, 8]);
  expect(tokens("包机票 free").map(({ at }) => at)).toEqual([1, 2, 3, 5]);
  expect(tokens("ที่น้ำ").map(({ stream: grapheme, at }) => [grapheme, at])).toEqual([
    ["ที่", 1],
    ["น้ํา", 2],
  ]);
});

test("clauses end at commas, sentences at stops, in Thai both at a space between Thai letters", () => {
  expect(tokens("bao vé, bao ăn. Đi").map(({ clause, sentence }) => [clause, sentence])).toEqual([
    [0, 0],
    [0, 0],
    [1, 0],
    [1, 0],
    [2, 1],
  ]);
  const thai = tokens("ฟรี 20 บาท ดี");
  expect(thai.at(0)!.sentence).toBe(thai.find(({ stream: word }) => word === "20")!.sentence);
  expect(thai.at(-1)!.sentence).toBe(1);
});

test("a line that only wraps is no barrier, a word broken at its end is whole again", () => {
  const wrapped =
    "Chúng tôi cần tuyển hai mươi người làm việc tại khu nghỉ dưỡng ở biên\ngiới, công ty lo vé máy bay và chỗ ở cho mọi người trong sáu tháng\nđầu tiên.";
  expect(stream(wrapped)).not.toContain(" | ");
  expect(stream("bên em lo vé\nbao ăn ở")).toBe("ben em lo ve | bao an o");
  expect(stream("no experi-\nence needed")).toBe("no experience needed");
  expect(stream("lương cao -\nbao ăn")).toBe("luong cao | bao an");
});

test("separators have the empty span before the next token", () => {
  const text = "ab, cd";
  const read = reading(text);
  const at = 2 + 2;
  expect([read.unitStart[at], read.unitEnd[at], read.unitToken[at]]).toEqual([4, 4, 1]);
});

test("an empty text has one empty post", () => {
  const read = reading("");
  expect(read.tokenCount).toBe(0);
  expect(read.posts).toEqual([{ start: 0, end: 0, chat: false, tokenFrom: 0, tokenTo: 0 }]);
  expect(read.language).toBeNull();
});
