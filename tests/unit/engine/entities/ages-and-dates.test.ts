import { describe, expect, test } from "@jest/globals";
import { findAges } from "../../../../lib/engine/entities/age/find-ages.ts";
import { findDates } from "../../../../lib/engine/entities/date/find-dates.ts";
import { flatten } from "../../../../lib/engine/entities/scan/flat-text.ts";

function ages(text: string): string[] {
  return findAges(flatten(text), new Uint8Array(text.length + 1)).map(
    ({ start, end, min, max }) => `«${text.slice(start, end)}» ${min ?? ""}–${max ?? ""}`,
  );
}

function dates(text: string): string[] {
  return findDates(flatten(text), new Uint8Array(text.length + 1)).map(({ start, end }) => text.slice(start, end));
}

describe("ages", () => {
  test.each([
    ["nam nữ 18-35 tuổi", "«18-35 tuổi» 18–35"],
    ["age 20-38", "«20-38» 20–38"],
    ["male / femaIe   age 2O - 38", "«2O - 38» 20–38"],
    ["dưới 23 tuổi", "«23 tuổi» –23"],
    ["mới 16 tuổi", "«16 tuổi» 16–16"],
    ["Boys 14–18", "«14–18» 14–18"],
    ["21 tuổi trở lên", "«21 tuổi» 21–"],
    ["nữ 18t-25t", "«18t-25t» 18–25"],
    ["Tuoi 22-60", "«22-60» 22–60"],
    ["aged 20–35, single preferred", "«20–35» 20–35"],
    ["Ensino médio completo, 18+", "«18+» 18–"],
    ["umur 18-35 tahun", "«18-35» 18–35"],
    ["Umur 23 ke atas", "«23» 23–"],
    ["无需经验，18-35岁男女不限", "«18-35岁» 18–35"],
    ["18—45周岁", "«18—45周岁» 18–45"],
    ["20세 이상", "«20세» 20–"],
    ["อายุ 18-35 ปี", "«18-35» 18–35"],
    ["Девушки 18–27", "«18–27» 18–27"],
    ["អាយុ ១៨-៣០ឆ្នាំ", "«១៨-៣០ឆ្នាំ» 18–30"],
    ["24 yrs old and above", "«24 yrs old» 24–"],
  ])("%s", (text, found) => {
    expect(ages(text)).toEqual([found]);
  });

  test.each([
    "5 tuổi nghề",
    "lương 18-35 triệu",
    "15+ years in FMCG",
    "2 years experience, 24 months",
    "tuyển 20 người",
    "từ 18-20h",
    "ca 12 giờ/ngày",
    "12-18 months",
    "lớp 12",
  ])("no age in: %s", (text) => {
    expect(ages(text)).toEqual([]);
  });
});

describe("dates", () => {
  test.each([
    ["ngày 18/10 tại văn phòng", "18/10"],
    ["10.12.2025", "10.12.2025"],
    ["2025-12-11 10:20", "2025-12-11"],
    ["joining date is 4 August", "4 August"],
    ["Oct 23rd", "Oct 23rd"],
    ["bay ngày 5 tháng 8", "5 tháng 8"],
    ["4 de setembro", "4 de setembro"],
    ["12月9日济南", "12月9日"],
  ])("%s", (text, found) => {
    expect(dates(text)).toEqual([found]);
  });

  test.each(["24/7", "50/50", "1.500", "lương 12.000.000", "v1.2.3.4", "A4/3", "32/13", "May I ask"])(
    "no date in: %s",
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );
});
