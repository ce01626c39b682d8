import { describe, expect, test } from "@jest/globals";
import { bestCost } from "../../../helpers/best-cost.ts";
import { amounts, payIn } from "./money-fixture.ts";

type Case = [text: string, language: string | null, ...found: string[]];

function check(cases: Case[]): void {
  for (const [text, language, ...found] of cases) {
    test(`${language ?? "no language"}: ${text}`, () => {
      expect(amounts(text, language)).toEqual(found);
    });
  }
}

describe("reads Vietnamese amounts as people write them", () => {
  check([
    ["lương 8tr-30tr", "vi", "«8tr-30tr» 8000000–30000000 VND?/month?"],
    ["luong 25-30tr, bao an o", "vi", "«25-30tr» 25000000–30000000 VND?/month?"],
    ["lương 15 triệu", "vi", "«15 triệu» 15000000 VND?/month?"],
    ["phụ cấp 1,5 triệu", "vi", "«1,5 triệu» 1500000 VND?/month?"],
    ["17tr/th bao ăn ở", "vi", "«17tr» 17000000 VND?/month"],
    ["tháng hơn 20tr", "vi", "«20tr» 20000000 VND?/month"],
    ["22.000.000 đ/tháng", "vi", "«22.000.000 đ» 22000000 VND/month"],
    ["trả 25k/h", "vi", "«25k» 25000 VND?/hour"],
    ["mỗi ngày 350k-900k", "vi", "«350k-900k» 350000–900000 VND?/day"],
    ["mỗi đánh giá 30k ạ", "vi", "«30k» 30000 VND?/task"],
    ["2k5/cái", "vi", "«2k5» 2500 VND?/task"],
    ["lương cứng 800$ - 1200$ + hoa hồng", "vi", "«800$ - 1200$» 800–1200 USD/month?"],
    ["lương 900 đô", "vi", "«900 đô» 900 USD/month?"],
    ["cọc giữ chỗ 20 triệu", "vi", "«20 triệu» 20000000 VND?/once?"],
    ["nộp 70tr mới cho về", "vi", "«70tr» 70000000 VND?/once?"],
    ["l_ư_ơ_n_g 2O-3Otr", "vi", "«2O-3Otr» 20000000–30000000 VND?/month?"],
    ["tháng 25 củ", "vi", "«25 củ» 25000000 VND?/month"],
  ]);
});

describe("reads amounts of other countries", () => {
  check([
    ["$1,000/mo, no experience", "en", "«$1,000» 1000 USD/month"],
    ["pay 1000–1200 USD", "en", "«1000–1200 USD» 1000–1200 USD/month?"],
    ["USD 1,400–1,700/month", "en", "«USD 1,400–1,700» 1400–1700 USD/month"],
    ["Salary Ksh 120,000 – 150,000", "en", "«Ksh 120,000 – 150,000» 120000–150000 KES/month?"],
    ["₱22,000 – ₱27,000", "en", "«₱22,000 – ₱27,000» 22000–27000 PHP/month?"],
    ["65k–90k INR monthly", "en", "«65k–90k INR» 65000–90000 INR/month"],
    ["package 4 lakh", "en", "«4 lakh» 400000 INR?/once?"],
    ["15 LPA", "en", "«15 LPA» 1500000 INR?/year"],
    ["QAR 1,500 salary", "en", "«QAR 1,500» 1500 QAR/month?"],
    ["N380,000 monthly", "en", "«N380,000» 380000 NGN/month"],
    ["they promised 3M shs", "en", "«3M shs» 3000000 UGX/once?"],
    ["salary R15,000 or R15 000", "en", "«R15,000» 15000 ZAR/month?", "«R15 000» 15000 ZAR/month?"],
    ["SaIary : USD 9OO - l,3OO", "en", "«USD 9OO - l,3OO» 900–1300 USD/month?"],
    ["月入2-5万", "zh", "«2-5万» 20000–50000 CNY?/month"],
    ["日结200-600", "zh", "«200-600» 200–600 CNY?/day"],
    ["月薪8-15萬台幣起", "zh", "«8-15萬台幣» 80000–150000 TWD/month"],
    ["gaji 5 jt", "id", "«5 jt» 5000000 IDR?/month?"],
    ["Gaji 1,9jt + makan", "id", "«1,9jt» 1900000 IDR?/month?"],
    ["sehari 300rb–1,2jt", "id", "«300rb–1,2jt» 300000–1200000 IDR?/day"],
    ["salário R$ 15.000", "pt", "«R$ 15.000» 15000 BRL/month?"],
    ["Salário R$ 3.500,00 por mês", "pt", "«R$ 3.500,00» 3500 BRL/month"],
    ["до 4,5 тыс. евро", "ru", "«4,5 тыс. евро» 4500 EUR/once?"],
    ["gana 4 mil soles", "es", "«4 mil soles» 4000 PEN/month?"],
    ["เงินเดือน ๒๕,๐๐๐ บาท", "th", "«๒๕,๐๐๐ บาท» 25000 THB/month"],
    ["រៀងរាល់ខែ ៤៥០$ - ៨០០$", "km", "«៤៥០$ - ៨០០$» 450–800 USD/month"],
    ["वेतन ९५,००० रुपये", "hi", "«९५,००० रुपये» 95000 INR/month?"],
    ["لك ١٢٠٠ دولار شهريا", "ar", "«١٢٠٠ دولار» 1200 USD/month"],
    ["လစာ ၁၅၀၀၀ ဘတ်", "my", "«၁၅၀၀၀ ဘတ်» 15000 THB/month"],
  ]);
});

