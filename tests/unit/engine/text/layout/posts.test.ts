/** Step 9: several posts in one paste; one post with paragraphs stays one. */
import { expect, test } from "@jest/globals";
import { posts, reading } from "../show.ts";

const SHOP = "Tuyển nhân viên bán hàng tại Gò Vấp, lương 8tr, ca tối, liên hệ 0900 000 001 gặp chị Hoa";
const LURE = "Tuyển người đi Campuchia lương 30tr bao vé máy bay, không cần kinh nghiệm, zalo 0741 000 906";

test.each(["---", "***", "=====", "• • •", "——————", "\n\n"])("two offers with contacts are parted by %j", (rule) => {
  expect(posts(`${SHOP}\n${rule}\n${LURE}`).map((post) => post.slice(0, 8))).toEqual(["Tuyển nh", "Tuyển ng"]);
});

test("numbers part posts when each item is an offer with its own contact", () => {
  expect(posts(`1/ ${SHOP}\n2/ ${LURE}`)).toEqual([`1/ ${SHOP}`, `2/ ${LURE}`]);
  expect(posts(`Tin 1: ${SHOP}\nTin 2: việc nhẹ`)).toEqual([`Tin 1: ${SHOP}`, "Tin 2: việc nhẹ"]);
});

test("a note that something was forwarded begins a post", () => {
  expect(posts(`cái này thật không mọi người?\nForwarded from Việc Làm\n${LURE}`)).toHaveLength(2);
});

test.each([`${LURE}\n\nBình luận\nNguyễn A\nuy tín lắm ạ`, `${LURE}\nNguyễn A\nuy tín lắm ạ\nThích · Trả lời · 2 giờ`])(
  "comments below a post are no part of it (%#)",
  (text) => {
    const [post, comments] = posts(text);
    expect(post).toBe(LURE);
    expect(comments).toContain("uy tín");
  },
);

test.each([
  [
    "a rule line as ornament",
    "TUYỂN GẤP\n-----------\nLương 30tr bao ăn ở đi Campuchia việc nhẹ nhàng lắm mọi người\n-----------\nLiên hệ zalo 0741 000 906",
  ],
  ["paragraphs", `${LURE}.\n\nCông việc nhẹ nhàng, ai đi thì nhắn zalo 0741 000 906 cho mình.\n\nĐi trong tuần này.`],
  ["a numbered list", "1/ Lương 20tr\n2/ Bao ăn ở\n3/ Lo vé máy bay, liên hệ zalo 0741 000 906"],
  [
    "a letter with clauses",
    "Điều kiện:\n1. Thử việc hai tháng, hưởng nguyên lương và ăn ở.\n2. Công ty giữ giấy tờ, liên hệ Telegram @hr_vd00 để nhận vé.",
  ],
])("one post stays one: %s", (_what, text) => {
  expect(posts(text)).toEqual([text]);
});

test("each post has its own tokens", () => {
  const read = reading(`${SHOP}\n---\n${LURE}`);
  const [first, second] = read.posts;
  expect(first!.tokenTo).toBe(second!.tokenFrom);
  expect(read.tokenPost[second!.tokenFrom]).toBe(1);
  expect(read.tokenGap[second!.tokenFrom]).toBe(7);
});
