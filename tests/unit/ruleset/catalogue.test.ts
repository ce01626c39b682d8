import { expect, test } from "@jest/globals";
import { buildCatalogue, catalogueOf } from "../../../lib/ruleset/catalogue.ts";
import { examineRules } from "../../../lib/ruleset/load.ts";
import { broken, smallLibrary, textOf } from "./small-library.ts";

const FLAG = "flags/travel/travel-paid.yaml";
const catalogue = (files = smallLibrary()) => catalogueOf(buildCatalogue(examineRules(files).library));

test("gives a flag in the language that was asked for, with who warns", () => {
  expect(catalogue().flag("travel-paid", "vi")).toEqual({
    id: "travel-paid",
    number: 61,
    group: "travel",
    status: "live",
    harms: { trafficking: "strong" },
    languages: ["en", "vi"],
    lookAlikes: { "licensed-dispatch": "Work abroad through a licensed sender." },
    sources: [
      {
        name: "FBI (US)",
        title: null,
        date: "2023-05-22",
        url: null,
        read: null,
        via: "domain/red-flags.md, 2026-11-24",
        says: "names paid travel as bait",
      },
    ],
    name: "Người tuyển trả hết tiền đi lại",
    why: "Sau đó thành nợ.",
    honest: "Công ty trả sau khi ký hợp đồng.",
    ask: "Nếu tôi không đi thì ai trả?",
    review: "awaiting",
    locale: "vi",
  });
});

test("falls back to English and says so", () => {
  expect(catalogue().flag("travel-paid", "km")).toMatchObject({
    locale: "en",
    name: "The recruiter pays all travel",
  });
});

test("knows no flag that is not there or that nobody explained", () => {
  expect(catalogue().flag("travel-unpaid", "en")).toBeNull();
  const unexplained = smallLibrary({ "explanations/en/travel.yaml": null });
  expect(catalogue(unexplained).flag("travel-paid", "km")).toBeNull();
  expect(catalogue(unexplained).flag("travel-paid", "vi")).toMatchObject({ locale: "vi" });
});

test("gives an address only when it is whole", () => {
  const link = (url: string) => {
    const files = broken(FLAG, 'date: "2023-05-22",', `date: "2023-05-22", url: "${url}",`);
    return catalogue(files).flags[0]?.sources[0]?.url;
  };
  expect(link("https://www.ic3.gov/psa/2023")).toBe("https://www.ic3.gov/psa/2023");
  expect(link("nld.com.vn/...196")).toBeNull();
  expect(link("https://nld.com.vn/...")).toBeNull();
  expect(link("https://nld.com.vn/…196")).toBeNull();
});

test("publishes live flags in the order of the groups and by number", () => {
  const flag = (id: string, number: number, status: string) =>
    textOf(FLAG)
      .replace("id: travel-paid", `id: ${id}`)
      .replace("61", String(number))
      .replace("status: live", `status: ${status}`);
  const explained = (ids: string[]) =>
    `review: awaiting\nflags:\n${ids.map((id) => `  ${id}: { name: a, why: b, honest: c, ask: d }\n`).join("")}`;
  const files = smallLibrary({
    "flags/travel/travel-early.yaml": flag("travel-early", 60, "live"),
    "flags/travel/travel-draft.yaml": flag("travel-draft", 62, "draft"),
    "flags/pay/pay-high.yaml": flag("pay-high", 1, "live"),
    "explanations/en/travel.yaml": explained(["travel-paid", "travel-early", "travel-draft"]),
    "explanations/en/pay.yaml": explained(["pay-high"]),
  });
  expect(
    catalogue(files)
      .published("en")
      .map(({ id }) => id),
  ).toEqual(["pay-high", "travel-early", "travel-paid"]);
  expect(catalogue(files).flags.map(({ id }) => id)).toEqual(
    examineRules(files).library.flags.map(({ data }) => data.id),
  );
});
