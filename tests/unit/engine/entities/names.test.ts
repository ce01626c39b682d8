import { describe, expect, test } from "@jest/globals";
import { findEmployers } from "../../../../lib/engine/entities/employer/find-employers.ts";
import { findLicences } from "../../../../lib/engine/entities/licence/find-licences.ts";
import { flatten } from "../../../../lib/engine/entities/scan/flat-text.ts";
import { findSkills } from "../../../../lib/engine/entities/skill/find-skills.ts";
import { buildMatcher } from "../../../../lib/engine/matching/build-matcher.ts";
import type { Hit, LanguageData, PlaceMention, Term, Word } from "../../../../lib/engine/types.ts";

const terms: Term[] = [
  { id: "employer-form", as: "employer-form", languages: ["vi", "en"] },
  { id: "employer-named", as: "employer-form", languages: ["vi", "en"] },
  { id: "licence-word", as: "licence-word", languages: ["vi", "en"] },
  { id: "skill-asked", as: "skill", languages: ["en"] },
];
const languages = ["vi", "en", "zh"];
/** The word of each hit is told by its language alone. */
const words = languages.map(
  (language): Word => ({
    target: { kind: "term", term: 0 },
    language,
    text: "",
    marked: "",
    stands: "whole",
    stem: null,
    context: false,
    except: false,
  }),
);
const ruleset = {
  terms,
  matcher: buildMatcher(words, [], languages),
  languages: languages.map((code) => ({ code })) as LanguageData[],
};

/** A hit of a term at the first place where these words stand. */
function hit(text: string, phrase: string, term: string, language = "vi", more: Partial<Hit> = {}): Hit {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`${phrase} is not in the text`);
  const tokens = { tokenFrom: 0, tokenTo: 1, alone: true, negated: false };
  const at = terms.findIndex(({ id }) => id === term);
  return { term: at, word: languages.indexOf(language), start, end: start + phrase.length, ...tokens, ...more };
}

function employer(text: string, phrase: string, term: string, language = "vi", places: PlaceMention[] = []): string[] {
  return findEmployers(text, [hit(text, phrase, term, language)], ruleset, places).map(
    ({ start, end, form }) => `${form}: ${text.slice(start, end)}`,
  );
}

describe("employers", () => {
  test.each([
    [
      "Đơn vị: Công ty CP Hợp tác Nhân lực An Phát Minh – Giấy phép",
      "Công ty CP",
      "employer-form",
      "vi",
      "legal: Công ty CP Hợp tác Nhân lực An Phát Minh",
    ],
    [
      "Cong ty CP Cung ung Nhan luc Truong Thinh, dia chi",
      "Cong ty CP",
      "employer-form",
      "vi",
      "legal: Cong ty CP Cung ung Nhan luc Truong Thinh",
    ],
    [
      "Công ty CP Đầu tư & Nhân lực Đông Hải (giấy phép)",
      "Công ty CP",
      "employer-form",
      "vi",
      "legal: Công ty CP Đầu tư & Nhân lực Đông Hải",
    ],
    ["CÔNG TY TNHH CÔNG NGHỆ SAO BẮC", "CÔNG TY TNHH", "employer-form", "vi", "legal: CÔNG TY TNHH CÔNG NGHỆ SAO BẮC"],
    [
      "Khách sạn Angkor Lotus Garden cần người",
      "Khách sạn",
      "employer-named",
      "vi",
      "named: Khách sạn Angkor Lotus Garden",
    ],
    [
      "at Crown Stitch Apparel (Cambodia) Co., Ltd – Bavet",
      "Co., Ltd",
      "employer-form",
      "en",
      "legal: Crown Stitch Apparel (Cambodia) Co., Ltd",
    ],
    [
      "Congratulations. King Nasser Specialist Hospital, Jeddah",
      "Hospital",
      "employer-named",
      "en",
      "named: King Nasser Specialist Hospital",
    ],
    ["by M/s Shree Mangal Overseas, Mumbai", "M/s", "employer-form", "en", "legal: M/s Shree Mangal Overseas"],
    ["中路桥江海外工程有限公司 金边", "有限公司", "employer-form", "zh", "legal: 中路桥江海外工程有限公司"],
  ])("%s", (text, phrase, term, language, found) => {
    expect(employer(text, phrase, term, language)).toEqual([found]);
  });

  test.each([
    ["làm ở công ty bên Thái", "công ty", "employer-named", "vi"],
    ["công ty game, lương cao", "công ty", "employer-named", "vi"],
    ["Bên em chỉ làm với CÔNG TY TỐT, có", "CÔNG TY", "employer-named", "vi"],
    ["quy định của công ty Bảo hiểm đầy đủ", "công ty", "employer-named", "vi"],
    ["Công ty TNHH tuyển gấp", "Công ty TNHH", "employer-form", "vi"],
    ["Công ty TNHH Confidential", "Công ty TNHH", "employer-form", "vi"],
    ["our client is a Ltd company", "Ltd", "employer-form", "en"],
    ["book a hotel", "hotel", "employer-named", "en"],
    ["khám sức khỏe tại bệnh viện. Mọi khoản nộp", "bệnh viện", "employer-named", "vi"],
  ])("nobody is named in: %s", (text, phrase, term, language) => {
    expect(employer(text, phrase, term, language)).toEqual([]);
  });

  test("a place behind the word is no name of it", () => {
    const text = "tập đoàn Thái Lan";
    const place: PlaceMention = { kind: "place", start: 9, end: 17, place: 0, placeKind: "country", country: "TH" };
    const whole = [place, { ...place, end: 13 }, { ...place, start: 14 }];
    expect(employer(text, "tập đoàn", "employer-form", "vi", whole)).toEqual([]);
  });
});

