/** `/<language>/help?country=&from=&situation=` */
import { sendHelpPage } from "../../send-help-page.tsx";
import { type LocaleContext, localePage } from "../../send-page.tsx";

export function GET(request: Request, context: LocaleContext): Promise<Response> {
  return localePage(request, context, (locale) => sendHelpPage(locale, request));
}
