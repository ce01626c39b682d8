/** The form as posted by browsers and by others: what is taken, what is refused and how, and that nothing of a text goes
 *  anywhere but into the answer. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startServer, type TestServer } from "../helpers/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const OFFER = "Tuyển nhập liệu bên Campuchia, lương 30tr, không cần kinh nghiệm, bao vé máy bay, đi diện du lịch.";

const post = (fields: Record<string, string>, path = "/vi/check") =>
  fetch(server.url + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });

const raw = (body: BodyInit, type: string) =>
  fetch(`${server.url}/vi/check`, { method: "POST", body, headers: { "Content-Type": type }, redirect: "manual" });

describe("is taken", () => {
  test("urlencoded, with line ends as browsers send them, and shown as they were pasted", async () => {
    const answer = await post({ text: `${OFFER}\r\nLiên hệ Zalo` });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("\nLiên hệ");
  });

  test("multipart", async () => {
    const body = new FormData();
    body.set("text", OFFER);
    const answer = await fetch(`${server.url}/en/check`, { method: "POST", body });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("nhập liệu");
  });

  test("20,000 Thai characters, which are 180,000 bytes", async () => {
    const answer = await post({ text: "งานออนไลน์รายได้ดี ".repeat(1100).slice(0, 20_000) }, "/en/check");
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain("That is more than we read at once");
  });

  test("a longer text, which is read in parts: the page says how long it was and keeps all of it", async () => {
    const text = `${"Chúng tôi nói chuyện về thời tiết hôm nay. ".repeat(500)}${OFFER}`;
    const answer = await (await post({ text }, "/en/check")).text();
    expect(answer).toContain(`Your text has ${text.length.toLocaleString("en-GB")} characters`);
    expect(answer).toContain("đi diện du lịch");
  });

  test("a text with markup in it, which stays text", async () => {
    const answer = await (
      await post({ text: `<script>alert(1)</script> "'><img src=x onerror=alert(1)> ${OFFER}` })
    ).text();
    expect(answer).not.toMatch(/<script>alert|<img/);
    expect(answer).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

describe("is refused with a page that helps on", () => {
  test.each([
    ["an empty box", () => post({ text: " \n " }), 422, "Ô này đang trống"],
    [
      "a picture pasted as text",
      () => post({ text: "\ufffd\u0001\u0002JFIF\ufffd\ufffd\u0003\ufffd\u0004".repeat(9) }),
      422,
      "không phải là chữ",
    ],
    [
      "bytes that are no UTF-8",
      () => raw("text=%FF%FE%D8", "application/x-www-form-urlencoded"),
      400,
      "không đọc được",
    ],
    ["a form that is cut off", () => raw("--x\r\nhello", "multipart/form-data; boundary=x"), 400, "không đọc được"],
    [
      "something that is no form",
      () => raw(JSON.stringify({ text: OFFER }), "application/json"),
      400,
      "không đọc được",
    ],
    [
      "more than 256 KiB",
      () => raw(`text=${"a".repeat(256 * 1024)}`, "application/x-www-form-urlencoded"),
      413,
      "quá dài",
    ],
  ])("%s", async (_name, send, status, words) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).toContain('href="/vi/help"');
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});

test("whoever opens the address of an answer is led to the first page", async () => {
  const answer = await fetch(`${server.url}/vi/check`, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/vi"]);
});

test("the first page and help come in the language of the browser, and say that they depend on it", async () => {
  for (const path of ["/", "/help"]) {
    const answer = await fetch(server.url + path, { headers: { "Accept-Language": "vi-VN,vi;q=0.9" } });
    expect(await answer.text()).toContain('<html lang="vi"');
    expect(answer.headers.get("vary")?.toLowerCase()).toContain("accept-language");
  }
});

test("an address without a language leads to the page in the browser's", async () => {
  const answer = await fetch(`${server.url}/privacy`, { headers: { "Accept-Language": "vi" }, redirect: "manual" });
  expect(answer.headers.get("location")).toBe("/vi/privacy");
});

test.each(["/", "/vi", "/en/help", "/en/signs", "/en/privacy", "/en/about", "/xx/help", "/en/a/b/c"])(
  "%s is sent with the headers of a public page, uncached",
  async (path) => {
    const { headers } = await fetch(server.url + path);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  },
);

test("style and modules may be kept for a year under an address that changes with them", async () => {
  const page = await (await fetch(`${server.url}/en`)).text();
  const addresses = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) {
    const { status, headers } = await fetch(server.url + address);
    expect([status, headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  }
  expect((await fetch(`${server.url}/assets/style-000000000000.css`)).status).toBe(404);
});

test("nothing of a text is ever written to the log, whether it was answered or not", async () => {
  const secret = "mậtkhẩuriêng7391";
  await post({ text: `${OFFER} ${secret}` });
  await post({ text: OFFER, earlier: secret, reply: secret, "with-reply": "1", again: "1" });
  await raw(`{"text":"${secret}`, "application/json");
  await raw(`text=%FF${encodeURIComponent(secret)}`, "application/x-www-form-urlencoded");
  await fetch(`${server.url}/vi/${encodeURIComponent("không-có")}`);
  expect(server.output()).not.toContain(secret);
  expect(server.output()).not.toContain(encodeURIComponent(secret));
});
