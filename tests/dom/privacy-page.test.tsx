/** Nothing is kept of a check that the privacy page does not tell. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { KEPT } from "../../app/ui/privacy-page/kept.ts";
import { showExample } from "./render.tsx";

/** Models of the schema and their columns, as written. */
function models(): Record<string, string[]> {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const found = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => {
    const columns = [...body.matchAll(/^ {2}(\w+)\s+\S/gm)].map(([, column = ""]) => column);
    return [name, columns] as const;
  });
  return Object.fromEntries(found);
}

test("the table of the page is the schema", () => {
  expect(models()).toEqual(KEPT);
});

test("every column stands on the page with what it means", () => {
  for (const locale of ["en", "vi"] as const) {
    showExample("privacy", "privacy", locale);
    const rows = Array.from(document.querySelectorAll("tbody tr"), (row) => [
      row.querySelector("code")?.textContent,
      row.querySelector("th")?.textContent?.trim() !== "",
    ]);
    expect(rows).toEqual(Object.values(KEPT).flatMap((columns) => columns.map((column) => [column, true])));
  }
});
