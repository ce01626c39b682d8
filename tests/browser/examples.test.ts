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
  { locale: "vi", colorScheme: "light", modules: "off" },
  { locale: "en", colorScheme: "dark", modules: "on" },
] as const;
const COMPONENTS = [...new Set(ALL_EXAMPLES.map(({ component }) => component))];

describe.each(VIEWS)("in $locale, $colorScheme, our modules $modules", ({ locale, colorScheme, modules }) => {
  test.each(COMPONENTS)(
    "every example of %s passes axe and fits 360 pixels",
    async (component) => {
      const page = await openPage({ baseURL: preview.url, colorScheme });
      if (modules === "off")
        await page.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
      const problems: Record<string, string[]> = {};
      for (const { name } of ALL_EXAMPLES.filter((one) => one.component === component)) {
        await page.goto(`/${locale}/${component}/${name}`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        const found = [...(await axeProblems(page)), ...(width > 360 ? [`${width} pixels wide`] : [])];
        if (found.length > 0) problems[name] = found;
      }
      expect(problems).toEqual({});
    },
    120_000,
  );
});
