/** Step 5: chat spellings, in texts of their language only. */
import { expect, test } from "@jest/globals";
import { marked, stream, tokens } from "./show.ts";

test.each([
  ["ko cần bằng cấp", "không cần bằng cấp"],
  ["k cần, lương 20k và 20 k", "không cần lương 20 k và 20 k"],
  ["lg cao lun, đc đi làm r", "lương cao luôn được đi làm rồi"],
  ["t từ A tới Z với m", "tôi từ a tới z với mày"],
  ["làm việc đ/c nhé, k.", "làm việc đ c nhé không"],
  ["a. lương cao\nk. việc nhẹ", "a lương cao | k việc nhẹ"],
  ["lùn và lún cần việc", "lùn và lún cần việc"],
  ["đag đứg vàg, hệ thốg mìh", "đang đứng vàng hệ thống mình"],
  ["kó fí wá zậy", "có phí quá dậy"],
])("spells out %s", (text, read) => {
  expect(marked(text)).toBe(read);
});

test("what is spelled out spans what was written", () => {
  expect(
    tokens("ở cty này có việc")
      .slice(0, 4)
      .map(({ stream: word, text }) => [word, text]),
  ).toEqual([
    ["o", "ở"],
    ["cong", "cty"],
    ["ty", "cty"],
    ["nay", "này"],
  ]);
});

test("each language has its own spellings", () => {
  expect(stream("we will pay u for the work and ur job")).toBe("we will pay you for the work and your job");
  expect(stream("we have the k and r of this company")).toBe("we have the k and r of this company");
  expect(stream("mình cần u và ur nhé anh em")).toBe("minh can u va ur nhe anh em");
});

test("links and handles are left alone", () => {
  expect(stream("làm việc ở t.me/ko nhé @ko")).toContain("t me ko nhe ko");
});
