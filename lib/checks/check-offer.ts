/** The one use case of page, API, batch and command line. In: anything that may be a request. Out: an answer, or faults.
 *  The text is read, judged and forgotten: what goes on to the record is made by to-record.ts, whose type cannot hold it. */
import type { Evaluation, evaluate, RuleSet, Trace } from "../engine/index.ts";
import type { Fault } from "../errors.ts";
import { isLocale, type Locale } from "../i18n/index.ts";
import type { Catalogue } from "../ruleset/index.ts";
import type { CheckAnswer } from "./answer-schema.ts";
import { cleanText } from "./clean-text.ts";
import { composeAnswers } from "./guided-answers.ts";
import type { Fingerprint, NearCopies } from "./near-copies/seen.ts";
import { joinParts, type Parts } from "./parts.ts";
import { readInWindows } from "./read-in-windows.ts";
import type { CheckRecord } from "./record.ts";
import { dayOf } from "./record-dates.ts";
import type { ChooseHelp } from "./remembered-help.ts";
import { type CheckRequest, MAX_TEXT, parseRequest } from "./schema.ts";
import { shapeAnswer } from "./shape-answer.ts";
import { type RecordContext, toRecord } from "./to-record.ts";
import type { Wording } from "./wording.ts";

export interface CheckDeps {
  /** handed in, so that what answers requests need not hold an engine of its own (service.ts) */
  evaluate: typeof evaluate;
  ruleSet: RuleSet;
  catalogue: Catalogue;
  wording(locale: Locale): Wording;
  help: ChooseHelp;
  now: () => number;
  /** null where nothing is recorded: batch and command line */
  recording: Recording | null;
}

export interface Recording {
  newId(): CheckRecord["id"];
  nearCopies: NearCopies;
  /** Takes over at once; whatever happens to it, the answer does not wait. */
  keep(record: CheckRecord, fingerprint: Fingerprint | null): void;
}

export interface CheckOptions {
  /** The same text again (another language, a reply added): answered, and not counted a second time. */
  again?: boolean;
  /** Also texts longer than one check, read in windows. */
  long?: boolean;
  trace?: Trace;
}

export type CheckOutcome =
  | { kind: "answered"; answer: CheckAnswer; evaluation: Evaluation; parts: Parts }
  | { kind: "invalid"; faults: Fault[] };

export function checkOffer(
  input: unknown,
  deps: CheckDeps,
  { again = false, long = false, trace }: CheckOptions = {},
): CheckOutcome {
  const parsed = parseRequest(input, { long });
  if (parsed.kind === "invalid") return parsed;
  const request = cleaned(parsed.request);
  if ("kind" in request) return request;
  const { ruleSet, recording } = deps;
  const locale = localeOf(request.locale);
  const from = request.from?.toUpperCase() ?? null;
  const composed = composeAnswers({ ...request.answers, country: request.answers?.country?.toUpperCase() });
  const parts = joinParts({ earlier: request.earlier, text: request.text, answers: composed });
  const evaluation = readInWindows(parts.joined, MAX_TEXT, (text) =>
    deps.evaluate(text, ruleSet, { from, locale }, trace),
  );
  const fingerprint = request.text && recording ? fingerprintOf(request.text, parts, evaluation, recording) : null;
  const answer = shapeAnswer({
    ...deps,
    evaluation,
    request: { ...request, from: from ?? undefined },
    parts,
    composed,
    seen: fingerprint && recording ? recording.nearCopies.seen(fingerprint) : null,
    locale,
    wording: deps.wording(locale),
    today: dayOf(deps.now()),
  });
  if (recording && !again && request.statistics !== false && request.earlier === undefined) {
    recording.keep(toRecord(evaluation, ruleSet, contextOf(request, locale, from, deps, recording)), fingerprint);
  }
  return { kind: "answered", answer, evaluation, parts };
}

/** The engine writes in any language; the answer in those that we have. */
function localeOf(tag: string | undefined): Locale {
  const language = tag?.toLowerCase().split("-")[0];
  return isLocale(language) ? language : "en";
}

function cleaned(request: CheckRequest): CheckRequest | Extract<CheckOutcome, { kind: "invalid" }> {
  const out = { ...request };
  for (const field of ["text", "earlier"] as const) {
    const sent = request[field];
    if (sent === undefined) continue;
    const clean = cleanText(sent);
    if (clean.kind === "not-text") {
      const fault: Fault = { code: "not-text", pointer: `/${field}`, detail: "Most of it is not letters" };
      return { kind: "invalid", faults: [fault] };
    }
    out[field] = clean.text;
  }
  return out;
}

/** Of the text alone: what was said earlier has been counted when it was the text. */
function fingerprintOf(
  text: string,
  parts: Parts,
  { entities }: Evaluation,
  { nearCopies }: Recording,
): Fingerprint | null {
  const own = entities.flatMap((entity) => {
    const span = parts.place(entity).find((placed) => placed.in === undefined);
    return span ? { ...entity, start: span.start, end: span.end } : [];
  });
  return nearCopies.fingerprint(text, own);
}

function contextOf(
  { situation, text }: CheckRequest,
  locale: Locale,
  from: string | null,
  { now }: CheckDeps,
  { newId }: Recording,
): RecordContext {
  return { id: newId(), now: now(), locale, from, situation: situation ?? null, written: text?.length ?? 0 };
}
