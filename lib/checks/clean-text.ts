/// <reference lib="es2024.string" />
/** Takes out what is no text: control characters and halves of characters, each replaced by one code unit, so that every
 *  offset still points into what was sent. In a word a control character becomes a zero-width space, which the engine reads as
 *  hidden; half a character becomes U+FFFD. Nothing of U+0000 goes on from here. Pure. */

const HIDDEN = "\u200b";
/** A picture or program pasted as text is full of what is none; a broken quote or two is not. */
const NOT_TEXT_SHARE = 0.1;
const NOT_TEXT_LEAST = 5;

export type CleanText = { kind: "text"; text: string } | { kind: "not-text" };

export function cleanText(sent: string): CleanText {
  const whole = sent.isWellFormed() ? sent : sent.toWellFormed();
  let strange = 0;
  for (let at = 0; at < whole.length; at++) {
    const unit = whole.charCodeAt(at);
    if (unit === 0xfffd || isControl(unit)) strange++;
  }
  if (strange === 0) return { kind: "text", text: whole };
  if (strange >= NOT_TEXT_LEAST && strange > whole.length * NOT_TEXT_SHARE) return { kind: "not-text" };
  return { kind: "text", text: replaceControls(whole) };
}

function replaceControls(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    if (!isControl(unit)) return text[at];
    // Vertical tab and form feed end a line; 80-9F are quotes and dashes of Windows that were read as Latin-1.
    if (unit === 0x0b || unit === 0x0c) return "\n";
    return unit >= 0x80 ? " " : HIDDEN;
  }).join("");
}

function isControl(unit: number): boolean {
  if (unit >= 0x20) return unit >= 0x7f && unit <= 0x9f;
  return unit !== 0x09 && unit !== 0x0a && unit !== 0x0d;
}
