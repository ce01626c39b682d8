/** In: a line or what a message says. Out: whether a chat app wrote it: encryption notes, left-out pictures, taken-back
 *  messages, calls, people who join, lines with a date only. */
import { isDateLike } from "./stamps.ts";

const NOTICES = [
  "end-to-end encrypted",
  "mã hóa đầu cuối",
  "mã hoá đầu cuối",
  "media omitted",
  "image omitted",
  "video omitted",
  "audio omitted",
  "sticker omitted",
  "document omitted",
  "gif omitted",
  "contact card omitted",
  "file attached",
  "<attached:",
  "message was deleted",
  "you deleted this message",
  "đã thu hồi",
  "tin nhắn đã bị xóa",
  "đã bỏ qua nội dung",
  "missed voice call",
  "missed video call",
  "cuộc gọi nhỡ",
  "cuộc gọi thoại",
  "cuộc gọi đến",
  "joined using this group",
  "created group",
  "added you",
  "changed the subject",
  "changed this group",
  "security code changed",
  "disappearing messages",
  "pinned a message",
  "đã tham gia nhóm",
  "đã thêm bạn",
  "đã rời khỏi nhóm",
  "unsent a message",
  "撤回了一条消息",
  "收回訊息",
  "图片省略",
  "加入了群聊",
  "ยกเลิกข้อความ",
  "ส่งสติกเกอร์",
  "сообщение удалено",
  "без медиафайлов",
  "pesan ini dihapus",
  "media tidak disertakan",
  "mensaje eliminado",
  "multimedia omitido",
  "mensagem apagada",
  "mídia oculta",
  "médias omis",
  "사진을 보냈습니다",
  "メッセージの送信を取り消しました",
];
/** What apps put in place of something that is no text. */
const PLACEHOLDERS = new Set([
  "[photo]",
  "[image]",
  "[sticker]",
  "[video]",
  "[voice]",
  "[file]",
  "[hình ảnh]",
  "[ảnh]",
  "[nhãn dán]",
  "[tin nhắn thoại]",
  "[tệp]",
  "[图片]",
  "[圖片]",
  "[语音]",
  "[視訊]",
  "[视频]",
  "[表情]",
  "[スタンプ]",
  "[写真]",
  "[สติกเกอร์]",
  "[รูปภาพ]",
  "sticker",
  "photo",
  "nhãn dán",
  "hình ảnh",
  "null",
]);
const LONGEST_NOTICE = 160;
const LONGEST_ASIDE = 26;

/** Three units from the middle of each notice: a text without any of these holds no notice. */
const middles = new Set(NOTICES.map((notice) => threeAt(notice, notice.length >> 1)));

export function isNotice(words: string): boolean {
  if (words.length > LONGEST_NOTICE) return false;
  const low = words.toLowerCase();
  if (PLACEHOLDERS.has(low)) return true;
  for (let at = 1; at < low.length; at++) {
    if (middles.has(threeAt(low, at))) return NOTICES.some((notice) => low.includes(notice));
  }
  return false;
}

/** The units round `at`, in one number. */
function threeAt(words: string, at: number): number {
  const [before, here, after] = [words.charCodeAt(at - 1), words.charCodeAt(at), words.charCodeAt(at + 1) || 0];
  return (before * 65536 + here) * 65536 + after;
}

/** A line between messages that tells the day or that time passed: `(next day)`, `2025/03/12 (水)`, `— 12/03 —`. */
export function isAside(line: string): boolean {
  if (line.length > LONGEST_ASIDE) return false;
  if (/^[(（].*[)）]$/.test(line)) return true;
  return /[0-9]/.test(line) && isDateLike(line, 0, line.length);
}
