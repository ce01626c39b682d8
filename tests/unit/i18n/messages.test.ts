/** Every language says everything, with the same values put in, and never what must not be said. */
import { describe, expect, test } from "@jest/globals";
import { readHelp, showLine } from "../../../lib/help/index.ts";
import { LOCALES, MESSAGES, translatorFor } from "../../../lib/i18n/index.ts";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const all = Object.fromEntries(LOCALES.map((locale) => [locale, new Map(leaves(MESSAGES[locale]))]));
const english = all.en as Map<string, string>;
const valuesIn = (message: string) =>
  [...new Set(Array.from(message.matchAll(/\{(\w+)[,}]/g), ([, name]) => name))].sort();
const tagsIn = (message: string) => [...new Set(message.match(/<(\w+)>/g) ?? [])].sort();

describe.each(LOCALES)("%s", (locale) => {
  const messages = all[locale] as Map<string, string>;

  test("has the messages of English, and no other", () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("puts in no value that English does not, and has the same tags", () => {
    for (const [key, message] of messages) {
      const known = valuesIn(english.get(key) ?? "");
      expect([key, valuesIn(message).filter((value) => !known.includes(value))]).toEqual([key, []]);
      expect([key, tagsIn(message)]).toEqual([key, tagsIn(english.get(key) ?? "")]);
    }
  });

  test("every message can be written", () => {
    const t = translatorFor(locale);
    const words = (chunks: unknown) => String(chunks);
    const values = { count: 2, max: "20", length: "30", seconds: 9, days: 30, number: 3, date: "d", source: "s" };
    const more = {
      harms: "h",
      points: "p",
      name: "n",
      country: "c",
      hours: "h",
      languages: "l",
      language: "l",
      verdict: "v",
    };
    for (const key of messages.keys()) {
      const written = t.markup(key as "common.skip", {
        ...values,
        ...more,
        link: words,
        b: words,
        mark: words,
        who: words,
      });
      expect(written).not.toMatch(/[{}<>]/);
    }
  });

  test("no message is empty, has two spaces or an unfinished mark", () => {
    for (const [key, message] of messages)
      expect([key, message]).toEqual([key, expect.not.stringMatching(/^\s*$| {2}|\?\?|\.\.\./)]);
  });

  test("no message calls an offer or a person safe, verified or real", () => {
    const forbidden = {
      en: /\b(safe|safely|verified|legit|legitimate|genuine|trustworthy|100 ?%)\b/i,
      vi: /an toàn|uy tín|đáng tin|đã xác minh|100 ?%/i,
    };
    for (const [key, message] of messages)
      expect([key, message]).toEqual([key, expect.not.stringMatching(forbidden[locale])]);
  });

  test("no message blames the reader", () => {
    const blame = {
      en: /why did you|should have|your own fault|naive|greedy|victims?\b/i,
      vi: /tại sao bạn|lẽ ra|cả tin|tham lam|nạn nhân/i,
    };
    for (const [key, message] of messages)
      expect([key, message]).toEqual([key, expect.not.stringMatching(blame[locale])]);
  });

  test("names of help lines hold no number but one of the line itself", () => {
    const { lines } = readHelp(process.cwd());
    for (const [id, { name, ...rest }] of Object.entries(MESSAGES[locale].helpLines)) {
      const line = lines.find((one) => one.id === id);
      expect([id, line?.id]).toEqual([id, id]);
      const digits = (line?.channels ?? []).map(({ value }) => value.replace(/\D/g, ""));
      const numbers = `${name} ${"note" in rest ? rest.note : ""}`.match(/\d{3,}/g) ?? [];
      expect([id, numbers.filter((number) => !digits.some((own) => own.endsWith(number)))]).toEqual([id, []]);
      expect(showLine(line!, "2026-11-24").id).toBe(id);
    }
  });
});
