/** What a running process checks with: the rules, the wording, and the recording with its clocks. Made at the first use and
 *  kept on globalThis, because each route is bundled apart. Left to others: what is done with them (check-offer.ts). */
import { randomUUID } from "node:crypto";
import { env } from "../env.ts";
import { helpLibrary } from "../help/index.ts";
import { LOCALES, type Locale } from "../i18n/index.ts";
import { type Catalogue, loadRuleSet } from "../ruleset/index.ts";
import type { CheckDeps } from "./check-offer.ts";
import { type Recorder, startRecorder } from "./recorder.ts";
import { rememberedHelp } from "./remembered-help.ts";
import { checkStore } from "./store.ts";
import { type Wording, wordingFor } from "./wording.ts";

export interface CheckService {
  /** for page and API */
  counted: CheckDeps;
  /** for batch and command line: nothing is recorded */
  uncounted: CheckDeps;
  recorder: Recorder | null;
  catalogue: Catalogue;
}

export type CheckServiceState = { kind: "ready"; service: CheckService } | { kind: "not-ready"; reason: string };

const KEY = Symbol.for("offercheck.check-service");
const holder = globalThis as { [KEY]?: CheckServiceState };

/** For the server: with recording when a database is named. */
export function checkService(): CheckServiceState {
  holder[KEY] ??= build(true);
  return holder[KEY];
}

/** For the command line, which records nothing and opens no database. */
export function uncountedChecks(): CheckDeps | string {
  const state = build(false);
  return state.kind === "ready" ? state.service.uncounted : state.reason;
}

function build(recording: boolean): CheckServiceState {
  const rules = loadRuleSet();
  if (rules.kind === "invalid") {
    const [first] = rules.problems;
    const more = rules.problems.length - 1;
    return {
      kind: "not-ready",
      reason: `The rules have mistakes (${first?.message}${more > 0 ? `, and ${more} more` : ""}): npm run rules`,
    };
  }
  const { ruleset: ruleSet, catalogue } = rules;
  const wordings = Object.fromEntries(
    LOCALES.map((locale) => [locale, wordingFor(ruleSet, catalogue, locale)]),
  ) as Record<Locale, Wording>;
  const recorder =
    recording && env().DATABASE_URL !== undefined ? startRecorder(checkStore(), recorderSettings()) : null;
  const uncounted: CheckDeps = {
    ruleSet,
    catalogue,
    wording: (locale) => wordings[locale],
    help: rememberedHelp(helpLibrary()),
    now: Date.now,
    recording: null,
  };
  const counted = { ...uncounted, recording: recorder?.recording ?? null };
  return { kind: "ready", service: { counted, uncounted, recorder, catalogue } };
}

function recorderSettings() {
  const { KEY_DIR, RECORD_AFTER_SECONDS, RECORDS_IN_MEMORY, SEEN_EVERY_SECONDS } = env();
  return {
    keyFolder: KEY_DIR,
    delay: RECORD_AFTER_SECONDS.map((seconds) => seconds * 1000) as [number, number],
    capacity: RECORDS_IN_MEMORY,
    seenEveryMs: SEEN_EVERY_SECONDS * 1000,
    newId: () => randomUUID(),
    random: Math.random,
    now: Date.now,
    monotonic: () => performance.now(),
  };
}