describe("reads a salary without a period as people there mean it", () => {
  check([
    ["Basic salary £15,750", "en", "«£15,750» 15750 GBP/year?"],
    ["salary $60,000", "en", "«$60,000» 60000 USD/year?"],
    ["salary $1,200", "en", "«$1,200» 1200 USD/month?"],
    ["401k with matching, pay on time", "en"],
    ["底薪上调400。4.提成", "zh", "«400» 400 CNY?/month"],
  ]);
});

describe("avoids the traps of rules/pay/currencies.yaml", () => {
  check([
    ["lương 1tr5", "vi", "«1tr5» 1500000 VND?/month?"],
    ["lương 5tr2", "vi", "«5tr2» 5200000 VND?/month?"],
    ["lương 1tr500", "vi", "«1tr500» 1500000 VND?/month?"],
    ["lương 1.500.000", "vi", "«1.500.000» 1500000 VND?/month?"],
    ["lương 15", "vi", "«15» 15000000 VND?/month?"],
    ["chỉ mất phí 500d", "vi", "«500d» 500 VND/once?"],
    ["ប្រាក់ខែ ៣០០$", "km", "«៣០០$» 300 USD/month"],
    ["salary K 300,000", "my", "«K 300,000» 300000 MMK/month?"],
    ["salary 300k", "my", "«300k» 300000 MMK?/month?"],
    ["เงินเดือน 1.5 หมื่น", "th", "«1.5 หมื่น» 15000 THB?/month"],
    ["code P500 and P 500", "en", "«P500» 500 PHP/once?"],
    ["gaji 3jt-an", "id", "«3jt» 3000000 IDR?/month?"],
    ["gaji 1,5jt", "id", "«1,5jt» 1500000 IDR?/month?"],
    ["1-3w 月薪", "zh", "«1-3w» 10000–30000 CNY?/month"],
    ["底薪8000+提成", "zh", "«8000» 8000 CNY?/month"],
    ["底薪 850u", "zh", "«850u» 850 USDT/month"],
    ["月入5萬", "zh", "«5萬» 50000 TWD?/month"],
    ["월 500", "ko", "«500» 5000000 KRW?/month"],
    ["월 300~500", "ko", "«300~500» 3000000–5000000 KRW?/month"],
    ["日給3万", "ja", "«3万» 30000 JPY?/day"],
    ["月50万", "ja", "«50万» 500000 JPY?/month"],
    ["salary 1,50,000", "hi", "«1,50,000» 150000 INR?/month?"],
    ["salary 15k-25k", "hi", "«15k-25k» 15000–25000 INR?/month?"],
    ["Rs 5000/- per month", "en", "«Rs 5000/-» 5000 INR/month"],
    ["বেতন ১,৫০,০০০ টাকা", "bn", "«১,৫০,০০০ টাকা» 150000 BDT/month?"],
    ["AED 3500 + commission", "en", "«AED 3500» 3500 AED/once?"],
    ["salary 5,000/=", "sw", "«5,000/=» 5000 KES/month?"],
    ["salary 5000 bob", "en", "«5000 bob» 5000 KES/month?"],
    ["pay N50k", "en", "«N50k» 50000 NGN/month?"],
    ["salário 3,5 mil", "pt", "«3,5 mil» 3500 BRL?/month?"],
    ["зарплата 150 000", "ru", "«150 000» 150000 RUB?/month?"],
    ["зарплата 150к", "ru", "«150к» 150000 RUB?/month?"],
    ["зарплата 150т", "ru", "«150т» 150000 RUB?/month?"],
    ["зарплата 150 т.р.", "ru", "«150 т.р» 150000 RUB?/month?"],
    ["от 3000$", "ru", "«3000$» 3000 USD/once?"],
    ["зарплата 300000 тг", "ru", "«300000 тг» 300000 KZT/month?"],
    ["maaş 30B TL", "tr"],
    ["salaire 1 950 à 2 200 € brut", "fr", "«1 950 à 2 200 €» 1950–2200 EUR/month?"],
  ]);

  test("a dollar sign is the dollar or peso of the place named", () => {
    expect(amounts("pay $1,900", "en", { countries: ["SG"] })).toEqual(["«$1,900» 1900 SGD/month?"]);
    expect(amounts("$50 pesos", "es", { countries: ["MX"] })).toEqual(["«$50 pesos» 50 MXN/once?"]);
    expect(amounts("pay $1,900", "en", { countries: ["KH"] })).toEqual(["«$1,900» 1900 USD/month?"]);
  });
});

