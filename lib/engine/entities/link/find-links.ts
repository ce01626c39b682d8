/** In: a flat text and its dots and at signs. Out: links, mail addresses and app files, also without scheme
 *  (`t.me/x`, `name.example`) and made harmless (`hxxp://`, `name[.]com`). What they cover is marked as taken.
 *  Knowingly missed: bare hosts under two-letter endings with a short name, which are mostly a missing space (`nhe.ai`). */
import { parse } from "tldts";
import type { Email, Link } from "../../types.ts";
import { type FlatText, isWordUnit, LINE, SPACE, spanOf } from "../scan/flat-text.ts";
import { type HostName, readHost } from "./host.ts";
import { CHAT_HOSTS, FREE_MAIL, PROGRAMS, SHORTENERS } from "./known-hosts.ts";

const [DOT, AT, SLASH, COLON, QUESTION, HASH] = [0x2e, 0x40, 0x2f, 0x3a, 0x3f, 0x23];
/** Signs that belong to the sentence when they end a path. */
const TRAILING = /[.,;:!?)\]}'"»”’]/;
/** Reserved for examples: no public suffix, but written where a real one would be. */
const RESERVED = new Set(["example", "test", "invalid"]);
/** Endings that are also ends of company names or ordinary words. */
const NOT_ALONE = new Set([
  "ltd",
  "inc",
  "llc",
  "no",
  "cv",
  "do",
  "so",
  "to",
  "is",
  "be",
  "me",
  "my",
  "id",
  "at",
  "am",
  "la",
  "ai",
  "tel",
]);
/** A bare host under a two-letter ending has a name at least this long. */
const SHORTEST_NAME = 4;

export function findLinks(flat: FlatText, taken: Uint8Array): (Link | Email)[] {
  const found: (Link | Email)[] = [];
  let until = 0;
  for (const dot of flat.dots) {
    if (dot < until) continue;
    const run = readHost(flat, dot, until);
    if (!run) continue;
    until = run.end;
    const { name } = run;
    // `tony.hr@…`: the dot belongs to the name before the at sign
    if (name === null || flat.units[run.end] === AT) continue;
    const host = { ...run, name };
    const entity = flat.units[host.start - 1] === AT ? readEmail(flat, host) : readLink(flat, host);
    if (!entity) continue;
    found.push(entity.found);
    taken.fill(1, entity.start, entity.end);
    until = entity.end;
  }
  return found;
}

interface Placed<Found> {
  found: Found;
  start: number;
  end: number;
}
type Host = HostName & { name: string };

function readEmail(flat: FlatText, host: Host): Placed<Link | Email> | null {
  const { units } = flat;
  let start = host.start - 1;
  while (start > 0 && isLocalPart(units[start - 1] as number)) start--;
  const domain = domainOf(host.name);
  if (!domain) return null;
  if (start === host.start - 1) {
    const link: Link = {
      kind: "link",
      ...spanOf(flat, start, host.end),
      host: host.name,
      domain,
      linkKind: "site",
      app: null,
    };
    return { found: link, start, end: host.end };
  }
  const email: Email = { kind: "email", ...spanOf(flat, start, host.end), domain, free: FREE_MAIL.has(domain) };
  return { found: email, start, end: host.end };
}

function isLocalPart(unit: number): boolean {
  return (unit < 0x80 && isWordUnit(unit)) || unit === DOT || unit === 0x2d || unit === 0x5f || unit === 0x2b;
}

function readLink(flat: FlatText, host: Host): Placed<Link> | null {
  const { units } = flat;
  const scheme = schemeStart(flat, host.start);
  const start = scheme ?? host.start;
  const end = pathEnd(flat, host.end);
  const path = flat.text.slice(flat.from[host.end], flat.from[end]).toLowerCase();
  const ending = host.name.slice(host.name.lastIndexOf(".") + 1);
  const file = /\.([a-z]{2,4})$/.exec(path.split("?")[0] as string)?.[1];
  const span = spanOf(flat, start, end);
  if (PROGRAMS.has(ending) && scheme === null) {
    return { found: { kind: "link", ...span, host: "", domain: null, linkKind: "file", app: null }, start, end };
  }
  const app = CHAT_HOSTS.get(host.name) ?? CHAT_HOSTS.get(host.name.replace(/^www\./, "")) ?? null;
  const shortener = SHORTENERS.has(host.name);
  const domain = domainOf(host.name);
  if (!app && !shortener && scheme === null && !isLikelyHost(host, units[host.end] === SLASH)) return null;
  if (!domain && scheme === null) return null;
  const linkKind = file && PROGRAMS.has(file) ? "file" : app ? "chat" : shortener ? "shortener" : "site";
  return { found: { kind: "link", ...span, host: host.name, domain, linkKind, app }, start, end };
}

/** Without a scheme a dot between words is mostly a full stop without its space. */
function isLikelyHost({ name, lowerEnding }: Host, hasPath: boolean): boolean {
  const labels = name.split(".");
  const ending = labels[labels.length - 1] as string;
  const main = labels[labels.length - 2] as string;
  if (!lowerEnding || !HAS_LETTER.test(main)) return false;
  if (labels[0] === "www" || hasPath) return main.length > 1 || labels.length > 2;
  if (NOT_ALONE.has(ending) && labels.length < 3) return false;
  return main.length >= (ending.length === 2 ? SHORTEST_NAME : 2);
}

const HAS_LETTER = /[a-z]/;

function domainOf(name: string): string | null {
  const { domain, isIcann, publicSuffix } = parse(name, { extractHostname: false, validateHostname: false });
  if (domain && isIcann) return domain;
  return publicSuffix && RESERVED.has(publicSuffix) && domain ? domain : null;
}

function schemeStart({ units }: FlatText, hostStart: number): number | null {
  if (units[hostStart - 1] !== SLASH || units[hostStart - 2] !== SLASH) return null;
  let start = hostStart - 3;
  if (units[start] !== COLON) return null;
  while (start > 0 && isWordUnit(units[start - 1] as number) && hostStart - start < 12) start--;
  return start;
}

function pathEnd({ units, length }: FlatText, hostEnd: number): number {
  let end = hostEnd;
  if (units[end] === COLON && isWordUnit(units[end + 1] as number)) {
    while (end < length && units[end] !== SLASH && isWordUnit(units[end + 1] as number)) end++;
    if (isWordUnit(units[end] as number)) end++;
  }
  if (units[end] !== SLASH && units[end] !== QUESTION && units[end] !== HASH) return end;
  if (!isWordUnit(units[end + 1] as number) && units[end] !== SLASH) return end;
  while (end < length && units[end] !== SPACE && units[end] !== LINE && (units[end] as number) < 0x2000) end++;
  while (end > hostEnd && TRAILING.test(String.fromCharCode(units[end - 1] as number))) end--;
  return end;
}
