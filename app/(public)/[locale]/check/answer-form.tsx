/** In: a posted form. Out: the page with the answer, or the form again with the fault beside the field and everything that was
 *  typed still in it. The text goes through memory into that page and nowhere else. */
import { type CheckAnswer, checkOffer, checkService, SITUATIONS } from "../../../../lib/checks/index.ts";
import { ERRORS, type ErrorCode, type Fault } from "../../../../lib/errors.ts";
import { secondsToWait } from "../../../../lib/http/index.ts";
import { isReaderCountry, type Locale } from "../../../../lib/i18n/index.ts";
import type { Answer } from "../../../ui/answer-page/answer.ts";
import { AnswerPage } from "../../../ui/answer-page/answer-page.tsx";
import { CheckPage } from "../../../ui/check-page/check-page.tsx";
import type { InvalidText } from "../../../ui/field-fault/field-fault.tsx";
import { inLanguage } from "../../../ui/in-language.ts";
import { EMPTY_FIELDS, type OfferFields, READ_AT_ONCE } from "../../../ui/offer-form/offer-form.tsx";
import { sendPage } from "../../send-page.tsx";
import { readForm } from "./read-form.ts";

export async function answerForm(locale: Locale, request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form.kind === "refused") return sendFault(locale, EMPTY_FIELDS, toInvalid(form.fault));
  const { fields, earlier, again, replyEmpty } = readFields(form.fields);
  if (fields.text.trim() === "") return sendFault(locale, fields, { kind: "empty" });
  const seconds = await secondsToWait(request.headers);
  if (seconds > 0) return sendFault(locale, fields, { kind: "busy", seconds });
  const state = checkService();
  if (state.kind !== "ready") return sendFault(locale, fields, { kind: "not-ready" });
  const { counted } = state.service;
  const outcome = checkOffer(
    {
      text: fields.text,
      earlier: earlier || undefined,
      locale,
      from: fields.from ?? undefined,
      situation: fields.situation ?? undefined,
      statistics: !fields.leaveOut,
    },
    counted,
    { again, long: true },
  );
  if (outcome.kind === "invalid") return sendFault(locale, fields, toInvalid(faultOf(outcome.faults)));
  return sendPage(
    <AnswerPage
      {...inLanguage(locale)}
      answer={withOwnEvidence(outcome.answer)}
      fields={fields}
      earlier={earlier}
      bands={counted.ruleSet.scoring.bands}
      replyEmpty={replyEmpty}
    />,
  );
}

/** The page marks and quotes what each sign itself rests on, not the other parts of its pattern. */
function withOwnEvidence(answer: CheckAnswer): Answer {
  const signals = answer.signals.map((signal) => ({
    ...signal,
    evidence: signal.evidence.filter((place) => !place.supporting),
  }));
  return { ...answer, signals };
}

interface ReadFields {
  fields: OfferFields;
  earlier: string;
  again: boolean;
  replyEmpty: boolean;
}

/** A reply is the text now; what was the text becomes a part of what was said before. */
function readFields(form: ReadonlyMap<string, string>): ReadFields {
  const from = form.get("from")?.toUpperCase();
  const situation = form.get("situation");
  const reply = form.get("reply") ?? "";
  const text = form.get("text") ?? "";
  const earlier = form.get("earlier") ?? "";
  const replied = form.has("with-reply") && reply.trim() !== "";
  return {
    fields: {
      text: replied ? reply : text,
      from: isReaderCountry(from) ? from : null,
      situation: SITUATIONS.find((one) => one === situation) ?? null,
      leaveOut: form.has("leave-out"),
    },
    earlier: replied ? [earlier, text].filter(Boolean).join("\n") : earlier,
    again: form.has("again"),
    replyEmpty: form.has("with-reply") && !replied,
  };
}

type FaultKind = "empty" | "not-text" | "too-big" | "bad-form";

function faultOf(faults: readonly Fault[]): FaultKind {
  const code = faults[0]?.code;
  if (code === "nothing-to-check") return "empty";
  if (code === "not-text") return "not-text";
  return code === "text-too-long" ? "too-big" : "bad-form";
}

const toInvalid = (kind: FaultKind): InvalidText => (kind === "too-big" ? { kind, max: READ_AT_ONCE } : { kind });

const CODES = {
  empty: "nothing-to-check",
  "not-text": "not-text",
  "too-big": "body-too-large",
  "bad-form": "body-unreadable",
  busy: "too-many-requests",
  "not-ready": "not-ready",
} as const satisfies Record<InvalidText["kind"], ErrorCode>;

function sendFault(locale: Locale, fields: OfferFields, fault: InvalidText): Promise<Response> {
  const headers: Record<string, string> = fault.kind === "busy" ? { "Retry-After": String(fault.seconds) } : {};
  const page = <CheckPage {...inLanguage(locale)} door={null} fields={fields} fault={fault} />;
  return sendPage(page, { status: ERRORS[CODES[fault.kind]].status, headers });
}
