/** In: words with their marks. Out: lower case, NFC, the tone mark of each syllable moved to its end, so that `hoà` and
 *  `hòa` compare equal. Marks that make another letter (ơ, â, đ) stay where they are. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const LETTERS = /[\p{L}\p{M}]+/gu;
const PLAIN = /^[ a-z0-9]*$/;

export function canonicalMarks(words: string): string {
  const lower = words.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize("NFD").replace(LETTERS, toneLast).normalize("NFC");
}

function toneLast(word: string): string {
  const tones = word.match(TONES);
  return tones ? word.replace(TONES, "") + tones.join("") : word;
}
