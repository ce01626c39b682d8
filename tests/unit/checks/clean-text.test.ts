import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanText } from "../../../lib/checks/clean-text.ts";

const textOf = (sent: string) => {
  const clean = cleanText(sent);
  return clean.kind === "text" ? clean.text : clean.kind;
};

test("F13: keeps every offset while it takes out controls and half characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (sent) => {
      const clean = cleanText(sent);
      return clean.kind === "not-text" || clean.text.length === sent.length;
    }),
  );
});

test("F13: nothing of U+0000 and no lone surrogate goes on", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (sent) => {
      const text = textOf(sent);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text) && !/\p{Cs}/u.test(text);
    }),
  );
});

test("leaves ordinary text as it is, in any script", () => {
  const text = "Lương 20tr/tháng\r\n\tงานดี 👍 高薪";
  expect(textOf(text)).toBe(text);
});

test("a control inside a word becomes a hidden mark, a Windows quote a space", () => {
  expect(textOf("we pay your fl\u0000ight, don\u0092t worry")).toBe("we pay your fl\u200bight, don t worry");
});

test("tells a picture pasted as text", () => {
  const picture = new TextDecoder().decode(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0, 0, 0, 1, 2, 3, 0xfe, 0xff]),
  );
  expect(cleanText(picture).kind).toBe("not-text");
  expect(cleanText("one broken letter \u{fffd} in a message").kind).toBe("text");
});
