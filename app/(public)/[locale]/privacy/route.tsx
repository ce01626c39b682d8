/** `/<language>/privacy` */
import { inLanguage } from "../../../ui/in-language.ts";
import { PrivacyPage } from "../../../ui/privacy-page/privacy-page.tsx";
import { type LocaleContext, localePage, sendPage } from "../../send-page.tsx";

export function GET(request: Request, context: LocaleContext): Promise<Response> {
  return localePage(request, context, (locale) => sendPage(<PrivacyPage {...inLanguage(locale)} />));
}
