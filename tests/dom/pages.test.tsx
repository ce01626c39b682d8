/** What holds on every page, and what the other pages say. */
import "@testing-library/jest-dom/jest-globals";
import { describe, expect, test } from "@jest/globals";
import { within } from "@testing-library/dom";
import { renderToStaticMarkup } from "react-dom/server";
import { inLanguage } from "../../app/ui/in-language.ts";
import { EXIT_TARGET } from "../../app/ui/page/exit-target.ts";
import { PAGE_HEADERS } from "../../app/ui/page/page-headers.ts";
import { ALL_EXAMPLES } from "../../app/ui/preview/all-examples.ts";
import { LOCALES } from "../../lib/i18n/index.ts";
import { showExample } from "./render.tsx";

describe.each(LOCALES)("every example in %s", (locale) => {
  test.each(ALL_EXAMPLES)(
    "$component/$name has a way past the header, a way out, one heading, a way to help",
    ({ component, name }) => {
      const page = showExample(component, name, locale);
      expect(document.documentElement.lang).toBe(locale);
      expect(page.getAllByRole("heading", { level: 1 })).toHaveLength(1);
      expect(document.body.querySelector("a")).toHaveAttribute("href", "#main");
      expect(document.querySelector("header .exit")).toHaveAttribute("href", EXIT_TARGET);
      const help = within(page.getByRole("contentinfo")).getByRole("link", { name: /help|giúp/i });
      expect(help).toHaveAttribute("href", `/${locale}/help`);
      const outside = Array.from(document.querySelectorAll<HTMLAnchorElement>("a[href^=http]"));
      for (const link of outside)
        expect([link.href, link.rel]).toEqual([link.href, expect.stringContaining("noreferrer")]);
      const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const link of document.querySelectorAll("a[href^='#']"))
        expect(ids).toContain(link.getAttribute("href")!.slice(1));
    },
  );

  test("needs nothing that the headers of a page forbid", () => {
    for (const { example } of ALL_EXAMPLES) {
      const html = renderToStaticMarkup(example.render(inLanguage(locale)));
      expect(html).not.toMatch(/<style|<iframe|<img| style="| on\w+="|javascript:/);
      expect(html.match(/<script[^>]*>(?!<\/script>)/)).toBeNull();
      expect(html.match(/src="(?!\/assets\/)/)).toBeNull();
    }
  });

  test("has a title that tells a stranger nothing", () => {
    for (const { example } of ALL_EXAMPLES) {
      expect(renderToStaticMarkup(example.render(inLanguage(locale)))).toContain("<title>OfferCheck</title>");
    }
  });
});

test("headers let nothing in and tell nothing on", () => {
  expect(PAGE_HEADERS["Cache-Control"]).toBe("no-store");
  expect(PAGE_HEADERS["Referrer-Policy"]).toBe("same-origin");
  expect(PAGE_HEADERS["Content-Security-Policy"]).toMatch(/^default-src 'none'/);
  expect(PAGE_HEADERS["Content-Security-Policy"]).not.toMatch(/unsafe|https?:|\*/);
});

describe("the first page", () => {
  test("asks where the person is; the urgent doors lead to help", () => {
    const page = showExample("check", "first");
    const doors = within(page.getByRole("navigation", { name: "Where are you now?" })).getAllByRole("link");
    expect(doors.map((door) => door.getAttribute("href"))).toEqual([
      "/en?situation=thinking#offer",
      "/en?situation=about-to-travel#offer",
      "/en/help?situation=there",
      "/en/help?situation=held",
      "/en/help?situation=for-someone",
    ]);
  });

  test("has a form that posts, says how it is filled, and cuts nothing off", () => {
    const page = showExample("check", "first");
    const field = page.getByRole("textbox", { name: "Paste the message or the job post here" });
    expect(field).toHaveAccessibleDescription(/Paste all of it/);
    expect(field).not.toHaveAttribute("maxlength");
    expect(field.closest("form")).toHaveAttribute("method", "post");
    expect(page.getByRole("checkbox", { name: /Leave this check out/ })).not.toBeChecked();
    expect(page.getByRole("combobox", { name: /Your country/ })).toHaveValue("");
  });

  test.each(["empty", "not-text", "busy", "not-ready", "bad-form", "too-big"])(
    "says what is wrong (%s) beside the field, and keeps what was typed",
    (name) => {
      const page = showExample("check", name);
      const field = page.getByRole("textbox");
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(/could not check/);
      expect(page.getByRole("checkbox")).toBeChecked();
      expect(page.getByRole("combobox")).toHaveValue("VN");
      expect(
        within(document.querySelector("#answer") as HTMLElement).getByRole("link", { name: "Get help" }),
      ).toBeInTheDocument();
      if (name === "busy" || name === "not-ready") expect(field).toHaveValue("Tuyển gấp 10 bạn nhập liệu");
    },
  );
});

describe("the directory of help", () => {
  test("shows a number with its place, its source and how far to trust it", () => {
    const page = showExample("help", "held");
    const call = page.getAllByRole("link", { name: /Call 111/ })[0]!;
    expect(call).toHaveAttribute("href", "tel:111");
    expect(call).toHaveTextContent("Works only inside Vietnam");
    expect(
      page.getByText("Published by example.org on 11 December 2025. Not yet confirmed by a call."),
    ).toBeInTheDocument();
    expect(page.getAllByText("We called and confirmed it on 30 October 2026.").length).toBeGreaterThan(0);
  });

  test("says so when short codes have no partner that works from abroad", () => {
    const page = showExample("help", "held");
    expect(page.getByText(/no number for calls from abroad/)).toBeInTheDocument();
  });

  test("tells of offices without a number only their names, folded, and why", () => {
    showExample("help", "held");
    const others = document.querySelector("details.others") as HTMLElement;
    expect(others).not.toHaveAttribute("open");
    expect(others).toHaveTextContent("Pacific Links: shelters in Lao Cai and Long Xuyen");
    expect(others).toHaveTextContent("We cannot show a number yet");
    expect(others.querySelector("a")).toBeNull();
  });

  test("says what to do where we know no line", () => {
    const page = showExample("help", "unknown");
    expect(page.getByText(/We know no line for Germany yet/)).toBeInTheDocument();
  });

  test("warns of calls that name the office, and of paid rescues; promises none", () => {
    const page = showExample("help", "all");
    expect(page.getByText(/Dial the number yourself/)).toBeInTheDocument();
    expect(page.getByText(/Do not pay anyone who sells a rescue/)).toBeInTheDocument();
    expect(page.getByText(/Nobody can promise a rescue/)).toBeInTheDocument();
  });
});

test("a translation that nobody has read yet says so at the foot of each page", () => {
  showExample("about", "about", "vi");
  expect(document.querySelector("footer")).toHaveTextContent("chưa được người bản ngữ duyệt lại");
  showExample("about", "about", "en");
  expect(document.querySelector("footer")).not.toHaveTextContent("native speaker");
});
