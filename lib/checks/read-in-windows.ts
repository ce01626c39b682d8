/** A chat longer than one check is read in overlapping windows that end at lines, and the evaluations become one: the gravest
 *  verdict leads, the highest figure of each harm counts, what any window says is said. Offsets are of the whole text.
 *  Misses: signs further apart than a window, and which of several posts a sign is in (`posts` stays empty).
 *  In: text, and the engine's evaluation of a shorter one. Pure. */
import {
  type Evaluation,
  HARMS,
  type Message,
  type OpenPoint,
  type Signal,
  type Span,
  type Speaker,
  VERDICTS,
} from "../engine/types.ts";

/** How much of a window the next one reads again. */
const OVERLAP = 0.2;

export function readInWindows(text: string, longest: number, evaluate: (text: string) => Evaluation): Evaluation {
  if (text.length <= longest) return evaluate(text);
  const windows = windowsOf(text, longest).map(({ start, end }) => shifted(evaluate(text.slice(start, end)), start));
  const speakers = unifySpeakers(windows, text);
  const worst = windows.reduce((one, other) => (rank(other) < rank(one) ? other : one));
  const messages = wholeMessages(windows.flatMap((window) => window.messages));
  return {
    ...worst,
    length: text.length,
    languages: [...new Set([worst.languages, ...windows.map(({ languages }) => languages)].flat())],
    harms: mergedHarms(windows, worst),
    signals: mergedSignals(windows),
    missing: worst.missing.filter((point) => windows.every(({ missing, frame }) => saysNothing(missing, frame, point))),
    turnedAt: turningPoint(windows, messages),
    messages,
    speakers: speakers.map((speaker, index) => ({
      ...speaker,
      messages: messages.filter((message) => message.speaker === index).length,
    })),
    posts: [],
    entities: distinctSpans(windows.flatMap(({ entities }) => entities)),
    evasions: distinctSpans(windows.flatMap(({ evasions }) => evasions)),
    notChecked: [...new Set(windows.flatMap(({ notChecked }) => notChecked))],
  };
}

/** Each ends behind a line feed where there is one in its last fifth. */
export function windowsOf(text: string, longest: number): Span[] {
  const windows: Span[] = [];
  const overlap = Math.floor(longest * OVERLAP);
  for (let start = 0; ; ) {
    const end = start + longest >= text.length ? text.length : cutAt(text, start + longest - overlap, start + longest);
    windows.push({ start, end });
    if (end === text.length) return windows;
    start = cutAt(text, end - overlap, end - Math.floor(overlap / 2));
  }
}

/** The last line start in `(from, to]`, or `to`, never between the halves of a character. */
function cutAt(text: string, from: number, to: number): number {
  const line = text.lastIndexOf("\n", to - 1) + 1;
  if (line > from) return line;
  const unit = text.charCodeAt(to);
  return unit >= 0xdc00 && unit <= 0xdfff ? to - 1 : to;
}

const rank = ({ verdict, score }: Evaluation) => VERDICTS.indexOf(verdict) * 1000 - (score ?? 0);

function shifted(evaluation: Evaluation, by: number): Evaluation {
  const move = <Kind extends Span>(span: Kind): Kind => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...evaluation,
    signals: evaluation.signals.map((signal) => ({
      ...signal,
      evidence: signal.evidence.map(move),
      first: signal.first.map(move),
    })),
    messages: evaluation.messages.map(move),
    speakers: evaluation.speakers.map((speaker) => ({ ...speaker, name: move(speaker.name) })),
    entities: evaluation.entities.map(move),
    evasions: evaluation.evasions.map(move),
  };
}

/** The same name in two windows is one speaker. Renumbers the messages of every window; out: the speakers. */
function unifySpeakers(windows: Evaluation[], text: string): Speaker[] {
  const byName = new Map<string, number>();
  const speakers: Speaker[] = [];
  for (const window of windows) {
    const numbers = window.speakers.map((speaker) => {
      const name = text.slice(speaker.name.start, speaker.name.end);
      const number = byName.get(name) ?? speakers.push(speaker) - 1;
      byName.set(name, number);
      return number;
    });
    window.messages = window.messages.map((message) => ({ ...message, speaker: numbers[message.speaker] ?? 0 }));
  }
  return speakers;
}

function mergedHarms(windows: Evaluation[], worst: Evaluation): Evaluation["harms"] {
  if (worst.verdict === "help-now") return worst.harms;
  const harms = { ...worst.harms };
  for (const harm of HARMS) harms[harm] = Math.max(...windows.map((window) => window.harms[harm]));
  return harms;
}

function mergedSignals(windows: Evaluation[]): Signal[] {
  const byFlag = new Map<number, Signal>();
  for (const signal of windows.flatMap(({ signals }) => signals)) {
    const known = byFlag.get(signal.flag) ?? { ...signal, evidence: [], first: [] };
    known.evidence = distinctSpans([...known.evidence, ...signal.evidence]);
    known.first = distinctSpans([...known.first, ...signal.first]);
    byFlag.set(signal.flag, known);
  }
  return [...byFlag.values()];
}

/** A window that is no offer says nothing about what the offer leaves open. */
const saysNothing = (missing: OpenPoint[], frame: Evaluation["frame"], point: OpenPoint) =>
  frame !== "offer" || missing.includes(point);

/** A message that one window cuts short stands whole in the other. */
function wholeMessages(messages: Message[]): Message[] {
  const byStart = new Map<number, Message>();
  for (const message of messages) {
    const known = byStart.get(message.start);
    if (!known || known.end < message.end) byStart.set(message.start, message);
  }
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}

function turningPoint(windows: Evaluation[], messages: Evaluation["messages"]): number | null {
  for (const { turnedAt, messages: own } of windows) {
    const message = turnedAt === null ? undefined : own[turnedAt];
    if (message) return messages.findIndex(({ start }) => start === message.start);
  }
  return null;
}

/** In order, without those that two windows both saw. */
function distinctSpans<Kind extends Span>(spans: Kind[]): Kind[] {
  const byPlace = new Map(spans.map((span) => [`${span.start} ${span.end} ${"kind" in span ? span.kind : ""}`, span]));
  return [...byPlace.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}
