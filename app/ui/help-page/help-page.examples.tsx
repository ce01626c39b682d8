/** The directory before and after somebody chose a country and a situation. */
import type { HelpGroup } from "../../../lib/help/index.ts";
import { SAMPLE_HELP } from "../answer-page/sample-answers.ts";
import type { Examples } from "../example.ts";
import { HelpPage } from "./help-page.tsx";

const group = (kind: HelpGroup["kind"], country: string, count: number, shortCodesOnly = false): HelpGroup => ({
  kind,
  country,
  lines: SAMPLE_HELP.slice(SAMPLE_HELP.length - count),
  shortCodesOnly,
});

export const examples: Examples = {
  all: {
    whole: true,
    render: ({ locale, t }) => (
      <HelpPage
        locale={locale}
        t={t}
        choice={{ country: null, from: null, situation: null }}
        groups={[group("any", "VN", 3), group("any", "KH", 2, true), group("everywhere", "INT", 1)]}
      />
    ),
  },
  held: {
    whole: true,
    render: ({ locale, t }) => (
      <HelpPage
        locale={locale}
        t={t}
        choice={{ country: "KH", from: "VN", situation: "held" }}
        groups={[group("in", "KH", 2, true), group("from", "VN", 3), group("everywhere", "INT", 1)]}
      />
    ),
  },
  unknown: {
    whole: true,
    render: ({ locale, t }) => (
      <HelpPage
        locale={locale}
        t={t}
        choice={{ country: "DE", from: null, situation: "for-someone" }}
        groups={[group("in", "DE", 0), group("region", "EU", 1), group("everywhere", "INT", 1)]}
      />
    ),
  },
};
