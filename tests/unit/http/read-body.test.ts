import { expect, test } from "@jest/globals";
import { MAX_BODY, readBody } from "../../../lib/http/read-body.ts";

const JSON_ONLY = { media: ["application/json"] };

function request(body: BodyInit | ReadableStream | null, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/", {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  } as RequestInit);
}

const codeOf = async (asked: Request) => {
  const body = await readBody(asked, JSON_ONLY);
  return body.kind === "refused" ? body.faults[0]?.code : body.text;
};

test("F12: reads UTF-8 and passes over a byte order mark", async () => {
  expect(await codeOf(request("\u{feff}lương"))).toBe("lương");
  expect(await codeOf(request("ok", { "content-type": 'Application/JSON; Charset="UTF-8"' }))).toBe("ok");
});

test("F12: refuses bytes that are not UTF-8 rather than guess", async () => {
  expect(await codeOf(request(new Uint8Array([0x22, 0xc3, 0x28, 0x22])))).toBe("not-utf-8");
});

test("F12: refuses another charset", async () => {
  expect(await codeOf(request("{}", { "content-type": "application/json; charset=utf-16le" }))).toBe(
    "wrong-media-type",
  );
});

test("F15: refuses a packed body and another type", async () => {
  expect(await codeOf(request("{}", { "content-encoding": "gzip" }))).toBe("wrong-media-type");
  expect(await codeOf(request("{}", { "content-type": "text/plain" }))).toBe("wrong-media-type");
});

test("F15: takes 256 KiB and refuses one byte more", async () => {
  expect((await readBody(request("a".repeat(MAX_BODY)), JSON_ONLY)).kind).toBe("read");
  expect(await codeOf(request("a".repeat(MAX_BODY + 1)))).toBe("body-too-large");
});

test("F15: counts a body without a length while it comes, and stops reading it", async () => {
  let pulled = 0;
  let cancelled = false;
  const endless = new ReadableStream({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
    cancel() {
      cancelled = true;
    },
  });
  expect(await codeOf(request(endless))).toBe("body-too-large");
  expect(pulled).toBeLessThan(10);
  expect(cancelled).toBe(true);
});

test("N4: a false length does not let more in", async () => {
  expect(await codeOf(request("a".repeat(MAX_BODY + 1), { "content-length": "10" }))).toBe("body-too-large");
});

test("a sender who breaks off gets a refusal, not half an answer", async () => {
  const broken = new ReadableStream({
    pull(controller) {
      controller.error(new Error("gone"));
    },
  });
  expect(await codeOf(request(broken))).toBe("body-unreadable");
});

test("a letter cut by two chunks is whole again", async () => {
  const bytes = new TextEncoder().encode('"ươ"');
  const halves = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, 2));
      controller.enqueue(bytes.slice(2));
      controller.close();
    },
  });
  expect(await codeOf(request(halves))).toBe('"ươ"');
});
