/** The main journey, first without JavaScript, then with it: paste an offer, read the answer, follow a mark to its card, read
 *  the answer in the other language, add their reply. The text is in no address and no title, and none of it is logged. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeProblems, openPage } from "../helpers/browser.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const OFFER =
  "Tuyển 10 bạn nhập liệu làm bên Campuchia, lương 25-30tr, không cần kinh nghiệm.\n" +
  "Bên em lo vé máy bay, bao ăn ở. Sang đi diện du lịch rồi công ty lo giấy tờ sau.\n" +
  "Xe đón ở sân bay về Bavet. Tuần này đi luôn, đừng nói với gia đình.";

async function checkOffer(page: Page, text: string, locale = "vi") {
  await page.goto(`/${locale}`);
  await page.locator("#text").fill(text);
  await page.getByRole("button", { name: locale === "vi" ? "Kiểm tra" : "Check", exact: true }).click();
  await page.locator("#answer").waitFor();
}

async function saysNothingOf(page: Page, secret: string) {
  expect(decodeURIComponent(page.url())).not.toContain(secret);
  expect(await page.title()).toBe("OfferCheck");
  expect(server.output()).not.toContain(secret);
}

describe.each([false, true])("with JavaScript %s", (javaScriptEnabled) => {
  test("an offer that traps people is answered, explained and marked in the person's own words", async () => {
    const page = await openPage({ baseURL: server.url, javaScriptEnabled });
    await checkOffer(page, OFFER);
    await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toContain("Dừng lại");
    if (javaScriptEnabled) await page.waitForFunction(() => document.activeElement?.id === "answer");
    expect(await page.locator(".offer").textContent()).toContain("không cần kinh nghiệm");
    expect(await page.locator("mark").count()).toBeGreaterThan(2);
    expect(await axeProblems(page)).toEqual([]);
    const link = page.locator("mark a").first();
    const card = await link.getAttribute("href");
    await link.click();
    expect(new URL(page.url()).hash).toBe(card);
    expect(await page.locator(`${card} blockquote`).textContent()).not.toBe("");
    await page.locator(`${card} .back`).click();
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#mark-\d+-\d+$/);
    expect(await page.locator(`mark ${hash}`).getAttribute("href")).toBe(card);
    await saysNothingOf(page, "nhập liệu");
  });

  test("the answer can be read in the other language, with the text kept", async () => {
    const page = await openPage({ baseURL: server.url, javaScriptEnabled });
    await checkOffer(page, OFFER);
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("html[lang=en] #answer").waitFor();
    await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toContain("Stop");
    expect(await page.locator(".offer").textContent()).toContain("nhập liệu");
    await saysNothingOf(page, "nhập liệu");
  });

  test("their reply is read together with the offer", async () => {
    const page = await openPage({ baseURL: server.url, javaScriptEnabled });
    await checkOffer(page, "sang làm với anh, 20tr, vé anh lo");
    await page.locator("#reply").fill("Công ty giữ hộ chiếu của em, đừng nói với gia đình.");
    await page.getByRole("button", { name: "Kiểm tra lại" }).click();
    await page.locator(".offer").nth(1).waitFor();
    expect(await page.locator(".offer-earlier").textContent()).toContain("vé anh lo");
    await saysNothingOf(page, "hộ chiếu của em");
  });

  test("a forgotten reply is asked for beside the field, and the answer stays", async () => {
    const page = await openPage({ baseURL: server.url, javaScriptEnabled });
    await checkOffer(page, OFFER);
    await page.getByRole("button", { name: "Kiểm tra lại" }).click();
    expect(await page.locator("#reply-fault").textContent()).toContain("trống");
    expect(await page.locator("#reply").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("mark").count()).toBeGreaterThan(2);
  });

  test("a cousin's one line never gets a bare 'nothing found'", async () => {
    const page = await openPage({ baseURL: server.url, javaScriptEnabled });
    await checkOffer(page, "sang làm với anh, 20tr, vé anh lo");
    const verdict = await page.getByRole("heading", { level: 1 }).textContent();
    expect(verdict).not.toContain("không thấy dấu hiệu");
    expect(await page.locator("#missing li, .verdict li").count()).toBeGreaterThan(0);
  });

  test("somebody in danger gets help first, and no score", async () => {
    const page = await openPage({ baseURL: server.url, javaScriptEnabled });
    await checkOffer(
      page,
      "Cứu em với, họ giữ hộ chiếu, nhốt em không cho ra ngoài, ở Bavet tầng 4. Họ đòi tiền chuộc.",
    );
    expect(await page.locator(".verdict").getAttribute("data-is")).toBe("help-now");
    expect(await page.locator("meter").count()).toBe(0);
    const sections = await page.locator("main > section").evaluateAll((all) => all.map(({ id }) => id));
    expect(sections.slice(0, 3)).toEqual(["answer", "help", "steps"]);
    expect(await page.locator("#help a[href^='tel:+84']").count()).toBeGreaterThan(0);
    expect(await page.locator("#help a[href^='https://t.me/'], #help a[href^='mailto:']").count()).toBeGreaterThan(0);
    expect(await axeProblems(page)).toEqual([]);
  });

  test("an empty box is answered beside the field", async () => {
    const page = await openPage({ baseURL: server.url, javaScriptEnabled, expectedConsole: /422/ });
    await page.goto("/en");
    await page.locator("#from").selectOption("VN");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.locator("#text[aria-invalid=true]").waitFor();
    expect(await page.locator("#answer").textContent()).toContain("The box is empty");
    expect(await page.locator("#from").inputValue()).toBe("VN");
    expect(await page.getByRole("checkbox").isChecked()).toBe(true);
    expect(await axeProblems(page)).toEqual([]);
  });
});
