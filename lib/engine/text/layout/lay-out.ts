/** In: a text. Out: its layout: a transcript, several posts, or one post. Order: transcript, posts, one. */
import { type Layout, onePost } from "./layout.ts";
import { linesOf } from "./lines.ts";
import { postsOf } from "./posts.ts";
import { transcriptOf } from "./transcript.ts";

export function layOut(text: string): Layout {
  if (!text.includes("\n") && !text.includes("[")) return onePost(text.length);
  const lines = linesOf(text);
  return transcriptOf(text, lines) ?? postsOf(text, lines) ?? onePost(text.length);
}
