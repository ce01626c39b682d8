/** `/help`: the directory in the language that the browser asks for. */
import { sendHelpPage } from "../send-help-page.tsx";
import { guardedPage, wishedLocale } from "../send-page.tsx";

export function GET(request: Request): Promise<Response> {
  const locale = wishedLocale(request);
  return guardedPage(locale, () => sendHelpPage(locale, request, { headers: { Vary: "Accept-Language" } }));
}
