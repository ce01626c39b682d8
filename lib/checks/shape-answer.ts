/** In: an evaluation, what was asked, the wording. Out: the answer as it goes out. Pure: the day and the help lines are given. */
import { type Evaluation, HARMS, type Harm, type RuleSet, type Signal } from "../engine/types.ts";
import type { Locale } from "../i18n/index.ts";
import type { Catalogue } from "../ruleset/index.ts";
import { type AdviceCase, adviceFor } from "./advice.ts";
import type { CheckAnswer } from "./answer-schema.ts";
import { factsOf } from "./facts.ts";
import { pointsSaid } from "./guided-answers.ts";
import type { Seen } from "./near-copies/seen.ts";
import type { Parts, PlacedSpan } from "./parts.ts";
import type { ChooseHelp } from "./remembered-help.ts";
import type { CheckRequest } from "./schema.ts";
import type { NotCheckedCode, Wording } from "./wording.ts";

export interface AnswerMaterial {
  evaluation: Evaluation;
  request: CheckRequest;
  parts: Parts;
  /** sentences made of guided answers */
  composed: string;
  seen: Seen | null;
  ruleSet: RuleSet;
  catalogue: Catalogue;
  locale: Locale;
  wording: Wording;
  help: ChooseHelp;
  /** YYYY-MM-DD */
  today: string;
}

export function shapeAnswer(material: AnswerMaterial): CheckAnswer {
  const { evaluation, request, parts, composed, seen, ruleSet, wording } = material;
  const harms = restsOn(evaluation, ruleSet);
  const answersOnly = !request.text?.trim();
  const first = (span: { start: number; end: number }): PlacedSpan => parts.place(span)[0] ?? { start: 0, end: 0 };
  return {
    ruleset: evaluation.rulesetVersion,
    // Our own English sentences say nothing about the language of the offer.
    language: answersOnly ? null : evaluation.language,
    languages: answersOnly ? [] : evaluation.languages,
    frame: evaluation.frame,
    verdict: evaluation.verdict,
    score: evaluation.score,
    axes: evaluation.harms,
    signals: evaluation.signals.map((signal) => ({
      ...wording.signal(signal.flag),
      evidence: evidenceOf(signal, parts),
    })),
    missing: openPoints(material),
    turnedAt: evaluation.turnedAt,
    speakers: evaluation.speakers.map(({ name, side, messages }) => ({ name: first(name), side, messages })),
    ...(evaluation.messages.length > 0
      ? { messages: evaluation.messages.map((message) => ({ ...first(message), speaker: message.speaker })) }
      : {}),
    ...(evaluation.posts.length > 1
      ? {
          posts: evaluation.posts.map(({ frame, verdict, score, harms: axes, ...span }) => ({
            ...first(span),
            frame,
            verdict,
            score,
            axes,
          })),
        }
      : {}),
    ...(seen ? { seen } : {}),
    facts: factsOf(evaluation.entities, ruleSet, parts),
    notChecked: wording.notChecked(notCheckedCodes(evaluation, answersOnly)),
    advice: wording.advice(adviceFor(adviceCase(material, harms))),
    help: material.help({
      from: request.from ?? null,
      locale: material.locale,
      places: placesOf(evaluation),
      situation: request.situation ?? null,
      urgent: evaluation.verdict === "help-now" || request.situation === "held",
      harm: harms[0] ?? null,
      today: material.today,
    }),
    ...(composed === "" ? {} : { composed }),
  };
}

/** What the sign itself rests on, then the other parts of its pattern: a person would underline the first only. */
function evidenceOf({ evidence, first }: Signal, { place }: Parts): CheckAnswer["signals"][number]["evidence"] {
  const own = evidence.filter((span) => first.some((other) => other.start < span.end && span.start < other.end));
  const others = evidence.filter((span) => !own.includes(span));
  return [...own.flatMap(place), ...others.flatMap(place).map((placed) => ({ ...placed, supporting: true as const }))];
}

/** The harms that carry the verdict, gravest first; of a verdict below caution, none. */
function restsOn({ harms, verdict }: Evaluation, { scoring }: RuleSet): Harm[] {
  if (verdict !== "high" && verdict !== "caution") return [];
  const sorted = HARMS.filter((harm) => harms[harm] > 0).sort((one, other) => harms[other] - harms[one]);
  const grave = sorted.filter((harm) => harms[harm] >= scoring.bands.caution);
  return grave.length > 0 ? grave : sorted.slice(0, 1);
}

function openPoints({ evaluation, request }: AnswerMaterial): Evaluation["missing"] {
  const said = pointsSaid(request.answers ?? {});
  return evaluation.missing.filter((point) => !said.includes(point));
}

function adviceCase(material: AnswerMaterial, harms: Harm[]): AdviceCase {
  const { evaluation, request, catalogue } = material;
  const from = request.from ?? null;
  return {
    verdict: evaluation.verdict,
    harms,
    situation: request.situation ?? null,
    minor: evaluation.signals.some(({ flag }) => catalogue.flags[flag]?.group === "minors"),
    abroad: evaluation.entities.some(
      (entity) =>
        entity.kind === "place" && (entity.placeKind === "abroad" || (from !== null && entity.country !== from)),
    ),
    missing: openPoints(material).length,
  };
}

function notCheckedCodes({ notChecked }: Evaluation, answersOnly: boolean): NotCheckedCode[] {
  if (!answersOnly) return notChecked;
  return ["answers-only", ...notChecked.filter((code) => !code.startsWith("language-") && code !== "too-little-text")];
}

function placesOf({ entities }: Evaluation): string[] {
  return [...new Set(entities.flatMap((entity) => (entity.kind === "place" && entity.country ? entity.country : [])))];
}
