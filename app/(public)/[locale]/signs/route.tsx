/** `/<language>/signs`: the catalogue of the rule set in use. */
import { loadRuleSet } from "../../../../lib/ruleset/index.ts";
import { inLanguage } from "../../../ui/in-language.ts";
import { SignsPage } from "../../../ui/signs-page/signs-page.tsx";
import { type LocaleContext, localePage, sendFailed, sendPage } from "../../send-page.tsx";
import { signGroups } from "./sign-groups.ts";

export function GET(request: Request, context: LocaleContext): Promise<Response> {
  return localePage(request, context, (locale) => {
    const rules = loadRuleSet();
    if (rules.kind === "invalid") return sendFailed(locale, "not-ready");
    return sendPage(
      <SignsPage {...inLanguage(locale)} groups={signGroups(rules.catalogue.published(locale), locale)} />,
    );
  });
}
