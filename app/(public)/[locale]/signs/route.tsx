/** `/<language>/signs`: the catalogue of the rule set in use. */
import { checkService } from "../../../../lib/checks/index.ts";
import { inLanguage } from "../../../ui/in-language.ts";
import { SignsPage } from "../../../ui/signs-page/signs-page.tsx";
import { type LocaleContext, localePage, sendFailed, sendPage } from "../../send-page.tsx";
import { signGroups } from "./sign-groups.ts";

export function GET(request: Request, context: LocaleContext): Promise<Response> {
  return localePage(request, context, (locale) => {
    const state = checkService();
    if (state.kind !== "ready") return sendFailed(locale, "not-ready");
    return sendPage(
      <SignsPage {...inLanguage(locale)} groups={signGroups(state.service.catalogue.published(locale), locale)} />,
    );
  });
}
