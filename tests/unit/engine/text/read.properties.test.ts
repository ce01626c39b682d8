/** What holds for any text whatever. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldWithMarks, foldWord } from "../../../../lib/engine/text/fold-word.ts";
import { reading } from "./show.ts";

/** Characters that have broken something in this folder or its like before. */
const ODD = [
  ..."aZ09.,!?;:-_/|@$ \n\t'\"()[]#*~%&+=",
  ..."ảđơưĂ ệọ",
  ..."абёйсоре",
  ..."αόσς",
  ..."工作包，。「」",
  ..."งานเเำ้่",
  ..."កម្ពុជា",
  ..."မြန်မာ",
  ..."한글ㅋㅏ",
  ..."كتابُـ",
  ..."हिज़ँ",
  "\u0301",
  "\u0323",
  "\u200b",
  "\u200d",
  "\ufe0f",
  "\u20e3",
  "\u00ad",
  "\u202e",
  "\u0000",
  "\ufdfa",
  "\u3000",
  "\uff21",
  "\uff9e",
  "\u1161",
  "🔥",
  "🇰🇭",
  "🇰",
  "👩‍👧",
  "𝐀",
  "🅰",
  "①",
  "½",
  "ß",
  "İ",
  "ﬁ",
  "\ud800",
  "\udc00",
  "𠀀",
  "Ａ",
  "ｶ",
  "l",
  "O",
  "1",
  "0",
  "4",
  "k",
  "[12/03, 21:14] A: ",
  "\n\n",
  "---\n",
  "Tin 1\n",
  "http://",
  "t.me/",
  "ha",
  "ko",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...ODD), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

test("tokens and units lie in order inside the text and map back to it", () => {
  fc.assert(
    fc.property(text, (written) => {
      const read = reading(written);
      let last = 0;
      for (let token = 0; token < read.tokenCount; token++) {
        const start = read.tokenStart[token]!;
        const end = read.tokenEnd[token]!;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(written.length);
        last = start;
        expect(read.tokenUnitEnd[token]!).toBeGreaterThan(read.tokenUnit[token]!);
        for (let unit = read.tokenUnit[token]!; unit < read.tokenUnitEnd[token]!; unit++) {
          expect(read.unitToken[unit]).toBe(token);
          expect(read.unitStart[unit]!).toBeGreaterThanOrEqual(start);
          expect(read.unitEnd[unit]!).toBeGreaterThan(read.unitStart[unit]!);
          expect(read.unitEnd[unit]!).toBeLessThanOrEqual(end);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("the stream begins and ends with a barrier, has one space between tokens and no other white space", () => {
  fc.assert(
    fc.property(text, (written) => {
      const read = reading(written);
      const stream = String.fromCharCode(...read.stream);
      expect(stream).toHaveLength(read.length);
      expect(read.marked).toHaveLength(read.length);
      expect(stream.startsWith("\n ") || read.tokenCount === 0).toBe(true);
      expect(stream.endsWith("\n ")).toBe(true);
      expect(stream).not.toMatch(/ {2}|\n[^ ]|[\t\r]/);
    }),
    { numRuns: 400 },
  );
});

test("ids never fall, rulers rise by at most two, and each post and message holds its tokens", () => {
  fc.assert(
    fc.property(text, (written) => {
      const read = reading(written);
      for (let token = 1; token < read.tokenCount; token++) {
        for (const ids of [read.tokenClause, read.tokenSentence, read.tokenPost]) {
          expect(ids[token]! - ids[token - 1]!).toBeGreaterThanOrEqual(0);
        }
        expect([0, 1, 2]).toContain(read.tokenAt[token]! - read.tokenAt[token - 1]!);
      }
      expect(read.posts.length).toBeGreaterThan(0);
      expect(read.unmarkedPosts).toHaveLength(read.posts.length);
      let next = 0;
      for (const post of read.posts) {
        expect(post.tokenFrom).toBe(next);
        next = post.tokenTo;
      }
      expect(next).toBe(read.tokenCount);
      for (const { speaker, start, end, tokenFrom, tokenTo } of read.messages) {
        expect(read.speakers[speaker]).toBeDefined();
        for (let token = tokenFrom; token < tokenTo; token++) {
          expect(read.tokenStart[token]!).toBeGreaterThanOrEqual(start);
          expect(read.tokenEnd[token]!).toBeLessThanOrEqual(end);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("evasions lie inside the text, in order", () => {
  fc.assert(
    fc.property(text, (written) => {
      let last = 0;
      for (const { start, end } of reading(written).evasions) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(written.length);
        last = start;
      }
    }),
    { numRuns: 400 },
  );
});

test("folding a word twice gives what folding it once gives, and both forms are equally long", () => {
  fc.assert(
    fc.property(text, (word) => {
      const { folded, marked } = foldWithMarks(word);
      expect(marked).toHaveLength(folded.length);
      expect(foldWord(folded)).toBe(folded);
      expect(foldWord(marked)).toBe(folded);
    }),
    { numRuns: 600 },
  );
});

test("composed and decomposed text read alike", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aăâeêioôơuưyđẤỆợữỷĩ bcк йёά แกำ한글がポ"), maxLength: 30 });
  fc.assert(
    fc.property(letters, (written) => {
      const composed = reading(written.normalize("NFC"));
      const decomposed = reading(written.normalize("NFD"));
      expect(String.fromCharCode(...decomposed.stream)).toBe(String.fromCharCode(...composed.stream));
      expect(String.fromCharCode(...decomposed.marked)).toBe(String.fromCharCode(...composed.marked));
    }),
    { numRuns: 300 },
  );
});
