/** The pages that have an address: complete without JavaScript, nothing that axe finds, and as small as promised. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { axeProblems, openPage } from "../helpers/browser.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const PATHS = ["", "/help", "/help?country=KH&from=VN&situation=held", "/signs", "/privacy", "/about"];

describe.each([false, true])("with JavaScript %s", (javaScriptEnabled) => {
  test.each(["en", "vi"])(
    "every page in %s passes axe and fits 360 pixels",
    async (locale) => {
      const page = await openPage({ baseURL: server.url, javaScriptEnabled });
      const problems: Record<string, string[]> = {};
      for (const path of PATHS) {
        const response = await page.goto(`/${locale}${path}`);
        const found = [
          ...(await axeProblems(page)),
          ...(response?.status() === 200 ? [] : [`status ${response?.status()}`]),
        ];
        if (found.length > 0) problems[path] = found;
      }
      expect(problems).toEqual({});
    },
    120_000,
  );

  test("the doors lead where they say", async () => {
    const page = await openPage({ baseURL: server.url, javaScriptEnabled });
    await page.goto("/en");
    await page.getByRole("link", { name: "I am about to travel" }).click();
    await page.getByRole("heading", { name: "Before you travel" }).waitFor();
    expect(await page.locator("input[name=situation]").getAttribute("value")).toBe("about-to-travel");
    await page.getByRole("link", { name: "I cannot leave" }).click();
    await page.waitForURL("**/en/help?situation=held");
    await page.locator("#steps li").nth(3).waitFor();
    await page.locator("#country").selectOption("KH");
    await page.locator("#from").selectOption("VN");
    await page.getByRole("button", { name: "Show help" }).click();
    await page.waitForURL("**/en/help?country=KH&from=VN&situation=held#lines");
    await page.getByRole("heading", { name: "For people from Vietnam" }).waitFor();
  });

  test("an address with nothing at it leads on", async () => {
    const page = await openPage({ baseURL: server.url, javaScriptEnabled, expectedConsole: /404/ });
    const response = await page.goto("/vi/khong-co");
    expect(response?.status()).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Không có trang này");
    await page.locator("main").getByRole("link", { name: "Tìm người giúp" }).click();
    await page.waitForURL("**/vi/help");
  });
});

test("the first page with all that it loads stays below 40 KB compressed, and has no framework in it", async () => {
  const page = await openPage({ baseURL: server.url });
  const sizes: Record<string, number> = {};
  page.on("response", async (response) => {
    sizes[new URL(response.url()).pathname] = gzipSync(await response.body()).byteLength;
  });
  await page.goto("/vi", { waitUntil: "networkidle" });
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThan(40 * 1024);
  expect(Object.keys(sizes).filter((path) => path.includes("_next"))).toEqual([]);
  const html = await (await fetch(`${server.url}/vi`)).text();
  expect(html).not.toMatch(/_next|__NEXT|<script(?! type="module" src="\/assets\/)/);
  expect(html).not.toMatch(/ style="| on[a-z]+="/);
});
