import { describe, expect, test } from "@jest/globals";
import { findPlaces, type PlaceHit } from "../../../../lib/engine/entities/place/find-places.ts";
import { flatten } from "../../../../lib/engine/entities/scan/flat-text.ts";
import type { Place, PlaceKind } from "../../../../lib/engine/types.ts";
import { money } from "./money-fixture.ts";

const place = (id: string, kind: PlaceKind, country: string | null): Place => ({
  id,
  name: id,
  kind,
  country,
  asOf: null,
});
const places: Place[] = [
  place("kh", "country", "KH"),
  place("bavet", "border-town", "KH"),
  place("phnom-penh", "city", "KH"),
  place("bangkok", "city", "TH"),
  place("bangkok-on-the-way", "transit", "TH"),
  place("golden-triangle", "sez", "LA"),
  place("laukkaing", "border-town", "MM"),
  place("mm", "country", "MM"),
  place("abroad", "abroad", null),
];

/** Names in the order of the text; a star marks one that needs context. */
function found(
  text: string,
  names: [name: string, id: string][],
  { language = "vi", from = null as string | null, pay = false } = {},
) {
  const hits = names.map(([name, id]): PlaceHit => {
    const bare = name.replace("*", "");
    const start = text.indexOf(bare);
    const at = places.findIndex((one) => one.id === id);
    return { place: at, language: "vi", start, end: start + bare.length, context: name.endsWith("*") };
  });
  const mentions = findPlaces(flatten(text), { text, language }, hits, { places, money }, { from }, pay);
  return mentions.map((mention) => `${text.slice(mention.start, mention.end)}: ${places[mention.place]?.id}`);
}

describe("names that need context", () => {
  test("short tags count only beside another place of their country", () => {
    expect(found("lokasi PP", [["PP*", "phnom-penh"]], { pay: true })).toEqual([]);
    expect(
      found("Kamboja, lokasi PP", [
        ["Kamboja", "kh"],
        ["PP*", "phnom-penh"],
      ]),
    ).toEqual(["Kamboja: kh", "PP: phnom-penh"]);
  });

  test("老街 never counts alone, not even with pay", () => {
    expect(found("老街 月薪8000", [["老街*", "laukkaing"]], { language: "zh", pay: true })).toEqual([]);
    expect(
      found(
        "缅甸 老街",
        [
          ["缅甸", "mm"],
          ["老街*", "laukkaing"],
        ],
        { language: "zh" },
      ),
    ).toEqual(["缅甸: mm", "老街: laukkaing"]);
  });

  test("one doubtful name is no context for another", () => {
    expect(
      found("PP, CT", [
        ["PP*", "phnom-penh"],
        ["CT*", "bavet"],
      ]),
    ).toEqual([]);
  });

  test("a zone counts with pay when it is abroad for the reader", () => {
    const names: [string, string][] = [["Tam Giác Vàng*", "golden-triangle"]];
    expect(found("Tam Giác Vàng, lương 20tr", names, { pay: true })).toEqual(["Tam Giác Vàng: golden-triangle"]);
    expect(found("Tam Giác Vàng", names)).toEqual([]);
    expect(
      found("Golden Triangle tour", [["Golden Triangle*", "golden-triangle"]], { language: "en", pay: true }),
    ).toEqual([]);
  });

  test("over there counts where money is talked of, and not when it was written without its marks", () => {
    expect(found("bên đó lương 20tr", [["bên đó*", "abroad"]], { pay: true })).toEqual(["bên đó: abroad"]);
    expect(found("bên đó vui không", [["bên đó*", "abroad"]])).toEqual([]);
    expect(found("ben do luong 20tr", [["ben do*", "abroad"]], { pay: true })).toEqual([]);
  });
});

describe("Bangkok", () => {
  const names: [string, string][] = [
    ["Bangkok", "bangkok"],
    ["Bangkok*", "bangkok-on-the-way"],
  ];
  test("is a city in an offer to people there, a stop on the way beside a border town or in pay from abroad", () => {
    expect(found("office in Bangkok", names, { language: "en", pay: true })).toEqual(["Bangkok: bangkok"]);
    expect(found("office in Bangkok", names, { language: "th", pay: true })).toEqual(["Bangkok: bangkok"]);
    expect(found("Bangkok, lương 20tr", names, { pay: true })).toEqual(["Bangkok: bangkok-on-the-way"]);
    expect(found("Bangkok rồi Bavet", [...names, ["Bavet", "bavet"]])).toEqual([
      "Bangkok: bangkok-on-the-way",
      "Bavet: bavet",
    ]);
    expect(found("Bangkok, pay", names, { language: "en", from: "VN", pay: true })).toEqual([
      "Bangkok: bangkok-on-the-way",
    ]);
  });
});

test("an emoji flag names its country, once for each pair", () => {
  expect(found("đi 🇰🇭🇲🇲 nha", [])).toEqual(["🇰🇭: kh", "🇲🇲: mm"]);
});
