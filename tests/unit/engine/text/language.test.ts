/** The languages of a text, and whether Vietnamese was written without marks. */
import { expect, test } from "@jest/globals";
import { reading } from "./show.ts";

test.each([
  ["Tuyển người đi làm ở Bavet", ["vi"]],
  ["Can nguoi di lam casino ben Bavet luong 15tr bao an o", ["vi"]],
  ["We have work for you in this company", ["en"]],
  ["招聘客服，高薪包吃住", ["zh"]],
  ["カンボジアで電話対応スタッフを募集しています", ["ja"]],
  ["เปิดรับสมัครแอดมิน", ["th"]],
  ["ទៅធ្វើការនៅកម្ពុជា", ["km"]],
  ["ໄປເຮັດວຽກຢູ່ໄທ", ["lo"]],
  ["အလုပ်သမားလိုအပ်သည်", ["my"]],
  ["Работа в Таиланде для вас", ["ru"]],
  ["Робота за кордоном, їдемо і заробляємо", ["uk"]],
  ["캄보디아 상담원 급구", ["ko"]],
  ["مطلوب موظفين للعمل في تايلاند", ["ar"]],
  ["کمبوڈیا میں نوکریاں ہیں", ["ur"]],
  ["नौकरी का मौका", ["hi"]],
  ["Se busca personal para trabajar en Tailandia, pago en dólares y boletos incluidos", ["es"]],
  ["招聘客服，高薪包吃住，机票公司出，护照就可以了，名额有限。We have work for you", ["zh", "en"]],
  ["Tuyển người đi làm nhé. We have the work for you, this is our company", ["vi", "en"]],
  ["0741 000 906", []],
])("tells the languages of %s", (text, languages) => {
  const read = reading(text);
  expect(read.languages).toEqual(languages);
  expect(read.language).toBe(languages[0] ?? null);
});

test("a Vietnamese post without marks is unmarked, one with them is not, other languages never are", () => {
  expect(reading("Can nguoi di lam ben Bavet luong cao").unmarkedPosts).toEqual([true]);
  expect(reading("Cần người đi làm bên Bavet luong cao").unmarkedPosts).toEqual([false]);
  expect(reading("We have work for you in this company").unmarkedPosts).toEqual([false]);
});
