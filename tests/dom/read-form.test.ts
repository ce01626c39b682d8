/** Forms as browsers post them, and as they do not. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseMultipart, parsePairs } from "../../app/(public)/[locale]/check/read-form.ts";

describe("a urlencoded form", () => {
  test("gives its fields, with the line ends that the person saw", () => {
    const fields = parsePairs("text=xin+ch%C3%A0o%0D%0Ab%E1%BA%A1n&from=VN&leave-out=1");
    expect([...(fields ?? [])]).toEqual([
      ["text", "xin chào\nbạn"],
      ["from", "VN"],
      ["leave-out", "1"],
    ]);
  });

  test("with bytes that are no UTF-8 is refused, not repaired", () => {
    expect(parsePairs("text=%FF%FE%00")).toBeNull();
    expect(parsePairs("text=lu%F3ng")).toBeNull();
  });

  test("in which somebody pasted the sign for a broken letter is read", () => {
    expect(parsePairs("text=%EF%BF%BD+pay")?.get("text")).toBe("\ufffd pay");
  });

  test("comes back as it went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const sent = new URLSearchParams({ text: text.replace(/\r\n?|\n/g, "\r\n") }).toString();
        expect(parsePairs(sent)?.get("text")).toBe(text.replace(/\r\n?/g, "\n"));
      }),
    );
  });
});

describe("a multipart form", () => {
  const type = "multipart/form-data; boundary=----x1";
  const part = (name: string, value: string, more = "") =>
    `------x1\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const end = "------x1--\r\n";

  test("gives its fields", () => {
    const fields = parseMultipart(`${part("text", "hai\r\ndòng")}${part("from", "VN")}${end}`, type);
    expect([...(fields ?? [])]).toEqual([
      ["text", "hai\ndòng"],
      ["from", "VN"],
    ]);
  });

  test("keeps a text that looks like a boundary of another form", () => {
    expect(parseMultipart(`${part("text", "a\r\n------x2\r\nb")}${end}`, type)?.get("text")).toBe("a\n------x2\nb");
  });

  test("passes over files", () => {
    const fields = parseMultipart(`${part("text", "a")}${part("picture", "x", '; filename="a.png"')}${end}`, type);
    expect([...(fields ?? new Map()).keys()]).toEqual(["text"]);
  });

  test.each([
    ["without a boundary", part("text", "a") + end, "multipart/form-data"],
    ["that is cut off", part("text", "a"), type],
    ["of something else", "hello", type],
    ["with a part without head", `------x1\r\nhello\r\n${end}`, type],
  ])("%s is refused", (_name, body, contentType) => {
    expect(parseMultipart(body, contentType)).toBeNull();
  });
});
