/** The way out: a plain link on every page; with script it covers and replaces the page, also by three presses of Esc. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { EXIT_TARGET } from "../../app/ui/page/exit-target.ts";
import { ALL_EXAMPLES } from "../../app/ui/preview/all-examples.ts";
import { openPage } from "../helpers/browser.ts";
import { type PreviewServer, startPreview } from "./preview-server.ts";

let preview: PreviewServer;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.stop());

/** Stands in for the weather page, and keeps what it was told of where the person came from. */
async function weather(page: Page): Promise<{ referrers: (string | undefined)[] }> {
  const referrers: (string | undefined)[] = [];
  await page.route(EXIT_TARGET, (route) => {
    referrers.push(route.request().headers().referer);
    return route.fulfill({ contentType: "text/html", body: "<title>Weather</title><link rel=icon href=data:,>" });
  });
  return { referrers };
}

test("every page has it, in the same place, as a link that tells nothing", async () => {
  const page = await openPage({ baseURL: preview.url, javaScriptEnabled: false });
  for (const { component, name } of ALL_EXAMPLES) {
    await page.goto(`/en/${component}/${name}`);
    const link = page.locator("header .exit");
    expect(await link.getAttribute("href")).toBe(EXIT_TARGET);
    expect(await link.getAttribute("rel")).toBe("noreferrer");
  }
}, 60_000);

test("without JavaScript it is an ordinary link", async () => {
  const page = await openPage({ baseURL: preview.url, javaScriptEnabled: false });
  const { referrers } = await weather(page);
  await page.goto("/en/answer/high");
  await page.getByRole("link", { name: "Quick exit" }).click();
  await page.waitForURL(EXIT_TARGET);
  expect(referrers).toEqual([undefined]);
});

test("with JavaScript the page is covered at once and cannot be gone back to", async () => {
  const page = await openPage({ baseURL: preview.url });
  const { referrers } = await weather(page);
  await page.goto("/en/about/about");
  await page.goto("/en/answer/high");
  const cover = page.evaluate(
    () =>
      new Promise<string>((done) => {
        document.querySelector("[data-exit]")?.addEventListener("click", () => {
          done(getComputedStyle(document.body).display);
        });
      }),
  );
  await page.getByRole("link", { name: "Quick exit" }).click();
  expect(await cover).toBe("none");
  await page.waitForURL(EXIT_TARGET);
  expect(referrers).toEqual([undefined]);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe("/en/about/about");
});

test("three presses of Esc do the same, two do not", async () => {
  const page = await openPage({ baseURL: preview.url });
  await weather(page);
  await page.goto("/vi/help/held");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("a");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(new URL(page.url()).pathname).toBe("/vi/help/held");
  await page.keyboard.press("Escape");
  await page.waitForURL(EXIT_TARGET);
});
