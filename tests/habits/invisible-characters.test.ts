import { expect, test } from "@jest/globals";
import { projectFiles, readProjectFile } from "./project-files.ts";

const binary = /\.(png|jpg|ico|gz|woff2|traineddata)$/;

/** Everything that changes a text and is not seen: format characters, controls other than line end and tab, separators,
 *  private use, lone surrogates. */
const invisible =
  /[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u00A0\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0]|[\p{Cc}--[\n\t]]/gv;

/** Joiners and word separators are letters of some scripts: allowed in what people wrote in these, between their letters. */
const peoplesTexts = /^(rules|tests|lib\/i18n\/messages)\//;
const joined = /(?<=[\p{L}\p{M}\p{Emoji}])[\u200B-\u200D](?=[\p{L}\p{M}\p{Emoji}])/gu;

function invisibleCharacters(path: string, text: string): string[] {
  const examined = peoplesTexts.test(path) ? text.replaceAll(joined, "") : text;
  return examined.split("\n").flatMap((line, index) =>
    (line.match(invisible) ?? []).map((found) => {
      const number = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
      return `${path}:${index + 1}: U+${number}`;
    }),
  );
}

test("no file of the project holds invisible characters", () => {
  const files = projectFiles().filter((path) => !binary.test(path));
  expect(files.flatMap((path) => invisibleCharacters(path, readProjectFile(path)))).toEqual([]);
});

test("they are found where they do harm, and allowed where a script needs them", () => {
  expect(invisibleCharacters("lib/a.ts", `const a${"\u200D"}b = 1;`)).toEqual(["lib/a.ts:1: U+200D"]);
  expect(invisibleCharacters("lib/a.ts", `one\nif (admin${"\u202E"})`)).toEqual(["lib/a.ts:2: U+202E"]);
  expect(invisibleCharacters("lib/a.ts", "one\r\ntwo")).toEqual(["lib/a.ts:1: U+000D"]);
  expect(invisibleCharacters("rules/terms/a.yaml", `می${"\u200C"}خواهم`)).toEqual([]);
  expect(invisibleCharacters("rules/terms/a.yaml", `fl${"\u00AD"}ight`)).toEqual(["rules/terms/a.yaml:1: U+00AD"]);
  expect(invisibleCharacters("rules/terms/a.yaml", `word ${"\u200B"}`)).toEqual(["rules/terms/a.yaml:1: U+200B"]);
});
