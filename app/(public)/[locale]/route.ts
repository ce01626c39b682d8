/** `/<language>`: the first page. `/about` and the like, without a language, lead to the page in the browser's language. */
import { isLocale } from "../../../lib/i18n/index.ts";
import { sendCheckPage } from "../send-check-page.tsx";
import { type LocaleContext, localePage, redirect, wishedLocale } from "../send-page.tsx";

const PAGES = ["check", "signs", "privacy", "about"];

export async function GET(request: Request, context: LocaleContext): Promise<Response> {
  const { locale: name } = await context.params;
  if (!isLocale(name) && PAGES.includes(name)) return redirect(`/${wishedLocale(request)}/${name}`, 307);
  return localePage(request, context, (locale) => sendCheckPage(locale, request));
}
