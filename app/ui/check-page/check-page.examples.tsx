/** The first page as it opens, behind the door "about to travel", and after each thing that can be wrong. */
import type { Example, Examples } from "../example.ts";
import type { InvalidText } from "../field-fault/field-fault.tsx";
import { EMPTY_FIELDS } from "../offer-form/offer-form.tsx";
import { CheckPage } from "./check-page.tsx";

const wrong = (fault: InvalidText, text = ""): Example => ({
  whole: true,
  render: ({ locale, t }) => (
    <CheckPage
      locale={locale}
      t={t}
      door={null}
      fields={{ ...EMPTY_FIELDS, text, from: "VN", leaveOut: true }}
      fault={fault}
    />
  ),
});

export const examples: Examples = {
  first: {
    whole: true,
    render: ({ locale, t }) => <CheckPage locale={locale} t={t} door={null} fields={EMPTY_FIELDS} />,
  },
  travel: {
    whole: true,
    render: ({ locale, t }) => (
      <CheckPage
        locale={locale}
        t={t}
        door="about-to-travel"
        fields={{ ...EMPTY_FIELDS, situation: "about-to-travel" }}
      />
    ),
  },
  empty: wrong({ kind: "empty" }),
  "not-text": wrong({ kind: "not-text" }, "\ufffd\ufffdJFIF\ufffd"),
  "too-big": wrong({ kind: "too-big", max: 20_000 }),
  "bad-form": wrong({ kind: "bad-form" }),
  "not-ready": wrong({ kind: "not-ready" }, "Tuyển gấp 10 bạn nhập liệu"),
  busy: wrong({ kind: "busy", seconds: 20 }, "Tuyển gấp 10 bạn nhập liệu"),
};
