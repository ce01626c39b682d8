import { describe, expect, test } from "@jest/globals";
import { findHandles } from "../../../../lib/engine/entities/handle/find-handles.ts";
import { findLinks } from "../../../../lib/engine/entities/link/find-links.ts";
import { findPhones } from "../../../../lib/engine/entities/phone/find-phones.ts";
import { flatten } from "../../../../lib/engine/entities/scan/flat-text.ts";
import { bestCost } from "../../../helpers/best-cost.ts";
import { scene, type Told } from "./money-fixture.ts";

const untaken = (text: string) => new Uint8Array(text.length + 1);

function phones(text: string, language: string | null = "vi", told?: Told): string[] {
  return findPhones(scene(text, language, told), untaken(text)).map(
    ({ start, end, number, country, app }) => `«${text.slice(start, end)}» ${number} ${country}${app ? ` ${app}` : ""}`,
  );
}

function links(text: string): string[] {
  return findLinks(flatten(text), untaken(text)).map((found) => {
    const quoted = `«${text.slice(found.start, found.end)}»`;
    if (found.kind === "email") return `${quoted} mail ${found.domain}${found.free ? " free" : ""}`;
    return `${quoted} ${found.linkKind} ${found.domain}${found.app ? ` ${found.app}` : ""}`;
  });
}

function handles(text: string): string[] {
  return findHandles(flatten(text), untaken(text)).map(
    ({ start, end, handle, app }) => `«${text.slice(start, end)}» ${handle} ${app}`,
  );
}

describe("phones", () => {
  test("takes the country from the prefix, or else from the language or the reader", () => {
    expect(phones("Telegram +84 74 3000 118")).toEqual(["«+84 74 3000 118» +84743000118 VN telegram"]);
    expect(phones("PM số +971 50 000 0118")).toEqual(["«+971 50 000 0118» +971500000118 AE"]);
    expect(phones("Zalo 0741 000 118 (e Nhi)")).toEqual(["«0741 000 118» +84741000118 VN zalo"]);
    expect(phones("call 0760 000 093", "en", { from: "KE" })).toEqual(["«0760 000 093» +254760000093 KE"]);
    expect(phones("call 0760 000 093", "en")).toEqual(["«0760 000 093» null null"]);
  });

  test("reads letters, dots and emoji digits put for digits", () => {
    expect(phones("zalo O9O1 234 567")).toEqual(["«O9O1 234 567» +84901234567 VN zalo"]);
    expect(phones("t3le 0741.000.906")).toEqual(["«0741.000.906» +84741000906 VN telegram"]);
    expect(phones("whats app +94 79O OOO O18", "en")).toEqual(["«+94 79O OOO O18» +94790000018 LK whatsapp"]);
    expect(phones("(024) 0000 0123")).toEqual(["«(024) 0000 0123» +842400000123 VN"]);
  });

  test("keeps two numbers, and what follows a number, apart", () => {
    expect(phones("0912 345 678 - 0987 654 321")).toHaveLength(2);
    expect(phones("0912 345 678 18-35 tuổi")).toEqual(["«0912 345 678» +84912345678 VN"]);
  });

  test.each([
    "gọi 111 hoặc 113",
    "hotline 1900 1234, 1800 1567",
    "STK 0123456789 Vietcombank",
    "số tài khoản 0123456789",
    "NGUYEN THI VI DU – 0000 0000 118",
    "lương 22.000.000 - 30.000.000",
    "MST 0101234567",
    "từ 2020-2025",
    "mã đơn 12345678901",
  ])("takes no number to call in: %s", (text) => {
    expect(phones(text)).toEqual([]);
  });
});

describe("links and mail", () => {
  test("finds hosts with and without scheme, their kind and app", () => {
    expect(links("vào https://shop.example.com.vn/a?b=1, nhé")).toEqual([
      "«https://shop.example.com.vn/a?b=1» site example.com.vn",
    ]);
    expect(links("visit coralline-careers.example now")).toEqual([
      "«coralline-careers.example» site coralline-careers.example",
    ]);
    expect(links("t.me/xyz zalo.me/g/abc wa.me/254760000077")).toEqual([
      "«t.me/xyz» chat t.me telegram",
      "«zalo.me/g/abc» chat zalo.me zalo",
      "«wa.me/254760000077» chat wa.me whatsapp",
    ]);
    expect(links("bit.ly/3abc")).toEqual(["«bit.ly/3abc» shortener bit.ly"]);
  });

  test("finds app files", () => {
    expect(links("download HR-Verify.apk and allow")).toEqual(["«HR-Verify.apk» file null"]);
    expect(links("https://files.example.com/app.apk")).toEqual([
      "«https://files.example.com/app.apk» file example.com",
    ]);
  });

  test("reads links made harmless", () => {
    expect(links("hxxp://evil[.]com/x and evil(.)com")).toEqual([
      "«hxxp://evil[.]com/x» site evil.com",
      "«evil(.)com» site evil.com",
    ]);
  });

  test("tells free mail from a company's own", () => {
    expect(links("nhansu@saobac-global.example")).toEqual([
      "«nhansu@saobac-global.example» mail saobac-global.example",
    ]);
    expect(links("cv to tony.hr@gmail.com")).toEqual(["«tony.hr@gmail.com» mail gmail.com free"]);
  });

  test.each([
    "đi luôn nhé.Ai cần ib",
    "ko can bang cap nhe.Ai di ib",
    "TP.HCM, Q.3, P.Hà Cầu, v.v.",
    "Node.js and B.Com, U.S.A",
    "Crown Stitch Co.Ltd",
    "lương 1.500.000đ, 290082.GD/2021/07905",
    "xong roi.la xong",
  ])("takes no link in: %s", (text) => {
    expect(links(text)).toEqual([]);
  });
});

describe("handles", () => {
  test("finds names behind an at sign, and behind the name of an app", () => {
    expect(handles("DM @acc_desk_vd00")).toEqual(["«@acc_desk_vd00» acc_desk_vd00 null"]);
    expect(handles("qua Telegram ekip_lookbook_vd00, chốt")).toEqual([
      "«ekip_lookbook_vd00» ekip_lookbook_vd00 telegram",
    ]);
    expect(handles("LINE：kh_vd00")).toEqual(["«kh_vd00» kh_vd00 line"]);
    expect(handles("张经理 微信 zjl_vd00")).toEqual(["«zjl_vd00» zjl_vd00 wechat"]);
    expect(handles("IG @geprek.vd")).toEqual(["«@geprek.vd» geprek.vd instagram"]);
  });

  test("takes no handle in spaced letters, mail or plain words", () => {
    expect(handles("l_ư_ơ_n_g c@mpuchia a@b.example snake_case_name")).toEqual([]);
  });
});

test("stay linear on twenty thousand hostile characters", () => {
  for (const piece of ["a.b", "@a", "a_", "0912 ", "o1", "+1 ", "x@y.", "(.)a"]) {
    const find = (text: string) => {
      links(text);
      handles(text);
      phones(text);
    };
    const half = piece.repeat(Math.ceil(10_000 / piece.length));
    const best = (text: string) => bestCost(() => find(text), 3);
    best(half);
    expect({ piece, linear: best(half + half) < best(half) * 3 + 40 }).toEqual({ piece, linear: true });
  }
});
