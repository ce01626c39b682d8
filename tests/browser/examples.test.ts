/** Every example of every component, as a person with a narrow phone sees it: nothing that axe finds, nothing wider than the
 *  screen; in light and dark, with our modules and without them. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ALL_EXAMPLES } from "../../app/ui/preview/all-examples.ts";
import { axeProblems, openPage } from "../helpers/browser.ts";
import { type PreviewServer, startPreview } from "./preview-server.ts";

let preview: PreviewServer;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.stop());

const VIEWS = [
  { locale: "vi", colorScheme: "light", javaScriptEnabled: false },
  { locale: "en", colorScheme: "dark", javaScriptEnabled: true },
] as const;

describe.each(VIEWS)("in $locale, $colorScheme, JavaScript $javaScriptEnabled", ({ locale, ...options }) => {
  test.each(ALL_EXAMPLES.map(({ component, name }) => `${component}/${name}`))(
    "%s has nothing that axe finds, and fits 360 pixels",
    async (example) => {
      const page = await openPage({ baseURL: preview.url, ...options });
      await page.goto(`/${locale}/${example}`);
      expect(await axeProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  );
});
