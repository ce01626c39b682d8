/** What of a help line may be shown, and when it may no longer. */
import { describe, expect, test } from "@jest/globals";
import { holdsNumber, showLine } from "../../../lib/help/index.ts";
import { line } from "./line.ts";

const TODAY = "2026-11-24";

describe("a line that a person called", () => {
  test.each([
    ["2026-11-24", "verified"],
    ["2026-08-26", "verified"],
    ["2026-08-25", "dated"],
  ])("on %s is shown as %s", (verified_at, shown) => {
    expect(showLine(line({ verified_at }), TODAY).shown).toBe(shown);
  });

  test("names the day, and nobody else's line does", () => {
    expect(showLine(line({ verified_at: "2026-11-01" }), TODAY).verifiedAt).toBe("2026-11-01");
    expect(showLine(line({ verified_at: "2020-01-01" }), TODAY).verifiedAt).toBeNull();
  });
});

describe("a line that was found", () => {
  test.each([
    ["2024-11-24", "dated"],
    ["2024-11-23", "organisation"],
    ["2024-12", "dated"],
    ["2024-11", "organisation"],
    ["2025", "dated"],
    ["2024", "organisation"],
    [null, "organisation"],
  ])("in a source of %s is shown as %s", (source_date, shown) => {
    const view = showLine(line({ source_date }), TODAY);
    expect(view.shown).toBe(shown);
    expect(view.channels.length).toBe(shown === "dated" ? 1 : 0);
  });

  test("keeps the address of its website when it is too old for a number", () => {
    const channels = [
      { type: "web", value: "https://example.org" },
      { type: "phone", value: "+84 123" },
    ];
    const view = showLine(line({ source_date: null, channels }), TODAY);
    expect(view.channels.map(({ value }) => value)).toEqual(["https://example.org"]);
  });
});

test.each(["old", "memory"] as const)(
  "a line that is %s shows who they are, and no number, address or date",
  (status) => {
    const channels = [
      { type: "web", value: "https://example.org" },
      { type: "phone", value: "1234" },
      { type: "email", value: "a@example.org" },
    ];
    const view = showLine(line({ status, channels, name: "Hotline 1234", verified_at: null }), TODAY);
    expect(view.shown).toBe("organisation");
    expect(view.channels).toEqual([]);
    expect(JSON.stringify(view)).not.toMatch(/1234|example\.org|24\/7/);
    expect(view.organisation).toBe("Ministry of Health");
  },
);

test("a number from memory stays hidden even when somebody wrote a day of verification beside it", () => {
  expect(showLine(line({ status: "memory", verified_at: "2026-11-20" }), TODAY).channels).toEqual([]);
});

test("a number that is out of use does not come back in another spelling", () => {
  const view = showLine(line({ channels: [{ type: "phone", value: "1800-1567" }] }), TODAY, ["1800 1567"]);
  expect(view.channels).toEqual([]);
});

test("editors' notes are never shown: they quote numbers that are out of use", () => {
  expect(JSON.stringify(showLine(line({ note: "The older number is 1800 1567" }), TODAY))).not.toContain("1567");
});

describe("a channel", () => {
  const only = (type: string, value: string, more = {}) =>
    showLine(line({ channels: [{ type, value }], ...more }), TODAY).channels[0];

  test.each([
    ["phone", "+84 981 84 84 84", "tel:+84981848484"],
    ["phone", "1-888-373-7888", "tel:18883737888"],
    ["phone", "#9110", "tel:%239110"],
    ["phone", "ask the embassy", null],
    ["sms", "156", "sms:156"],
    ["email", "desk@example.org", "mailto:desk@example.org"],
    ["email", "desk@example.org?body=x", null],
    ["telegram", "+855 979 117 117", "https://t.me/+855979117117"],
    ["telegram", "112 channel named beside 117", null],
    ["whatsapp", "+254 700 000 000", "https://wa.me/254700000000"],
    ["whatsapp", "via 1868", null],
    ["web", "https://example.org/chat", "https://example.org/chat"],
    ["web", "javascript:alert(1)", null],
    ["app", "Safe Travel", null],
  ])("%s %s leads to %s", (type, value, href) => {
    expect(only(type, value)?.href).toBe(href);
  });

  test("with a short code names the one country in which it works; one with a country code does not", () => {
    expect(only("phone", "111")?.worksOnlyInside).toBe("VN");
    expect(only("phone", "+84 981 84 84 84")?.worksOnlyInside).toBeNull();
    expect(only("phone", "112", { country: "EU" })?.worksOnlyInside).toBeNull();
    expect(only("phone", "112", { country: "INT" })?.worksOnlyInside).toBeNull();
  });
});

test("ways without speaking come before the phone", () => {
  const channels = [
    { type: "phone", value: "111" },
    { type: "email", value: "a@example.org" },
    { type: "telegram", value: "+855 979 117 117" },
  ];
  const view = showLine(line({ channels, silent: true }), TODAY);
  expect(view.channels.map(({ type }) => type)).toEqual(["telegram", "email", "phone"]);
  expect(view.quiet).toBe(true);
});

test("a line that only has a phone or a website is not called quiet", () => {
  expect(showLine(line({ silent: true }), TODAY).quiet).toBe(false);
  const channels = [{ type: "web", value: "https://example.org" }];
  expect(showLine(line({ silent: true, channels }), TODAY).quiet).toBe(false);
});

test("languages without a code are left out", () => {
  expect(showLine(line({ languages: ["en", "by interpreter", "zh-Hans", "many"] }), TODAY).languages).toEqual([
    "en",
    "zh-Hans",
  ]);
  expect(showLine(line({ languages: ["many"] }), TODAY).languages).toBeNull();
});

test.each([
  ["Hotline 111", true],
  ["0800 222 777", true],
  ["1-888", true],
  ["Shelter 24/7", false],
  ["Peace House", false],
])("%s holds a number: %s", (text, holds) => {
  expect(holdsNumber(text)).toBe(holds);
});
