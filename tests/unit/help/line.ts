/** A help line for tests: found in a recent source, with one short code, unless told otherwise. */
import type { HelpLine } from "../../../lib/ruleset/index.ts";

export function line(change: Partial<HelpLine> = {}): HelpLine {
  return {
    id: "vn-test",
    country: "VN",
    scope: "in-country",
    organisation: "Ministry of Health",
    name: "Hotline",
    channels: [{ type: "phone", value: "111" }],
    languages: ["vi"],
    hours: "24/7",
    free: true,
    silent: false,
    for: ["trafficking"],
    source_url: "https://www.example.org/notice",
    source_date: "2026-01-15",
    verified: true,
    verified_at: null,
    review_due: "2026-12-24",
    status: "found",
    priority: 1,
    note: null,
    ...change,
  };
}
