/** A real browser for tests/browser. `openPage()` gives a page in a context of its own, at phone width, with JavaScript on or
 *  off. After each test all contexts are closed and the test fails if any page of it wrote an error or a warning to the
 *  console, threw, or asked another host for anything. */
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, afterEach, expect } from "@jest/globals";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "../../scripts/browser/chromium.mjs";

export interface PageOptions extends BrowserContextOptions {
  /** Where the app runs; paths are relative to it, and nothing else may be asked for anything. */
  baseURL: string;
  /** Default true. */
  javaScriptEnabled?: boolean;
  /** Console lines that the test means to provoke. */
  expectedConsole?: RegExp;
}

let launching: Promise<Browser> | undefined;
const contexts = new Map<BrowserContext, PageOptions>();
const problems: string[] = [];

/** 360 by 740, the phone of the design, unless `viewport` says otherwise. */
export async function openPage({ expectedConsole, ...options }: PageOptions): Promise<Page> {
  launching ??= launch();
  const browser = await launching;
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: "block",
    ...options,
  });
  contexts.set(context, options);
  const home = new URL(options.baseURL).host;
  await context.route("**/*", (route) => {
    const asked = new URL(route.request().url());
    if (asked.host === home || !/^(https?|wss?):$/.test(asked.protocol)) return route.continue();
    problems.push(`asked another host: ${asked.href}`);
    return route.abort();
  });
  context.on("console", (message) => {
    const line = `console.${message.type()}: ${message.text()}`;
    if (/^console\.(error|warning)/.test(line) && !expectedConsole?.test(line)) problems.push(line);
  });
  context.on("weberror", (error) => problems.push(`thrown in the page: ${error.error().message}`));
  return context.newPage();
}

/** Out: one line for each rule of WCAG 2.2 AA or good practice that the page breaks, with where. */
export async function axeProblems(page: Page): Promise<string[]> {
  const options = contexts.get(page.context());
  const examined = options?.javaScriptEnabled === false ? await withoutItsScripts(page, options) : page;
  const { violations } = await new AxeBuilder({ page: examined }).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
  );
}

/** axe is itself JavaScript: what a page without it shows is served again, at the same address, to a context with it, which
 *  gets the styles and none of the scripts. */
async function withoutItsScripts(page: Page, options: PageOptions): Promise<Page> {
  const html = (await page.content()).replaceAll(/<script\b[\s\S]*?<\/script>/gi, "");
  const copy = await openPage({ ...options, javaScriptEnabled: true });
  await copy.route(page.url(), (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.fallback(),
  );
  await copy.goto(page.url());
  return copy;
}

async function launch(): Promise<Browser> {
  const found = findChromium();
  if (found.kind !== "found") throw new Error(found.sentence);
  const { executablePath, env } = found;
  // No sandbox: it cannot be had as root or in most containers, and the pages are our own.
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"];
  return chromium.launch({ executablePath, env, args, chromiumSandbox: false });
}

afterEach(async () => {
  for (const context of contexts.keys()) await context.close();
  contexts.clear();
  expect(problems.splice(0)).toEqual([]);
});

afterAll(async () => {
  await (await launching)?.close();
  launching = undefined;
});
