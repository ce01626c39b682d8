/** The style sheet and the small modules that pages load. In: files of app/ui/style and public/modules. Out: their text and
 *  an address that changes with it, so that browsers may keep them for a year. Read once per process. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Later files win over earlier ones. */
const STYLE_FILES = ["tokens", "base", "frame", "forms", "answer", "signs", "help", "tables", "print"] as const;
const MODULES = ["exit", "copy", "count"] as const;
export type ModuleName = (typeof MODULES)[number];

export interface Asset {
  type: "text/css" | "text/javascript";
  body: string;
}

export interface Assets {
  style: string;
  modules: Record<ModuleName, string>;
  find(file: string): Asset | undefined;
}

let read: Assets | undefined;

export function assets(): Assets {
  read ??= readAssets(process.cwd());
  return read;
}

function readAssets(root: string): Assets {
  const files = new Map<string, Asset>();
  const add = (name: string, ending: string, asset: Asset): string => {
    const file = `${name}-${createHash("sha256").update(asset.body).digest("hex").slice(0, 12)}.${ending}`;
    files.set(file, asset);
    return `/assets/${file}`;
  };
  const css = STYLE_FILES.map((name) => readFileSync(join(root, "app", "ui", "style", `${name}.css`), "utf8")).join(
    "\n",
  );
  const style = add("style", "css", { type: "text/css", body: squeeze(css) });
  const modules = Object.fromEntries(
    MODULES.map((name) => {
      const body = readFileSync(join(root, "public", "modules", `${name}.js`), "utf8");
      return [name, add(name, "js", { type: "text/javascript", body })];
    }),
  ) as Record<ModuleName, string>;
  return { style, modules, find: (file) => files.get(file) };
}

/** Comments and blank space that means nothing. The style files hold no strings with braces or comments in them. */
const squeeze = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim();
