/** Words that make a number an age, by where they stand. All folded; the languages need no telling apart, since a word of one
 *  means nothing in another beside a number of two digits. From memory but for Vietnamese and English. */

/** Right behind the number, alone enough: `18-35 tuổi`, `25 лет` needs more (see YEARS). */
export const AFTER = new Set([
  "tuoi", "t", "yrs", "yo", "y/o", "years old", "year old", "yrs old", "yr old", "yaş", "yosh", "yoshli", "yoshgacha", "ani",
]);
export const AFTER_RUNS = ["岁", "周岁", "歲", "세", "살", "歳", "才", "ឆ្នាំ", "သက်"];
/** Behind the number they count years of anything: an age only with a word of BEFORE in front. */
export const YEARS = new Set(["tahun", "th", "thn", "лет", "года", "anos", "ans", "years", "साल", "वर्ष", "বছর", "वर्षको", "سال", "سنة", "عام", "வயது", "miaka"]);
export const YEARS_RUNS = ["ปี", "ປີ", "နှစ်"];
/** Before the number. */
export const BEFORE = new Set([
  "tuoi", "do tuoi", "age", "ages", "aged", "age limit", "umur", "usia", "berusia", "возраст", "возрасте", "edad", "idade",
  "عمر", "العمر", "السن", "उम्र", "आयु", "উমর", "বয়স", "umri", "yosh", "edades", "gulang", "edad na",
]);
export const BEFORE_RUNS = ["อายุ", "年龄", "年齡", "나이", "연령", "年齢", "អាយុ", "ອາຍຸ", "အသက်", "限"];
/** People before a range of two ages: `nữ 18-28`, `boys 14–18`. */
export const PEOPLE = new Set([
  "nam", "nu", "nam nu", "gai", "trai", "ban nu", "male", "female", "males", "females", "boys", "girls", "men", "women", "ladies",
  "man", "woman", "pria", "wanita", "laki", "perempuan", "cewek", "cowok", "lelaki", "девушки", "девушек", "парни", "мужчины",
  "женщины", "chicas", "chicos", "mujeres", "hombres", "meninas", "homens", "mulheres", "filles", "garcons", "hommes", "femmes",
  "warganegara", "gender", "citizens", "babae", "lalaki",
]);
/** Directly before: the number is the upper or the lower end. */
export const BELOW = new Set(["duoi", "under", "below", "max", "maximum", "toi da", "younger than", "до", "maksimal", "menores", "less than", "upto", "up to", "not above", "not over"]);
export const ABOVE = new Set(["tren", "tu", "over", "above", "min", "minimum", "at least", "du", "от", "minimal", "older than", "from", "mayores"]);
/** Directly behind an age: open upwards or downwards. */
export const UPWARDS = new Set(["tro len", "and above", "and over", "or older", "or above", "ke atas", "plus", "up", "and up", "to tren", "keatas", "en adelante", "ou mais", "pataas"]);
export const DOWNWARDS = new Set(["tro xuong", "and below", "or younger", "ke bawah", "and under", "pababa"]);
export const UPWARDS_RUNS = ["以上", "이상", "ขึ้นไป", "ຂຶ້ນໄປ", "起"];
export const DOWNWARDS_RUNS = ["以下", "이하"];
