/** How the lines of a text are laid out: which stretches are read, and to which post and message each belongs. */
import type { Span, Speaker } from "../../types.ts";

/** A stretch of the text to read. What lies between stretches (names, times, notices of the app) is skipped. */
export interface Stretch extends Span {
  opens: "post" | "message";
  post: number;
  /** -1 outside transcripts */
  message: number;
}

export interface Layout {
  stretches: Stretch[];
  posts: (Span & { chat: boolean })[];
  messages: (Span & { post: number; speaker: number })[];
  speakers: Speaker[];
}

/** The whole text as one post. */
export function onePost(length: number): Layout {
  return {
    stretches: [{ start: 0, end: length, opens: "post", post: 0, message: -1 }],
    posts: [{ start: 0, end: length, chat: false }],
    messages: [],
    speakers: [],
  };
}
