/** Countries that a reader can choose: those for which there is a wage, a register or a help line, and their neighbours.
 *  A test holds that no country of a help line is missing. ISO 3166-1 alpha-2. */
export const READER_COUNTRIES: readonly string[] = (
  "AE AO AR AU BD BO BR BT BY CA CD CH CI CL CM CN CO CZ DE DZ EC EG ES ET FJ FR GB GE GH HK ID IE IL IN IQ IR IT JO JP KE " +
  "KG KH KR KW KZ LA LB LK MA MD MG MM MN MO MW MX MY MZ NG NL NP NZ OM PE PG PH PK PL PT QA RO RU RW SA SD SE SG SN SY TH " +
  "TJ TL TM TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW"
).split(" ");

export const EUROPEAN_UNION: readonly string[] =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

export const isReaderCountry = (code: unknown): code is string => READER_COUNTRIES.includes(code as string);
