/** `POST /<language>/check`: the form of the first page and of an answer. Whoever comes here by an address is led to the
 *  first page: the text is in no address, so there is nothing to show. */
import { type LocaleContext, localePage, redirect } from "../../send-page.tsx";
import { answerForm } from "./answer-form.tsx";

export function POST(request: Request, context: LocaleContext): Promise<Response> {
  return localePage(request, context, (locale) => answerForm(locale, request));
}

export function GET(request: Request, context: LocaleContext): Promise<Response> {
  return localePage(request, context, async (locale) => redirect(`/${locale}`, 303));
}
