/** `/<language>/about` */
import { AboutPage } from "../../../ui/about-page/about-page.tsx";
import { inLanguage } from "../../../ui/in-language.ts";
import { type LocaleContext, localePage, sendPage } from "../../send-page.tsx";

export function GET(request: Request, context: LocaleContext): Promise<Response> {
  return localePage(request, context, (locale) => sendPage(<AboutPage {...inLanguage(locale)} />));
}
