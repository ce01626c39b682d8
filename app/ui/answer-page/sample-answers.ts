/** Answers as the check gives them, written by hand for the examples: our own offers, in the page's language. */
import type { Harm } from "../../../lib/engine/types.ts";
import { HARMS } from "../../../lib/engine/types.ts";
import type { HelpView } from "../../../lib/help/index.ts";
import { type Locale, translatorFor } from "../../../lib/i18n/index.ts";
import type { Answer, AnswerSignal, Place } from "./answer.ts";

export const SAMPLE_BANDS = { caution: 35, high: 65 };

const OFFERS: Record<Locale, string> = {
  en:
    "Hiring 10 people for data entry at a company in Thailand, 1,200 USD a month, no experience needed.\n" +
    "We pay the flight, food and a room. You enter as a tourist and the company does the papers later.\n" +
    "A car takes you from the airport straight to Mae Sot. Write me on Telegram this week, and do not tell your family yet.",
  vi:
    "Tuyển 10 bạn nhập liệu làm ở công ty bên Thái, lương 25-30tr, không cần kinh nghiệm.\n" +
    "Bao vé máy bay, bao ăn ở. Sang đó đi diện du lịch rồi công ty lo giấy tờ sau.\n" +
    "Xe đón ở sân bay chạy thẳng về Mae Sot. Ai đi được tuần này nhắn Telegram, đừng nói với nhà vội.",
};

export const sampleOffer = (locale: Locale): string => OFFERS[locale];

/** The place of a phrase that stands in the text. */
export function placeOf(text: string, phrase: string): Place {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`the sample text does not hold “${phrase}”`);
  return { start, end: start + phrase.length };
}

interface Card {
  ruleId: string;
  axes: Harm[];
  phrases: Record<Locale, string[]>;
  en: [name: string, why: string, honest: string, ask: string];
  vi: [name: string, why: string, honest: string, ask: string];
  source: [name: string, url: string | null, date: string];
}

const CARDS: Card[] = [
  {
    ruleId: "pay-too-high-for-skill",
    axes: ["trafficking"],
    phrases: { en: ["1,200 USD a month, no experience"], vi: ["lương 25-30tr, không cần kinh nghiệm"] },
    en: [
      "High pay for work that asks no skill",
      "The pay is about three times what such work brings at home. It is the most common bait.",
      "Names the company and pays what such work usually brings.",
      "What is the name and the tax number of the company?",
    ],
    vi: [
      "Lương cao cho việc không cần tay nghề",
      "Khoảng ba lần mức lương của việc này ở trong nước. Đây là mồi thường gặp nhất.",
      "Nêu tên công ty và trả mức lương thường thấy.",
      "Tên và mã số thuế của công ty là gì?",
    ],
    source: ["Ministry of Foreign Affairs (VN)", null, "2025-11"],
  },
  {
    ruleId: "travel-all-paid-by-recruiter",
    axes: ["trafficking", "sexual-exploitation"],
    phrases: { en: ["We pay the flight, food and a room"], vi: ["Bao vé máy bay, bao ăn ở"] },
    en: [
      "They pay for the whole journey",
      "Few employers fly strangers abroad for simple work. Later it is called your debt.",
      "Says in the contract who pays the ticket, and that you owe nothing for it.",
      "Do I have to pay the ticket back if I leave?",
    ],
    vi: [
      "Họ trả toàn bộ chuyến đi",
      "Ít nơi nào mua vé cho người lạ ra nước ngoài làm việc đơn giản. Sau đó họ gọi đó là nợ.",
      "Ghi trong hợp đồng ai trả tiền vé, và bạn không nợ khoản đó.",
      "Nếu tôi nghỉ, tôi có phải trả lại tiền vé không?",
    ],
    source: ["FBI (US)", "https://www.ic3.gov/PSA/2023/PSA230522", "2023-05-22"],
  },
  {
    ruleId: "travel-tourist-visa-for-work",
    axes: ["trafficking"],
    phrases: {
      en: ["You enter as a tourist and the company does the papers later"],
      vi: ["đi diện du lịch rồi công ty lo giấy tờ sau"],
    },
    en: [
      "Enter as a tourist, work later",
      "With a tourist visa you have no work contract. It is hard to protect you.",
      "Gets you a work visa before you travel.",
      "Why no work visa before I travel?",
    ],
    vi: [
      "Đi du lịch để làm việc",
      "Vào bằng thị thực du lịch thì không có hợp đồng lao động. Rất khó bảo vệ bạn.",
      "Xin thị thực lao động cho bạn trước khi đi.",
      "Vì sao không xin thị thực lao động trước khi đi?",
    ],
    source: ["Ministry of Foreign Affairs (ID)", null, "2023"],
  },
  {
    ruleId: "dest-border-town",
    axes: ["trafficking"],
    phrases: { en: ["straight to Mae Sot"], vi: ["chạy thẳng về Mae Sot"] },
    en: [
      "The way leads to a border town",
      "Many people who were held were first brought there.",
      "Gives you the address of the workplace.",
      "What is the exact address of the workplace?",
    ],
    vi: [
      "Đường đi dẫn đến thị trấn biên giới",
      "Nhiều người bị giữ đã bị đưa đến đó trước.",
      "Cho bạn địa chỉ nơi làm việc.",
      "Địa chỉ chính xác của nơi làm việc là gì?",
    ],
    source: ["INTERPOL", "https://www.interpol.int/News-and-Events", "2025"],
  },
  {
    ruleId: "sec-do-not-tell-family",
    axes: ["trafficking"],
    phrases: { en: ["do not tell your family yet"], vi: ["đừng nói với nhà vội"] },
    en: [
      "Keep it from your family",
      "Who asks for secrecy does not want anyone to ask questions.",
      "Is glad when you talk to your family.",
      "May my family call the company?",
    ],
    vi: [
      "Giấu gia đình",
      "Người bảo bạn giấu là người không muốn ai hỏi.",
      "Không ngại khi bạn nói với gia đình.",
      "Gia đình tôi gọi cho công ty được không?",
    ],
    source: ["Police (HK)", null, "2022"],
  },
];

