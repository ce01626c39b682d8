/** `/`: the first page in the language that the browser asks for. */
import { sendCheckPage } from "./send-check-page.tsx";
import { guardedPage, wishedLocale } from "./send-page.tsx";

export function GET(request: Request): Promise<Response> {
  const locale = wishedLocale(request);
  return guardedPage(locale, () => sendCheckPage(locale, request, { headers: { Vary: "Accept-Language" } }));
}