describe("employers in scripts without capitals", () => {
  test.each([
    ["บริษัท ไทยเบฟ จำกัด รับสมัคร", "จำกัด", "legal: บริษัท ไทยเบฟ จำกัด"],
    ["บริษัท Go Wholesale จำกัด (มหาชน)", "จำกัด", "legal: บริษัท Go Wholesale จำกัด"],
    ["शारदा ओवरसीज प्राइवेट लिमिटेड, लाइसेंस", "प्राइवेट लिमिटेड", "legal: शारदा ओवरसीज प्राइवेट लिमिटेड"],
    ["தேவி டெக்ஸ்டைல் பிரைவேட் லிமிடெட்", "பிரைவேட் லிமிடெட்", "legal: தேவி டெக்ஸ்டைல் பிரைவேட் லிமிடெட்"],
    ["江海工程有限公司招聘", "有限公司", "legal: 江海工程有限公司"],
  ])("%s", (text, phrase, expected) => {
    expect(employer(text, phrase, "employer-form", "zh")).toEqual([expected]);
  });

  test.each([
    ["ไม่จำกัดวุฒิ", "จำกัด"],
    ["प्राइवेट लिमिटेड कंपनी", "प्राइवेट लिमिटेड"],
  ])("no name: %s", (text, phrase) => {
    expect(employer(text, phrase, "employer-form", "zh")).toEqual([]);
  });
});

describe("licences", () => {
  const found = (text: string, phrase: string) =>
    findLicences(flatten(text), [hit(text, phrase, "licence-word")]).map(
      ({ start, end, official, country }) =>
        `«${text.slice(start, end)}» ${official ? "official" : "unknown shape"} ${country}`,
    );

  test.each([
    ["giấy phép số 000/GP", "giấy phép", "«giấy phép số 000/GP» official VN"],
    ["Giấy phép số 123/LĐTBXH-GP cấp", "Giấy phép", "«Giấy phép số 123/LĐTBXH-GP» official VN"],
    [
      "Giấy phép hoạt động dịch vụ đưa NLĐ đi làm việc ở nước ngoài số 000/GP, có",
      "Giấy phép",
      "«Giấy phép hoạt động dịch vụ đưa NLĐ đi làm việc ở nước ngoài số 000/GP» official VN",
    ],
    ["RA Licence No. B-0000/MUM/PER", "RA Licence", "«RA Licence No. B-0000/MUM/PER» official IN"],
    ["agency, DMW-000-LB-0000-R; medical", "DMW", "«DMW-000-LB-0000-R» official PH"],
    ["(EA Licence 00C0000)", "EA Licence", "«EA Licence 00C0000» official SG"],
    ["MST 0101234567", "MST", "«MST 0101234567» official VN"],
    ["SIP3MI No. 000/2024, job order", "SIP3MI", "«SIP3MI No. 000/2024» official ID"],
    ["licence no. 777", "licence", "«licence no. 777» unknown shape null"],
  ])("%s", (text, phrase, expected) => {
    expect(found(text, phrase)).toEqual([expected]);
  });

  test.each([
    ["công ty có giấy phép đàng hoàng, lương 20tr", "giấy phép"],
    ["100% licensed and legal", "licensed"],
    ["we have licence. Call 0912345678", "licence"],
    ["giấy phép đầy đủ\nsố 000/GP", "giấy phép"],
  ])("a word without a number is nothing: %s", (text, phrase) => {
    expect(found(text, phrase)).toEqual([]);
  });
});

test("skills are the hits that ask: not denied ones, overlapping ones once", () => {
  const text = "welding certificate, no degree";
  const hits = [
    hit(text, "welding certificate", "skill-asked", "en"),
    hit(text, "certificate", "skill-asked", "en"),
    hit(text, "degree", "skill-asked", "en", { negated: true }),
  ];
  expect(findSkills(hits)).toEqual([{ kind: "skill", start: 0, end: 19 }]);
});