describe("takes nothing else for money", () => {
  check([
    ["Tuyển 20 nam nữ, 18-35 tuổi", "vi"],
    ["số lượng: 20 người", "vi"],
    ["so luong 20", "vi"],
    ["2 triệu người dùng", "vi"],
    ["ca sáng 5h30-13h", "vi"],
    ["ngày 18/10 tại văn phòng", "vi"],
    ["lương tháng 13", "vi"],
    ["từ năm 2024, lương thoả thuận", "vi"],
    ["bé gái 2k3 nghỉ xưởng may", "vi"],
    ["cao từ 1m62", "vi"],
    ["8 ngân hàng", "vi"],
    ["nhiệt độ 25 độ", "vi"],
    ["k1nh ngh1ệm", "vi"],
    ["yêu cầu JLPT N4", "vi"],
    ["0741 000 118", "vi"],
    ["lương cứng nhưng 3 tháng không bán được", "vi"],
    ["không tốn 1 đồng nào", "vi"],
    ["10k followers, 5 days, room 312", "en"],
    ["open 24/7, 30% off, 5 pm", "en"],
    ["salary 2024", "en"],
    ["3m cable and 5G network", "en"],
    ["5万人 3个 2米", "zh"],
  ]);
});

describe("what a figure makes a month", () => {
  test("turns hours, days and weeks into a full month, years into a twelfth", () => {
    const monthly = (text: string) => payIn(text, "en").map(({ monthlyUsd }) => monthlyUsd && Math.round(monthlyUsd));
    expect(monthly("$10 per hour")).toEqual([2080]);
    expect(monthly("$50 a day")).toEqual([1300]);
    expect(monthly("$100 weekly")).toEqual([433]);
    expect(monthly("$24,000 per year")).toEqual([2000]);
    expect(monthly("$5 per review, deposit $100")).toEqual([null, null]);
  });

  test("compares with the higher pay of the reader's country and the place", () => {
    const ratio = (told: { from?: string; countries?: string[] }) =>
      Math.round((payIn("salary $1,600 a month", "en", told)[0]?.ratio ?? -1) * 10) / 10;
    expect(ratio({ from: "VN" })).toBe(5);
    expect(ratio({ from: "VN", countries: ["TH"] })).toBe(3);
    expect(ratio({ from: "VN", countries: ["US"] })).toBe(0.2);
  });

  test("widens the comparison where the wage is from memory, and gives none where nothing is known", () => {
    expect(payIn("salary AED 2100 a month", "en", { countries: ["AE"] })[0]?.ratio).toBeCloseTo(0.27, 1);
    expect(payIn("salary $1,600 a month", "en")[0]?.ratio).toBeNull();
  });

  test("knows the wage of the country whose currency is named", () => {
    expect(payIn("Salary Ksh 120,000", "en")[0]?.ratio).toBeGreaterThan(5);
  });
});

test("gives the span in UTF-16 units when emoji digits and hidden characters stand in the figure", () => {
  const text = "💰 ฿ 5️⃣00-3️⃣000 บาท/วัน và 2\u200b0tr";
  const [first, second] = payIn(text, "th");
  expect([first?.min, first?.max]).toEqual([500, 3000]);
  expect(text.slice(first?.start, first?.end)).toBe("฿ 5️⃣00-3️⃣000 บาท");
  expect(second?.min).toBe(20_000_000);
});

test("stays linear on twenty thousand hostile characters", () => {
  for (const piece of ["1 000 ", "9,9", "lương ", "1-", "5tr-", "月5", "$", "1.000.", "a5_"]) {
    const half = piece.repeat(Math.ceil(10_000 / piece.length));
    const best = (text: string) => bestCost(() => payIn(text, "vi"), 4);
    best(half);
    expect({ piece, linear: best(half + half) < best(half) * 3 + 30 }).toEqual({ piece, linear: true });
  }
});
