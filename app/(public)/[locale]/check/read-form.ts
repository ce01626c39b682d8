/** In: a posted form, urlencoded or multipart. Out: its fields as text, or why it could not be read. Line ends become `\n`:
 *  browsers send `\r\n`, and the text must be as long as the person sees it. Files are passed over. Never half a text. */
import { readBody } from "../../../../lib/http/index.ts";

const URLENCODED = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

export type FormFault = "too-big" | "not-text" | "bad-form";
export type ReadForm = { kind: "form"; fields: Map<string, string> } | { kind: "refused"; fault: FormFault };

export async function readForm(request: Request): Promise<ReadForm> {
  const body = await readBody(request, { media: [URLENCODED, MULTIPART] });
  if (body.kind === "refused") return { kind: "refused", fault: faultOf(body.faults[0]?.code) };
  const type = request.headers.get("content-type") ?? "";
  const fields = type.trim().toLowerCase().startsWith(MULTIPART)
    ? parseMultipart(body.text, type)
    : parsePairs(body.text);
  return fields === null ? { kind: "refused", fault: "bad-form" } : { kind: "form", fields };
}

function faultOf(code: string | undefined): FormFault {
  if (code === "body-too-large") return "too-big";
  return code === "not-utf-8" ? "not-text" : "bad-form";
}

/** Out: null when it holds bytes that are no UTF-8, which no browser sends from our page. */
export function parsePairs(text: string): Map<string, string> | null {
  const replaced = (value: string) => value.includes("\ufffd");
  const fields = new Map([...new URLSearchParams(text)].map(([name, value]) => [name, lineEnds(value)]));
  const sentSuch = text.includes("\ufffd") || /%ef%bf%bd/i.test(text);
  return !sentSuch && [...fields.values()].some(replaced) ? null : fields;
}

/** RFC 7578, as browsers write it. Out: null when it is not of that form. */
export function parseMultipart(text: string, type: string): Map<string, string> | null {
  const given = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type);
  const boundary = given?.[1] ?? given?.[2];
  if (!boundary) return null;
  const [before, ...parts] = `\r\n${text}`.split(`\r\n--${boundary}`);
  if (before !== "" || !parts.at(-1)?.startsWith("--")) return null;
  const fields = new Map<string, string>();
  for (const part of parts.slice(0, -1)) {
    const border = part.indexOf("\r\n\r\n");
    const head = part.slice(0, border);
    if (border < 0) return null;
    const name = /^content-disposition:\s*form-data;[^\r\n]*?\bname="([^"\r\n]*)"/im.exec(head)?.[1];
    if (name !== undefined && !/\bfilename\*?=/i.test(head)) fields.set(name, lineEnds(part.slice(border + 4)));
  }
  return fields;
}

const lineEnds = (value: string) => value.replace(/\r\n?/g, "\n");
