/** What a request says that its body is. Out: the media type in lower case and whether the body may be read as UTF-8. */

export interface ContentType {
  media: string;
  /** No charset given means UTF-8, as JSON says; ASCII is a part of it. */
  utf8: boolean;
}

export function contentTypeOf(headers: Headers): ContentType {
  const [media = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("charset="));
  const name = charset?.slice("charset=".length).replaceAll('"', "").trim();
  return {
    media: media.trim(),
    utf8: name === undefined || name === "utf-8" || name === "utf8" || name === "us-ascii",
  };
}

/** A body that is packed would have to be unpacked before it can be measured: none is taken. */
export function isPacked(headers: Headers): boolean {
  const encoding = headers.get("content-encoding");
  return encoding !== null && encoding.trim().toLowerCase() !== "identity";
}
