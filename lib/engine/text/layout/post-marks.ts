/** In: the beginning of a line. Out: whether it marks where another post begins: a rule, a note that it was forwarded, a
 *  number of posts or items, the comments below a post. */

export const RULE_SIGNS = "-=_*~#.·•–—─━═▬☆★✦🔻➖";
const RULE = /^[-=_*~#.·•–—─━═▬☆★✦🔻➖]{3,}$/u;
const POSTS = "tin|post|bài|quảng cáo|message|text|ad|advert|ảnh|screenshot|帖子|截图|截圖|โพสต์|โพส".split("|");
const POST = new RegExp(
  `^[^\\p{L}\\d]{0,4}(?:${POSTS.join("|")}|tin nhắn|bài đăng)\\s*(?:số|no\\.?|#)?\\s*([0-9]{1,2})\\s*(?:[:.)\\]/-]|$)`,
  "u",
);
const ITEM = /^[([]?([0-9]{1,2})\s*[/).\]:-]\s*\D/;
const FORWARDS = [
  "forwarded",
  "chuyển tiếp",
  "đã chuyển tiếp",
  "tin nhắn chuyển tiếp",
  "fwd:",
  "转发",
  "轉發",
  "轉寄",
  "переслано",
  "пересланное",
  "reenviado",
  "encaminhada",
  "encaminhado",
  "transféré",
  "diteruskan",
  "ส่งต่อ",
  "전달됨",
  "転送",
];
/** Lines by which a page heads the comments below a post. */
const HEADINGS = new Set([
  "bình luận",
  "tất cả bình luận",
  "phù hợp nhất",
  "xem thêm bình luận",
  "comments",
  "top comments",
  "all comments",
  "most relevant",
  "view more comments",
  "view all comments",
  "评论",
  "全部评论",
  "留言",
  "ความคิดเห็น",
  "комментарии",
  "comentarios",
  "comentários",
  "commentaires",
  "komentar",
]);
/** Buttons under a comment. */
const LIKES = ["thích", "like", "j'aime", "suka", "me gusta", "curtir"];
const BUTTONS = new RegExp(
  `^(?:${LIKES.join("|")})(?:\\s*[·•|]?\\s*(?:trả lời|phản hồi|reply|balas|responder|répondre))?(?:\\s*[·•|]?\\s*[0-9].{0,12})?$`,
);
const LINES_OF_A_COMMENT = 2;
/** Words with which any of these notes begins. */
export const NOTE_WORDS = [...FORWARDS, ...HEADINGS, ...POSTS, ...LIKES];

export function isRule(line: string): boolean {
  return RULE.test(line.replace(/\s/g, ""));
}

export function isForwardNote(line: string): boolean {
  const low = line.toLowerCase().replace(/^[-\s>[(]+/, "");
  return FORWARDS.some((note) => low.startsWith(note));
}

/** `Tin 2`, `Post 2:` → 2 */
export function postNumberOf(line: string): number | null {
  const number = POST.exec(line.toLowerCase())?.[1];
  return number === undefined ? null : Number(number);
}

/** `2/ …`, `2) …` → 2 */
export function ordinalOf(line: string): number | null {
  const number = ITEM.exec(line)?.[1];
  return number === undefined ? null : Number(number);
}

/** Index of the first line of the comments below a post, or -1. */
export function commentsBegin(lines: readonly string[]): number {
  for (const [at, line] of lines.entries()) {
    const low = line.toLowerCase();
    if (HEADINGS.has(low.replace(/[\s:0-9()]+$/, ""))) return at;
    if (!BUTTONS.test(low) || at < LINES_OF_A_COMMENT + 1) continue;
    let first = at;
    while (first > 1 && at - first < LINES_OF_A_COMMENT && lines[first - 1] !== "") first--;
    return first;
  }
  return -1;
}
