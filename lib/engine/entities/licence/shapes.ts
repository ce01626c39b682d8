/** Shapes of licence and registration numbers, by the register that uses them, as they are printed in job advertisements.
 *  From memory of such advertisements; a shape says only that a number could be one. Upper case, the whole number. */
import type { CountryCode } from "../../types.ts";

export interface Shape {
  country: CountryCode;
  pattern: RegExp;
}

export const SHAPES: Shape[] = [
  // 123/LĐTBXH-GP, 000/GP, 45/2023/GP-BLĐTBXH
  { country: "VN", pattern: /^\d{1,4}(?:\/20\d\d)?\/(?:GP|GPKD|LĐTBXH|LDTBXH|BLĐTBXH|BNV|QLLĐNN|QLLDNN|SLĐTBXH)[A-ZĐ0-9-]{0,16}$/ },
  // B-0000/MUM/PER/1000+/5/0000/2019; RC number RC-B012345
  { country: "IN", pattern: /^B-\d{3,4}\/[A-Z]{3,6}(?:\/[A-Z0-9+./-]{1,30})?$/ },
  { country: "IN", pattern: /^RC-?[A-Z]?\d{4,8}$/ },
  { country: "PH", pattern: /^(?:DMW|POEA)-\d{3}-(?:LB|SB)-\d{4,8}(?:-[A-Z]{1,3})?$/ },
  { country: "SG", pattern: /^\d\d[A-Z]\d{4}$/ },
  { country: "SG", pattern: /^(?:\d{8,9}|T\d\d[A-Z]{2}\d{4})[A-Z]$/ },
  // SIP3MI No. 123/2024, KEP.123/MEN/…, SIUPPAK 123.45/67/DN
  { country: "ID", pattern: /^(?:KEP\.?)?\d{1,4}(?:[./]\d{1,4})?\/(?:20\d\d|[A-Z]{2,6})(?:\/[A-Z0-9./-]{1,20})?$/ },
  { country: "BD", pattern: /^RL-?\d{2,4}$/ },
  { country: "PK", pattern: /^(?:MPD|OEP)?\/?\d{3,4}\/[A-Z]{3}(?:\/\d{4})?$/ },
  { country: "NP", pattern: /^\d{1,4}\/0\d\d\/0?\d\d$/ },
  { country: "KE", pattern: /^NEA\/[A-Z0-9/.-]{3,20}$/ },
  { country: "UG", pattern: /^(?:MGLSD|EEA)\/[A-Z0-9/.-]{3,20}$/ },
  { country: "JP", pattern: /^\d\d-(?:ユ|派|特)-\d{4,6}$/ },
];

/** Registers that use plain numbers of fixed length: tax codes of Viet Nam (10, 13), uniform numbers of Taiwan (8), NIB (13),
 *  licences of Russia, Korea and Kuwait. */
export function isOfficial(number: string): boolean {
  return /^(?:\d{8}|\d{10}|\d{10}-\d{3}|\d{11}|\d{13}|\d{4})$/.test(number);
}
