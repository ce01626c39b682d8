/** Every table and column that is kept of a check, as the privacy page tells it. A test compares this list with
 *  prisma/schema.prisma: nothing can be kept that the page does not say. Words: `privacyPage.tables` in lib/i18n. */
export const KEPT = {
  CheckRecord: [
    "id",
    "week",
    "month",
    "locale",
    "language",
    "country",
    "situation",
    "verdict",
    "trafficking",
    "sexualExploitation",
    "taskScam",
    "feeFraud",
    "moneyMule",
    "romance",
    "investment",
    "identityTheft",
    "flags",
    "rulesetVersion",
    "rulesetHash",
    "contacts",
    "placeCountries",
    "phoneCountries",
    "payBand",
    "lengthBand",
  ],
  NearCopy: ["id", "day", "bands"],
} as const;

export type KeptTable = keyof typeof KEPT;
export const KEPT_TABLES = Object.keys(KEPT) as KeptTable[];
