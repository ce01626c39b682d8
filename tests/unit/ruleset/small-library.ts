/** A rule library of a few lines without a fault, and ways to break it: each test changes one thing and looks at what is said. */
import { examineRules } from "../../../lib/ruleset/load.ts";
import type { LibraryFile } from "../../../lib/ruleset/parse-library.ts";
import type { Problem } from "../../../lib/ruleset/problem.ts";
import { draw } from "../../../lib/ruleset/report.ts";

const FILES: Record<string, string> = {
  "CHANGELOG.md": "# Changes\n\n## 2026.11.24-1\n\nThe first.\n",
  "README.md": "# Rules\n",
  "terms/cost/covers-cost.yaml": `id: covers-cost
means: someone other than the worker pays
words:
  en: [we pay, "~sponsor"]
  vi: [lo, bao, chi trả]
except:
  vi: [lo lắng, bao nhiêu]
review: { en: awaiting, vi: awaiting }
`,
  "terms/travel/flight.yaml": `id: flight
means: a journey by air
words:
  en: [flight*, air ticket]
  vi: [vé máy bay]
  zh: [机票]
review: { en: awaiting, vi: awaiting, zh: awaiting }
`,
  "flags/travel/travel-paid.yaml": `id: travel-paid
number: 61
status: live
title: Recruiter pays all travel
why: Few employers fly strangers abroad for unskilled work.
harms: { trafficking: strong }
when:
  - near: [covers-cost, flight]
look-alikes:
  licensed-dispatch: Work abroad through a licensed sender.
sources:
  - { who: FBI, country: US, date: "2023-05-22", via: "domain/red-flags.md, 2026-11-24", says: names paid travel as bait }
examples:
  - { lang: en, match: "Start Monday, [we pay your flight]." }
  - { lang: vi, match: "Bên em [lo vé máy bay] luôn." }
  - { lang: en, not: "You book your own flight." }
  - { lang: vi, calm: "Công ty lo vé máy bay theo hợp đồng.", look-alike: licensed-dispatch }
`,
  "frames/offer-made.yaml": `id: offer-made
speaks-for: offer
strength: medium
title: Somebody offers to pay
when: [ { anywhere: [covers-cost] } ]
examples:
  - { lang: en, match: "[We pay] for it." }
  - { lang: en, not: "You pay for it." }
`,
  "circumstances/with-flight.yaml": `id: with-flight
title: A flight is named
when: [ { anywhere: [flight] } ]
examples:
  - { lang: en, match: "One [flight] a day." }
  - { lang: en, not: "One bus a day." }
`,
  "explanations/en/travel.yaml": `review: awaiting
flags:
  travel-paid:
    name: The recruiter pays all travel
    why: It is called a debt later.
    honest: An employer pays after a contract.
    ask: Who pays if I do not go?
`,
  "explanations/vi/travel.yaml": `review: awaiting
flags:
  travel-paid:
    name: Người tuyển trả hết tiền đi lại
    why: Sau đó thành nợ.
    honest: Công ty trả sau khi ký hợp đồng.
    ask: Nếu tôi không đi thì ai trả?
`,
  "languages/en.yaml": `code: en
name: English
script: Latin
covered: true
common: [the, and, you, for, with, your]
negation: { before: [not, never, no], except: [not only] }
review: awaiting
`,
  "languages/vi.yaml": `code: vi
name: Vietnamese
script: Latin
covered: true
common: [và, của, cho, không, với, là]
negation: { before: [không, chưa, đừng] }
spelling: { ko: không, dc: được }
review: awaiting
`,
  "languages/zh.yaml": `code: zh
name: Chinese
script: Han
covered: false
spaceless: true
common: [的, 了, 是]
negation: { before: [不, 没] }
review: awaiting
`,
  "places/some.yaml": `about: Two places
places:
  - { id: kh-bavet, name: Bavet, kind: border-town, country: KH, as_of: "2025-09-08", words: { en: [Bavet], zh: [巴域] } }
  - { id: abroad, name: abroad, kind: abroad, country: null, as_of: null, words: { en: [abroad] } }
`,
  "scoring.yaml": `strengths: { strong: 30, medium: 15, weak: 6 }
bands: { caution: 35, high: 65 }
caps: { travel: 60 }
weights: { travel-paid: { trafficking: 25 } }
parts:
  paid-travel: { side: movement, flags: [travel-paid] }
  no-employer: { side: cover, absent: [employer], circumstances: [with-flight] }
combinations:
  - { id: two-parts, harm: trafficking, verdict: high, parts: 2, movement: 1, unless: [with-flight] }
  - { id: one-flag, harm: trafficking, verdict: caution, flags: { any: [travel-paid], count: 1 } }
frames:
  strengths: { strong: 3, medium: 2, weak: 1 }
  bars: { in-danger: 3, offer: 3, warning: 3, news: 3, testimony: 3 }
said-by:
  employer: [<employer>]
  place: [<place>]
  work: [<skill>]
  pay: [<pay>]
  journey: [flight]
  papers: [<licence>]
`,
  "pay/currencies.yaml": `about: How money is written
compiled: "2026-11-24"
sources: []
currencies:
  - code: VND
    name: Vietnamese dong
    kind: money
    verified: true
    source: { url: null, date: null }
    signs: [{ text: đồng, lang: vi, status: source }]
    multipliers: [{ text: triệu, lang: vi, value: 1000000, status: source }]
`,
  "pay/rates.yaml": `about: Exchange rates
compiled: "2026-11-24"
source: { url: "https://example.org/rates", date: "2026-09-29", title: Rates }
rates: [{ currency: VND, units_per_usd: 26000, as_of: "2026-09-29", verified: true }]
`,
  "pay/wages.yaml": `about: What work pays
compiled: "2026-11-24"
sources: []
wages:
  - country: VN
    name: Viet Nam
    currency: VND
    also_quoted_in: []
    verified: true
    reference:
      typical_month_local: 8000000
      typical_month_usd: 308
      from_kind: average
      year: "2025"
      confidence: good
      low_skill_month_usd: [190, 270]
      low_skill_basis: minimum wage
    earnings: []
`,
  "pay/pay-words.yaml": `about: Words around an amount
compiled: "2026-11-24"
periods: { hour: { vi: [giờ] }, day: { vi: [ngày] }, week: { vi: [tuần] }, month: { vi: [tháng] }, year: { vi: [năm] }, task: { vi: [đơn] } }
links: { vi: [mỗi] }
linked: { vi: [giờ] }
pay: { vi: [lương] }
money: { vi: [tiền] }
fee: { vi: [phí] }
counted: { vi: [người] }
neither: { vi: [xe] }
languages: { vi: { currency: VND, country: VN } }
first_choice: [VND]
other_currencies: [{ code: CHF, signs: [CHF] }]
`,
  "help/lines.yaml": `about: Help lines
compiled: "2026-11-24"
superseded: []
lines:
  - id: vn-111
    country: VN
    scope: in-country
    organisation: Ministry of Health
    name: Tổng đài 111
    channels: [{ type: phone, value: "111" }]
    languages: [vi]
    hours: 24/7
    free: true
    silent: false
    for: [trafficking]
    source_url: null
    source_date: "2025-09-19"
    verified: true
    verified_at: null
    review_due: "2026-12-24"
    status: found
    priority: 1
`,
  "registers/registers.yaml": `about: Registers of recruiters
compiled: "2026-11-24"
advice: [Type the address yourself.]
registers:
  - country: VN
    country_name: Viet Nam
    kind: register
    name_local: Cục Quản lý lao động ngoài nước
    name_en: Department of Overseas Labour
    url: dolab.gov.vn
    url_status: memory
    look_up: [licensed companies]
    ask: [{ type: office, value: Sở Nội vụ, status: source }]
    source_url: null
    source_date: null
    verified: false
`,
};

/** The library with some files put in place of its own; null takes one away. */
export function smallLibrary(changed: Record<string, string | null> = {}): LibraryFile[] {
  const files: Record<string, string | null> = { ...FILES, ...changed };
  return Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
}

/** One place in one file written otherwise. */
export function broken(path: string, from: string, to: string): LibraryFile[] {
  const text = FILES[path] ?? "";
  if (!text.includes(from)) throw new Error(`the small library has no ${from} in ${path}`);
  return smallLibrary({ [path]: text.replace(from, to) });
}

export function problemsOf(files: readonly LibraryFile[]): Problem[] {
  return examineRules(files).problems;
}

/** What a person sees, line by line. */
export function drawn(files: readonly LibraryFile[]): string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return problemsOf(files).flatMap((problem) => draw(problem, texts.get(problem.path) ?? null).split("\n"));
}

/** The text of one of its files, to be changed or put elsewhere. */
export function textOf(path: string): string {
  return FILES[path] ?? "";
}
