/** Step 8: copies and exports of every chat app. */
import { expect, test } from "@jest/globals";
import { messages, posts, reading, stream } from "../show.ts";

const TALK = [
  "Tú Anh (other): bên Cam, vé công ty lo, lương 20tr",
  "Khoa (reader): ở đâu?",
  "Tú Anh (other): gần Bavet, có xe đón",
];

test.each([
  [
    "WhatsApp, iPhone",
    "[12/03/2025, 21:14:05] Tú Anh: bên Cam, vé công ty lo, lương 20tr\n\u200e[12/03/2025, 21:15:09] Khoa: ở đâu?\n[12/03/2025, 21:16:00] Tú Anh: gần Bavet, có xe đón",
  ],
  [
    "WhatsApp, Android",
    "12/03/2025, 9:14 pm - Tú Anh: bên Cam, vé công ty lo, lương 20tr\n12/03/2025, 9:15\u202fpm - Khoa: ở đâu?\n12/03/2025, 9:16 pm - Tú Anh: gần Bavet, có xe đón",
  ],
  [
    "WhatsApp, German order",
    "12.03.25, 21:14 - Tú Anh: bên Cam, vé công ty lo, lương 20tr\n12.03.25, 21:15 - Khoa: ở đâu?\n12.03.25, 21:16 - Tú Anh: gần Bavet, có xe đón",
  ],
  [
    "Telegram",
    "Tú Anh, [12.03.25 21:14]\nbên Cam, vé công ty lo, lương 20tr\n\nKhoa, [12.03.25 21:15]\nở đâu?\n\nTú Anh, [12.03.25 21:16]\ngần Bavet, có xe đón",
  ],
  [
    "Zalo, day names",
    "[CN 20:30] Tú Anh: bên Cam, vé công ty lo, lương 20tr\n[CN 20:31] Khoa: ở đâu?\n[Thứ 2, 10:02] Tú Anh: gần Bavet, có xe đón",
  ],
  [
    "Zalo, lines",
    "Tú Anh\n21:14\nbên Cam, vé công ty lo, lương 20tr\nKhoa\n21:15\nở đâu?\nTú Anh\n21:16\ngần Bavet, có xe đón",
  ],
  [
    "Messenger, lines",
    "Tú Anh\nbên Cam, vé công ty lo, lương 20tr\n12 Mar 2025, 21:14\nKhoa\nở đâu?\n12 Mar 2025, 21:15\nTú Anh\ngần Bavet, có xe đón\n12 Mar 2025, 21:16",
  ],
  [
    "LINE",
    "2025/03/12(水)\n21:14\tTú Anh\tbên Cam, vé công ty lo, lương 20tr\n21:15\tKhoa\tở đâu?\n21:16\tTú Anh\tgần Bavet, có xe đón",
  ],
  [
    "hours only",
    "21:14 Tú Anh: bên Cam, vé công ty lo, lương 20tr\n21:15 Khoa: ở đâu?\n21:16 Tú Anh: gần Bavet, có xe đón",
  ],
  [
    "days counted",
    "Day 1, 11:20 – Tú Anh: bên Cam, vé công ty lo, lương 20tr\nDay 1, 11:43 – Khoa: ở đâu?\nDay 3, 22:10 – Tú Anh: gần Bavet, có xe đón",
  ],
  [
    "time behind the name",
    "Tú Anh 21:14：bên Cam, vé công ty lo, lương 20tr\nKhoa 21:15：ở đâu?\nTú Anh 21:16：gần Bavet, có xe đón",
  ],
  ["plain", "Tú Anh: bên Cam, vé công ty lo, lương 20tr\nKhoa: ở đâu?\nTú Anh: gần Bavet, có xe đón"],
  ["framed", "【Tú Anh】bên Cam, vé công ty lo, lương 20tr\n【Khoa】ở đâu?\n【Tú Anh】gần Bavet, có xe đón"],
])("reads %s", (_app, text) => {
  expect(messages(text)).toEqual(TALK);
  expect(posts(text)).toHaveLength(1);
  expect(stream(text)).toBe("ben cam ve cong ty lo luong 20 tr | o dau | gan bavet co xe don");
});

