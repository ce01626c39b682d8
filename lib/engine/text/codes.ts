/** In: a text. Out: its UTF-16 code units as an array. Reading units from an array costs half of asking the string for each;
 *  where Buffer exists (Node) it copies them at once. */
const ALIGNMENT = 2;

export function codesOf(text: string): Uint16Array {
  if (typeof Buffer !== "undefined") {
    const bytes = Buffer.from(text, "utf16le");
    if (bytes.byteOffset % ALIGNMENT === 0) return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  }
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
