/** The checks with all that they need: engine, rules, wording, help lines and the recording with its clocks. The second door
 *  of this folder: only what starts a process comes in here, everything else by index.ts. */
import { randomUUID } from "node:crypto";
import { evaluate } from "../engine/index.ts";
import { env } from "../env.ts";
import { helpLibrary } from "../help/index.ts";
import { LOCALES, type Locale } from "../i18n/index.ts";
import { loadRuleSet } from "../ruleset/index.ts";
import type { CheckDeps } from "./check-offer.ts";
import { startRecorder } from "./recorder.ts";
import { rememberedHelp } from "./remembered-help.ts";
import { type CheckServiceState, keepService } from "./service.ts";
import { checkStore } from "./store.ts";
import { type Wording, wordingFor } from "./wording.ts";

export { explainOne, explainText } from "./explain-text.ts";
export { warmUp } from "./warm-up.ts";

/** For the server: with recording when a database is named. */
export function startChecks(): CheckServiceState {
  return keepService(build(true));
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
    evaluate,
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
