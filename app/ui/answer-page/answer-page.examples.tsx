/** An answer of every kind. */
import type { Example, Examples } from "../example.ts";
import type { InLanguage } from "../in-language.ts";
import { EMPTY_FIELDS } from "../offer-form/offer-form.tsx";
import type { Answer } from "./answer.ts";
import { AnswerPage } from "./answer-page.tsx";
import { firstSignals, noFigures, placeOf, SAMPLE_BANDS, sampleAnswer, sampleOffer } from "./sample-answers.ts";

interface Sample {
  text?: string;
  earlier?: string;
  replyEmpty?: boolean;
  from?: string;
  change?: (words: InLanguage) => Partial<Answer>;
}

const page = ({ text, earlier = "", replyEmpty = false, from, change }: Sample): Example => ({
  whole: true,
  render: ({ locale, t }) => (
    <AnswerPage
      locale={locale}
      t={t}
      answer={sampleAnswer(locale, change?.({ locale, t }))}
      fields={{ ...EMPTY_FIELDS, text: text ?? sampleOffer(locale), from: from ?? null }}
      earlier={earlier}
      bands={SAMPLE_BANDS}
      replyEmpty={replyEmpty}
    />
  ),
});

const COUSIN = "sang làm với anh, 20tr, vé anh lo";
const CHAT = "Tú Anh: bên này cần thêm 2 người, bao ăn ở\nKhoa: làm gì vậy?\nTú Anh: đừng kể với mẹ nhé, thứ 6 đi luôn";
const HIDDEN = "B\u200bao v\u0435 máy bay \u202eoảc mệ\u202c, lương 900$";

export const examples: Examples = {
  high: page({ from: "VN" }),
  many: page({
    change: ({ locale }) => {
      const signals = firstSignals(locale, 5).map((signal, index) => ({
        ...signal,
        strength: index === 4 ? ("strong" as const) : ("medium" as const),
      }));
      const more = signals.map((signal) => ({ ...signal, ruleId: `${signal.ruleId}-2`, strength: "weak" as const }));
      return { signals: [...signals, ...more] };
    },
  }),
  caution: page({
    change: ({ locale }) => ({
      verdict: "caution",
      score: 44,
      axes: { ...noFigures(), "fee-fraud": 44 },
      signals: firstSignals(locale, 2),
    }),
  }),
  "too-little": page({
    text: COUSIN,
    change: () => ({
      verdict: "none-found",
      score: 8,
      axes: noFigures(),
      signals: [],
      missing: ["employer", "place", "work", "papers"],
    }),
  }),
  "none-found": page({
    change: () => ({ verdict: "none-found", score: 0, axes: noFigures(), signals: [], missing: ["papers"] }),
  }),
  awareness: page({
    change: ({ locale }) => ({
      verdict: "awareness",
      frame: "warning",
      score: 10,
      axes: { ...noFigures(), trafficking: 10 },
      signals: firstSignals(locale, 1),
      missing: [],
    }),
  }),
  testimony: page({
    change: () => ({
      verdict: "awareness",
      frame: "testimony",
      score: 0,
      axes: noFigures(),
      signals: [],
      missing: [],
    }),
  }),
  "help-now": page({
    text: "Họ giữ hộ chiếu của em, không cho ra ngoài. Em ở tầng 4.",
    change: ({ t }) => ({
      verdict: "help-now",
      frame: "in-danger",
      score: null,
      axes: noFigures(),
      signals: [],
      missing: [],
      advice: (
        [
          "use-this-page-only-if-safe",
          "send-a-silent-message",
          "say-where-you-are",
          "do-not-risk-an-escape",
          "forced-work-is-not-your-fault",
        ] as const
      ).map((code) => ({ code, text: t(`advice.${code}`) })),
    }),
  }),
  "unknown-language": page({
    text: "ကမ္ဘောဒီးယားမှာ အလုပ်ရှိတယ်",
    change: ({ t }) => ({
      language: "my",
      verdict: "none-found",
      score: 0,
      axes: noFigures(),
      signals: [],
      missing: ["employer", "place", "work", "pay", "journey", "papers"],
      notChecked: [{ code: "language-not-covered", text: t("notChecked.language-not-covered") }],
    }),
  }),
  chat: page({
    text: CHAT,
    earlier: "Tú Anh: lâu quá không gặp",
    replyEmpty: true,
    change: ({ locale, t }) => ({
      signals: [
        {
          ...(firstSignals(locale, 1)[0] as Answer["signals"][number]),
          lang: locale === "vi" ? "en" : "vi",
          evidence: [
            placeOf(CHAT, "đừng kể với mẹ"),
            placeOf(CHAT, "kể với mẹ nhé"),
            placeOf(CHAT, "bao ăn ở"),
            { ...placeOf("Tú Anh: lâu quá không gặp", "lâu quá"), in: "earlier" },
          ],
        },
      ],
      turnedAt: 2,
      messages: [
        { ...placeOf(CHAT, "bên này cần thêm 2 người, bao ăn ở"), speaker: 0 },
        { ...placeOf(CHAT, "làm gì vậy?"), speaker: 1 },
        { ...placeOf(CHAT, "đừng kể với mẹ nhé, thứ 6 đi luôn"), speaker: 0 },
      ],
      speakers: [
        { name: placeOf(CHAT, "Tú Anh"), side: "other", messages: 2 },
        { name: placeOf(CHAT, "Khoa"), side: "reader", messages: 1 },
      ],
      posts: [
        { start: 0, end: 42, verdict: "none-found" },
        { ...placeOf(CHAT, "đừng kể với mẹ nhé, thứ 6 đi luôn"), verdict: "high" },
      ],
      seen: { count: 37, days: 30 },
      notChecked: [{ code: "language-partly-covered", text: t("notChecked.language-partly-covered") }],
    }),
  }),
  hidden: page({
    text: HIDDEN,
    change: ({ locale }) => ({
      signals: [{ ...(firstSignals(locale, 1)[0] as Answer["signals"][number]), evidence: [{ start: 0, end: 14 }] }],
    }),
  }),
  long: page({
    text: "Tuyển nhân viên, lương cao. ".repeat(900),
    change: ({ locale }) => ({
      signals: [{ ...(firstSignals(locale, 1)[0] as Answer["signals"][number]), evidence: [{ start: 17, end: 26 }] }],
    }),
  }),
};
