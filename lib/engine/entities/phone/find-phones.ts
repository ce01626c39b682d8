/** In: a flat text, the reading's language, places and context. Out: phone numbers with their country: with a plus sign, or of
 *  national shape by the numbering plan of the language's country, the reader's or the place's. libphonenumber sees only
 *  runs of digits that look like a number, since it costs more than all else here.
 *  Not phones: short codes (111, 1900 …), accounts, licences, dates, amounts. */
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Phone } from "../../types.ts";
import { appBefore } from "../link/app-beside.ts";
import type { Scene } from "../pay/scene.ts";
import { spanOf } from "../scan/flat-text.ts";
import { wordsBefore } from "../scan/words.ts";
import { type Digits, readDigits } from "./digits.ts";

/** Behind these words a run of digits is another kind of number. Folded. */
const OTHER_NUMBERS = new Set(
  (
    "stk tk taikhoan account acct acc rekening rek norek ac iban card the cccd cmnd cmt mst passport visa licence license " +
    "lic no gp gst pan id uen nib nik ktp kode otp ref order don invoice qq 账号 帳號 卡号 号码牌 統一編號 许可证"
  ).split(" "),
);
/** Words before a number without a leading zero that say that it is one to call. Folded. */
const CALL_WORDS = new Set(
  (
    "phone tel mobile cell call contact hotline sdt dt dd lh lienhe goi so hp nohp telp hub hubungi telpon whatsapp wa zalo " +
    "telegram tele viber imo line telefon telefono celular fone tlf тел телефон звоните هاتف جوال फोन मोबाइल call/whatsapp"
  ).split(" "),
);
const SHORT_CODES = /^(?:1[89]00|1800)/;
const NATIONAL = { least: 9, most: 11 };
const WITHOUT_ZERO = { least: 8, most: 12 };

export function findPhones(scene: Scene, taken: Uint8Array): Phone[] {
  const { flat } = scene;
  const found: Phone[] = [];
  let until = 0;
  for (const first of flat.digits) {
    if (first < until || taken[first]) continue;
    const digits = readDigits(flat, first);
    if (!digits) continue;
    until = digits.end;
    const phone = judge(scene, digits);
    if (!phone) continue;
    found.push(phone);
    taken.fill(1, digits.start, digits.end);
  }
  return found;
}

function judge(scene: Scene, digits: Digits): Phone | null {
  const { flat } = scene;
  const { value, start, end } = digits;
  if (!digits.international && !hasNationalShape(scene, digits)) return null;
  const app = appBefore(flat, start)?.app ?? null;
  if (app === "qq") return null;
  const parsed = digits.international ? parsePhoneNumberFromString(`+${value}`) : parseNational(scene, value);
  const number = parsed?.isPossible() ? parsed.number : null;
  const country = parsed ? (parsed.country ?? parsed.getPossibleCountries()[0] ?? null) : null;
  if (digits.international && !country) return null;
  return { kind: "phone", ...spanOf(flat, start, end), number, country, app };
}

function hasNationalShape(scene: Scene, { value, start, grouped }: Digits): boolean {
  const words = wordsBefore(scene.flat, start, { words: 3, units: 24, commas: false });
  const nearest = words[0]?.key ?? "";
  if (
    OTHER_NUMBERS.has(nearest) ||
    (words[1] && OTHER_NUMBERS.has(`${words[1].key}${nearest}`)) ||
    SHORT_CODES.test(value)
  )
    return false;
  if (/^0[^0]/.test(value)) return value.length >= NATIONAL.least && value.length <= NATIONAL.most;
  if (value.startsWith("0") || value.length < WITHOUT_ZERO.least || value.length > WITHOUT_ZERO.most) return false;
  return !grouped && (words.some(({ key }) => CALL_WORDS.has(key)) || isIndianMobile(scene, value));
}

function isIndianMobile({ home, countries }: Scene, value: string): boolean {
  return value.length === 10 && /^[6-9]/.test(value) && (home === "IN" || countries.includes("IN"));
}

/** By the plan of the reader's or the language's country, then of the places named: the first in which it is valid, else
 *  the first in which it is possible. */
function parseNational({ home, countries }: Scene, value: string): PhoneNumber | undefined {
  let possible: PhoneNumber | undefined;
  for (const country of [...new Set(home ? [home, ...countries] : countries)].slice(0, 3)) {
    const parsed = parsePhoneNumberFromString(value, country as CountryCode);
    if (parsed?.isValid()) return parsed;
    if (parsed?.isPossible()) possible ??= parsed;
  }
  return possible;
}
