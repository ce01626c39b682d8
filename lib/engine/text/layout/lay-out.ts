/** In: a text and its units. Out: its layout: a transcript, several posts, or one post. Order: transcript, posts, one. */
import { type Layout, onePost } from "./layout.ts";
import { linesOf } from "./lines.ts";
import { postsOf } from "./posts.ts";
import { lookAt } from "./quick-look.ts";
import { transcriptOf } from "./transcript.ts";

export function layOut(text: string, codes: Uint16Array): Layout {
  if (!text.includes("\n") && !text.includes("[")) return onePost(text.length);
  const lines = linesOf(text, codes);
  const { mayBeTalk, mayBePosts } = lookAt(codes, lines);
  const talk = mayBeTalk ? transcriptOf(text, lines) : null;
  return talk ?? (mayBePosts ? postsOf(text, lines) : null) ?? onePost(text.length);
}
