/** In: speakers and messages of a transcript. Out: which of them is the reader, the person whose chat it is.
 *  Apps write `Me`, `You`, `Bạn`, `我` for the reader: that decides. Else each speaker gets a figure: the share of their
 *  messages that speak of pay, travel, papers or work, and how long they are, against the share that ask. The one who asks
 *  and offers least is the reader, if clearly so; the first to speak of pay or travel never is. In doubt nobody is: then
 *  everybody's words are looked at. Makes worse: a recruiter who only asks questions. */
import type { Span, Speaker } from "../../types.ts";
import { nameKey } from "./names.ts";

interface Spoken extends Span {
  speaker: number;
}

const SELF = new Set([
  "me",
  "you",
  "i",
  "myself",
  "tôi",
  "tui",
  "bạn",
  "mình",
  "tớ",
  "我",
  "你",
  "本人",
  "ฉัน",
  "ผม",
  "คุณ",
  "หนู",
  "나",
  "저",
  "私",
  "自分",
  "あなた",
  "saya",
  "aku",
  "anda",
  "kamu",
  "awak",
  "ako",
  "yo",
  "tú",
  "vos",
  "eu",
  "você",
  "moi",
  "vous",
  "toi",
  "я",
  "вы",
  "ты",
  "أنا",
  "انا",
  "أنت",
  "میں",
  "आप",
  "मैं",
  "म",
  "আমি",
  "নিজে",
  "நான்",
  "මම",
  "ខ្ញុំ",
  "ຂ້ອຍ",
  "ကျွန်တော်",
  "ကျွန်မ",
  "እኔ",
  "mimi",
  "wewe",
  "men",
  "siz",
]);
/** Words of an offer, in lower case; a sign of who talks business, not of anything wrong. */
const BUSINESS =
  /[0-9][0-9.,]*(k|tr|m|\$|usdt?|%|万|萬|rb|jt|บาท|đ)|[$€£₫฿₱₹][0-9]|lương|luong|vé |máy bay|hộ chiếu|visa|giấy tờ|bao ăn|công ty|cty|nạp|chuyển khoản|tài khoản|salary|ticket|passport|flight|hotel|company|office|deposit|commission|profit|usdt|driver|immigration|work permit|工资|月薪|一万|机票|機票|护照|護照|公司|老板|老闆|酒店|老师|充值|转账|เงินเดือน|ตั๋ว|พาส|วีซ่า|บริษัท|ออฟฟิศ|โอน|ถอน|gaji|tiket|paspor|kantor|сал|зарплат|оклад|билет|паспорт|виза|급여|월급|여권|항공권|비자|給料|航空券|visado|pasaje|pasaporte|sueldo|passagem|passaporte|salário|billet|passeport|salaire|تذكرة|جواز|راتب|वीज़ा|टिकट|हज़ार|লক্ষ|ভিসা|টাকা|ভাড়া/;
const ASKS =
  /[?？؟]|(^|[ ,])(không|ko|k|hông|hả|chưa|sao|gì|j|đâu|nào|bao nhiêu|ai|vậy|z|ạ)$|[吗嗎呢么麼啊]$|(ไหม|มั้ย|ป่ะ|หรอ|อะไร|เหรอ|ไง|คะ)$|^(what|how|where|when|who|why|which|is|are|do|does|can|will|apa|kapan|berapa|dimana) /;
const LONG = 90;
/** The reader's figure must lie this far below everybody else's. */
const CLEAR = 0.35;

export function sidesOf(text: string, names: readonly Span[], messages: readonly Spoken[]): Speaker["side"][] {
  const keys = names.map(({ start, end }) => nameKey(text.slice(start, end)));
  const self = keys.findIndex((key) => SELF.has(key));
  const reader = self >= 0 ? self : names.length > 1 ? whoAsks(text, names.length, messages) : -1;
  return names.map((_, speaker) => (speaker === reader ? "reader" : "other"));
}

function whoAsks(text: string, speakers: number, messages: readonly Spoken[]): number {
  const figures = Array.from({ length: speakers }, () => ({ said: 0, business: 0, asked: 0, long: 0 }));
  let first = -1;
  for (const { start, end, speaker } of messages) {
    const words = text
      .slice(start, Math.min(end, start + 400))
      .toLowerCase()
      .normalize("NFC");
    const figure = figures[speaker]!;
    const isQuestion = ASKS.test(words);
    const isBusiness = BUSINESS.test(words);
    figure.said++;
    if (isBusiness) figure.business++;
    if (isQuestion) figure.asked++;
    figure.long += Math.min(1, (end - start) / LONG);
    if (isBusiness && !isQuestion && first < 0) first = speaker;
  }
  const scores = figures.map(({ said, business, asked, long }) => (said === 0 ? 9 : (business + long - asked) / said));
  const order = scores.map((score, speaker) => ({ score, speaker })).sort((a, b) => a.score - b.score);
  const [lowest, next] = order;
  if (!lowest || !next || lowest.speaker === first || next.score - lowest.score < CLEAR) return -1;
  return lowest.speaker;
}