test("reads LINE copies without tabs by names that come again", () => {
  expect(
    messages(
      "21:14 Anh đi làm bên Cam không\n21:15 Khoa ở đâu vậy?\n21:16 Anh công ty lo vé máy bay\n21:17 Khoa để hỏi mẹ",
    ),
  ).toEqual([
    "Anh (other): đi làm bên Cam không",
    "Khoa (reader): ở đâu vậy?",
    "Anh (other): công ty lo vé máy bay",
    "Khoa (reader): để hỏi mẹ",
  ]);
});

test("a message may have several lines; notices and left-out pictures are skipped", () => {
  const text =
    "12/03/2025, 9:14 pm - Messages and calls are end-to-end encrypted. No one can read.\n12/03/2025, 9:14 pm - Tú Anh: ê đi làm không\nlương cao\n12/03/2025, 9:15 pm - Khoa: <Media omitted>\n(next day)\n12/03/2025, 9:16 pm - Khoa: ở đâu?";
  expect(messages(text)).toEqual(["Tú Anh (other): ê đi làm không\nlương cao", "Khoa (reader): ở đâu?"]);
});

test("names may be phone numbers and one copied message is enough", () => {
  expect(messages("[09:14] +65 0000 0124: aircon servicing today")).toEqual([
    "+65 0000 0124 (other): aircon servicing today",
  ]);
});

test.each(["Me", "You", "Tôi", "Bạn", "Mình", "我", "ฉัน", "Saya", "Я"])("the reader may be called %s", (self) => {
  const text = `[09:14] ${self}: lương 20tr, vé máy bay công ty lo\n[09:15] Linh: ở đâu?`;
  expect(reading(text).speakers.map(({ side }) => side)).toEqual(["reader", "other"]);
});

test("in doubt nobody is the reader", () => {
  const text = "[20:11] Vy: vé em tự mua nhé\n[20:12] Đức: ừ vé anh cũng tự mua";
  expect(reading(text).speakers.map(({ side }) => side)).toEqual(["other", "other"]);
});

test("words before the chat and a paragraph below it are posts of their own", () => {
  const text =
    "chị ơi xem giúp em\n[12/03, 21:14] Tú Anh: bên Cam, lương 20tr\n[12/03, 21:15] Em: ở đâu\n[12/03, 21:16] Tú Anh: bên Bavet\n\nCó nên đi không ạ?";
  expect(posts(text)).toEqual([
    "chị ơi xem giúp em",
    "chat: [12/03, 21:14] Tú Anh: bên Cam, lương 20tr\n[12/03, 21:15] Em: ở đâu\n[12/03, 21:16] Tú Anh: bên Bavet",
    "Có nên đi không ạ?",
  ]);
});

test.each([
  ["labels of an advertisement", "Vị trí: kế toán\nLương: 10tr\nVị trí: bán hàng\nLương: 8tr\nLiên hệ: 0900 000 001"],
  ["hours of work", "8:00 - 17:00: ca ngày\n9:00 - 18:00: ca hai\nLương 9tr"],
  ["a list", "1. Lương: 10tr\n2. Ăn: bao\n3. Lương: thưởng"],
  ["a letter", "From: HR\nTo: you\nSubject: job\nFrom: HR"],
  ["questions and answers", "Hỏi: có cần bằng cấp không?\nĐáp: không\nHỏi: lương bao nhiêu?\nĐáp: 10tr"],
  ["prose", "Em hỏi: đi đâu?\nNó nói: đi chơi.\nRồi thôi."],
])("is not taken in by %s", (_what, text) => {
  expect(reading(text).messages).toEqual([]);
});
