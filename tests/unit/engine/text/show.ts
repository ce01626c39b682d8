/** For the tests of this folder: a reading in words, and the languages of a small rule set. */
import { foldWord } from "../../../../lib/engine/text/fold-word.ts";
import { read } from "../../../../lib/engine/text/read.ts";
import type { LanguageData, Reading } from "../../../../lib/engine/types.ts";

function language(code: string, common: string, spelling: Record<string, string> = {}): LanguageData {
  return {
    code,
    script: "Latin",
    covered: true,
    common: new Set(common.split(" ").map(foldWord)),
    spelling: new Map(Object.entries(spelling)),
  };
}

export const languages: LanguageData[] = [
  language("vi", "và là của có không được cho với đi làm anh em mình bạn ở thì cần người việc lương nhé", {
    ko: "không",
    k: "không",
    đc: "được",
    r: "rồi",
    j: "gì",
    t: "tôi",
    m: "mày",
    cty: "công ty",
    lun: "luôn",
    lg: "lương",
    hc: "hộ chiếu",
  }),
  language("en", "the and of to in is are you we our for on at with this that not no have work pay job company", {
    u: "you",
    ur: "your",
  }),
];

export const reading = (text: string): Reading => read(text, languages);

/** The stream, without the barriers at both ends; a barrier inside shows as ` | `. */
export function stream(text: string): string {
  return unitsOf(reading(text), "stream");
}

export function marked(text: string): string {
  return unitsOf(reading(text), "marked");
}

function unitsOf(read: Reading, name: "stream" | "marked"): string {
  const units = String.fromCharCode(...read[name]);
  return units.slice(2, -2).replaceAll("\n ", " | ");
}

export interface Token {
  stream: string;
  text: string;
  gap: number;
  at: number;
  clause: number;
  sentence: number;
}

export function tokens(text: string): Token[] {
  const read = reading(text);
  return Array.from({ length: read.tokenCount }, (_, token) => ({
    stream: String.fromCharCode(...read.stream.subarray(read.tokenUnit[token], read.tokenUnitEnd[token])),
    text: text.slice(read.tokenStart[token], read.tokenEnd[token]),
    gap: read.tokenGap[token]!,
    at: read.tokenAt[token]!,
    clause: read.tokenClause[token]!,
    sentence: read.tokenSentence[token]!,
  }));
}

export function evasions(text: string): string[] {
  return reading(text).evasions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

export function posts(text: string): string[] {
  return reading(text).posts.map(({ start, end, chat }) => `${chat ? "chat: " : ""}${text.slice(start, end).trim()}`);
}

/** `Name (side): words` for each message. */
export function messages(text: string): string[] {
  const { messages: said, speakers } = reading(text);
  return said.map(({ speaker, start, end }) => {
    const { name, side } = speakers[speaker]!;
    return `${text.slice(name.start, name.end)} (${side}): ${text.slice(start, end)}`;
  });
}
