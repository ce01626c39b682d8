/** What a person can do now, by where they are: codes in the order in which a hurried person needs them, worded in
 *  lib/i18n (`steps.<code>`). From the guidance for people at risk; nothing here tells anybody to confront a recruiter, to
 *  pay a ransom or to try an escape. */
export const HELP_SITUATIONS = ["held", "there", "for-someone", "about-to-travel", "thinking"] as const;
export type HelpSituation = (typeof HELP_SITUATIONS)[number];

export const STEPS = {
  held: ["watched", "short-message", "say-where", "photos-only-if", "passport-gone", "forced", "your-choice"],
  there: ["keep-passport", "public-place", "call-embassy", "share-location", "passport-gone"],
  "for-someone": ["family-call", "write-down", "keep-all", "ransom", "no-names", "let-them-choose", "no-blame"],
  "about-to-travel": ["say-no", "keep-passport", "tell-two", "share-location", "no-river", "wrong-way", "note-plate"],
  thinking: ["no-originals", "ask-basics", "check-lists", "tell-two", "keep-screenshots", "say-no"],
} as const satisfies Record<HelpSituation, readonly string[]>;

export type HelpStep = (typeof STEPS)[HelpSituation][number];

export const isHelpSituation = (value: unknown): value is HelpSituation =>
  (HELP_SITUATIONS as readonly unknown[]).includes(value);
