/** The first page, in a language, perhaps behind a door. */
import type { Locale } from "../../lib/i18n/index.ts";
import { CheckPage } from "../ui/check-page/check-page.tsx";
import { DOORS, type Door } from "../ui/doors/doors.tsx";
import { inLanguage } from "../ui/in-language.ts";
import { EMPTY_FIELDS } from "../ui/offer-form/offer-form.tsx";
import { type SendOptions, sendPage } from "./send-page.tsx";

export function sendCheckPage(locale: Locale, request: Request, options: SendOptions = {}): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("situation");
  const door = DOORS.find((one) => one === asked) ?? null;
  const page = (
    <CheckPage
      {...inLanguage(locale)}
      door={door}
      fields={{ ...EMPTY_FIELDS, situation: door satisfies Door | null }}
    />
  );
  return sendPage(page, options);
}
