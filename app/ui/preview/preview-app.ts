/** The preview as a request listener: every example in every language at /<language>/<component>/<name>, the assets and the
 *  files of public/, and a list of all at /. It is no part of the app that is deployed. */
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { ERRORS } from "../../../lib/errors.ts";
import { isLocale, LOCALES } from "../../../lib/i18n/index.ts";
import { assets } from "../assets/assets.ts";
import { inLanguage } from "../in-language.ts";
import { PAGE_HEADERS } from "../page/page-headers.ts";
import { ALL_EXAMPLES } from "./all-examples.ts";

const TYPES: Record<string, string> = { ".svg": "image/svg+xml", ".ico": "image/x-icon", ".txt": "text/plain" };

export function previewApp(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "http://preview");
  const { status, headers, body } = answerTo(pathname);
  response.writeHead(status, headers).end(body);
}

interface PreviewAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

function answerTo(pathname: string): PreviewAnswer {
  const asset = pathname.startsWith("/assets/") ? assets().find(pathname.slice("/assets/".length)) : undefined;
  if (asset) return { status: 200, headers: { "Content-Type": asset.type }, body: asset.body };
  const html = pathname === "/" ? list() : exampleAt(pathname);
  if (html !== null) {
    return { status: 200, headers: { ...PAGE_HEADERS, "Content-Type": "text/html; charset=utf-8" }, body: html };
  }
  const file = join(process.cwd(), "public", pathname);
  const type = TYPES[extname(pathname)];
  if (type && !pathname.includes("..") && existsSync(file)) {
    return { status: 200, headers: { "Content-Type": type }, body: readFileSync(file) };
  }
  return { ...ERRORS["not-found"], headers: { "Content-Type": "text/plain" }, body: "nothing here" };
}

function exampleAt(pathname: string): string | null {
  const [, locale, component, name] = pathname.split("/");
  const found = ALL_EXAMPLES.find((one) => one.component === component && one.name === name);
  if (!found || !isLocale(locale)) return null;
  return `<!doctype html>${renderToStaticMarkup(found.example.render(inLanguage(locale)))}`;
}

function list(): string {
  const links = LOCALES.flatMap((locale) =>
    ALL_EXAMPLES.map(({ component, name }) => `/${locale}/${component}/${name}`),
  );
  const items = links.map((link) => `<li><a href="${link}">${link}</a></li>`).join("");
  return `<!doctype html><html lang="en"><title>OfferCheck examples</title><h1>Examples</h1><ul>${items}</ul></html>`;
}
