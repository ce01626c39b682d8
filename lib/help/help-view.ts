/** What anybody may see of a help line: pages, the API and the command line get this and never the row behind it. Safe to
 *  print as JSON. A number, address or account is in it only when the rule of show-line.ts allows that. */
import type { CountryCode } from "../engine/types.ts";

export const CHANNEL_TYPES = ["sms", "telegram", "whatsapp", "wechat", "line", "email", "app", "web", "phone"] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

export interface HelpChannel {
  type: ChannelType;
  value: string;
  /** tel:, sms:, mailto: or https: address; null when the value is only words */
  href: string | null;
  /** a short code or local number: the one country in which it can be dialled */
  worksOnlyInside: CountryCode | null;
}

/** verified: a person called it at most 90 days ago · dated: a source of the last 24 months has it, nobody has called yet ·
 *  organisation: what is known is older, undated or remembered; only who they are is told */
export type HelpShown = "verified" | "dated" | "organisation";

export interface HelpView {
  id: string;
  /** ISO 3166-1 alpha-2, or `INT`, `EU` */
  country: string;
  scope: "in-country" | "from-abroad" | "online";
  organisation: string;
  /** null when the name itself holds a number that may not be shown */
  name: string | null;
  shown: HelpShown;
  /** ways without speaking come first */
  channels: HelpChannel[];
  /** somebody can be written to, without a voice; a website alone does not count */
  quiet: boolean;
  languages: string[] | null;
  hours: string | null;
  free: boolean | null;
  for: string[];
  verifiedAt: string | null;
  source: { name: string; url: string | null; date: string | null } | null;
}