function signalsFor(locale: Locale, count: number): AnswerSignal[] {
  const text = sampleOffer(locale);
  return CARDS.slice(0, count).map(({ ruleId, axes, phrases, source, ...words }) => {
    const [name, why, honest, ask] = words[locale];
    const [who, url, date] = source;
    const evidence = phrases[locale].map((phrase) => placeOf(text, phrase));
    return { ruleId, axes, name, why, honest, ask, strength: "strong", evidence, sources: [{ name: who, url, date }] };
  });
}

const noHarm = () => Object.fromEntries(HARMS.map((harm) => [harm, 0])) as Record<Harm, number>;

export const SAMPLE_HELP: HelpView[] = [
  {
    id: "vn-mofa",
    country: "VN",
    scope: "from-abroad",
    organisation: "Ministry of Foreign Affairs",
    name: "Citizen protection switchboard",
    shown: "dated",
    channels: [
      { type: "email", value: "desk@example.org", href: "mailto:desk@example.org", worksOnlyInside: null },
      { type: "phone", value: "+84 000 00 00 00", href: "tel:+84000000000", worksOnlyInside: null },
    ],
    quiet: true,
    languages: ["vi"],
    hours: "24/7",
    free: false,
    for: ["consular", "trafficking"],
    verifiedAt: null,
    source: { name: "example.org", url: "https://example.org/notice", date: "2025-12-11" },
  },
  {
    id: "vn-111",
    country: "VN",
    scope: "in-country",
    organisation: "Ministry of Health",
    name: "National hotline",
    shown: "verified",
    channels: [{ type: "phone", value: "111", href: "tel:111", worksOnlyInside: "VN" }],
    quiet: false,
    languages: null,
    hours: "24/7",
    free: true,
    for: ["trafficking", "child"],
    verifiedAt: "2026-10-30",
    source: { name: "example.org", url: null, date: "2025-09" },
  },
  {
    id: "vn-pacificlinks",
    country: "VN",
    scope: "in-country",
    organisation: "Pacific Links Foundation",
    name: "Shelters",
    shown: "organisation",
    channels: [],
    quiet: false,
    languages: ["vi"],
    hours: null,
    free: null,
    for: ["trafficking"],
    verifiedAt: null,
    source: null,
  },
];

export function sampleAnswer(locale: Locale, change: Partial<Answer> = {}): Answer {
  const t = translatorFor(locale);
  return {
    language: locale,
    frame: "offer",
    verdict: "high",
    score: 92,
    axes: { ...noHarm(), trafficking: 92, "fee-fraud": 38, "sexual-exploitation": 12 },
    signals: signalsFor(locale, CARDS.length),
    missing: ["employer", "papers"],
    turnedAt: null,
    speakers: [],
    notChecked: (["images", "employer-register"] as const).map((code) => ({ code, text: t(`notChecked.${code}`) })),
    advice: (["do-not-go-yet", "ask-for-the-particulars", "tell-two-people", "you-can-still-say-no"] as const).map(
      (code) => ({ code, text: t(`advice.${code}`) }),
    ),
    help: SAMPLE_HELP,
    ...change,
  };
}

export const noFigures = noHarm;
export const firstSignals = signalsFor;
