/** How every public page is sent: rendered to plain HTML, with the headers of public pages, and never with an exception past
 *  this point. A bug is logged by its name and place only (lib/http); the reader gets a page that leads on to help. */
import type { ReactElement } from "react";
import { ERRORS } from "../../lib/errors.ts";
import { describeBug } from "../../lib/http/index.ts";
import { isLocale, type Locale, pickLocale } from "../../lib/i18n/index.ts";
import { inLanguage } from "../ui/in-language.ts";
import { PAGE_HEADERS } from "../ui/page/page-headers.ts";
import { FailedPage, NotFoundPage } from "../ui/plain-page/plain-page.tsx";

export interface SendOptions {
  status?: number;
  headers?: Record<string, string>;
}

export async function sendPage(
  page: ReactElement,
  { status = 200, headers = {} }: SendOptions = {},
): Promise<Response> {
  // A static import of the renderer stops the build of a route.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    status,
    headers: { ...PAGE_HEADERS, "Content-Type": "text/html; charset=utf-8", ...headers },
  });
}

export async function guardedPage(locale: Locale, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (bug) {
    console.error(describeBug(bug));
    return sendFailed(locale, "internal");
  }
}

export const sendFailed = (locale: Locale, code: "internal" | "not-ready") =>
  sendPage(<FailedPage {...inLanguage(locale)} />, ERRORS[code]);

export const sendNotFound = (locale: Locale) => sendPage(<NotFoundPage {...inLanguage(locale)} />, ERRORS["not-found"]);

/** Another address of ours. Relative, since only the reader's browser knows under which name it came. */
export const redirect = (path: string, status: 303 | 307) =>
  new Response(null, { status, headers: { ...PAGE_HEADERS, Location: path } });

/** The language that the browser asks for. */
export const wishedLocale = (request: Request): Locale => pickLocale(request.headers.get("accept-language"));

export interface LocaleContext {
  params: Promise<{ locale: string }>;
}

/** A page below /<language>/: an unknown language is an address with nothing at it. */
export async function localePage(
  request: Request,
  context: LocaleContext,
  work: (locale: Locale) => Promise<Response>,
): Promise<Response> {
  const { locale } = await context.params;
  if (!isLocale(locale)) return sendNotFound(wishedLocale(request));
  return guardedPage(locale, () => work(locale));
}
