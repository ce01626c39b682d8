/** Shapes of licence and registration numbers, by the register that uses them, as they are printed in job advertisements.
 *  From memory of such advertisements; a shape says only that a number could be one. Folded, the whole number; linear. */
import type { CountryCode } from "../../types.ts";

export interface Shape {
  country: CountryCode;
  pattern: RegExp;
}

export const SHAPES: Shape[] = [
  // 123/LĐTBXH-GP, 000/GP, 45/2023/GP-BLĐTBXH
  {
    country: "VN",
    pattern: /^\d{1,4}(?:\/20\d\d)?\/(?:gp|gpkd|ldtbxh|bldtbxh|bnv|qlldnn|sldtbxh)[a-z0-9-]{0,16}$/,
  },
  // B-0000/MUM/PER/1000+/5/0000/2019; RC number RC-B012345
  { country: "IN", pattern: /^b-\d{3,4}\/[a-z]{3,6}(?:\/[a-z0-9+./-]{1,30})?$/ },
  { country: "IN", pattern: /^rc-?[a-z]?\d{4,8}$/ },
  { country: "PH", pattern: /^(?:dmw|poea)-\d{3}-(?:lb|sb)-\d{4,8}(?:-[a-z]{1,3})?$/ },
  { country: "SG", pattern: /^\d\d[a-z]\d{4}$/ },
  { country: "SG", pattern: /^(?:\d{8,9}|t\d\d[a-z]{2}\d{4})[a-z]$/ },
  // SIP3MI No. 123/2024, KEP.123/MEN/…, SIUPPAK 123.45/67/DN
  { country: "ID", pattern: /^(?:kep\.?)?\d{1,4}(?:[./]\d{1,4})?\/(?:20\d\d|[a-z]{2,6})(?:\/[a-z0-9./-]{1,20})?$/ },
  { country: "BD", pattern: /^rl-?\d{2,4}$/ },
  { country: "PK", pattern: /^(?:mpd|oep)?\/?\d{3,4}\/[a-z]{3}(?:\/\d{4})?$/ },
  { country: "NP", pattern: /^\d{1,4}\/0\d\d\/0?\d\d$/ },
  { country: "KE", pattern: /^nea\/[a-z0-9/.-]{3,20}$/ },
  { country: "UG", pattern: /^(?:mglsd|eea)\/[a-z0-9/.-]{3,20}$/ },
  { country: "JP", pattern: /^\d\d-(?:ユ|派|特)-\d{4,6}$/ },
];

/** Registers that use plain numbers of fixed length: tax codes of Viet Nam (10, 13), uniform numbers of Taiwan (8), NIB (13),
 *  licences of Russia, Korea and Kuwait. */
const PLAIN = /^(?:\d{8}|\d{10}|\d{10}-\d{3}|\d{11}|\d{13}|\d{4})$/;

export function isPlainOfficial(number: string): boolean {
  return PLAIN.test(number);
}

/** Words that belong to the register of one country, folded. */
const WORDS_OF: [word: RegExp, country: CountryCode][] = [
  [/p3mi|siuppak|^nib$/, "ID"],
  [/^nea /, "KE"],
  [/^ra |^rc /, "IN"],
  [/^dmw|^poea/, "PH"],
  [/^ea |^mom |^uen$/, "SG"],
  [/^mst$|^msdn$|^ma so|giay phep|^gpkd$|dkkd|^gp so$|dang ky kinh doanh/, "VN"],
  [/^bmet|^rl /, "BD"],
  [/^oep /, "PK"],
  [/统一社会/, "CN"],
  [/統一編號/, "TW"],
];

export function countryOfWord(word: string): CountryCode | null {
  return WORDS_OF.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
